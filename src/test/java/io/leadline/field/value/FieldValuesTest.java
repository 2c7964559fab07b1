package io.leadline.field.value;

import static io.leadline.field.value.FieldBuilder.aField;
import static io.leadline.field.value.Sent.LENIENT;
import static io.leadline.field.value.Sent.STRICT;
import static io.leadline.field.value.Sent.json;
import static io.leadline.field.value.Sent.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldType;
import io.leadline.field.value.Acceptance.Accepted;
import io.leadline.field.value.Acceptance.Coerced;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldValuesTest {
  /// What JSON can hold, with samples: for every type that takes the kind, at least one that it
  /// takes.
  private enum Kind {
    NULL("[null]"),
    BOOLEAN("[true,false]"),
    NUMBER("[3,-3,3.5,1e3,919999999999,1767250800000]"),
    TEXT(
        """
        ["Jane","asha@example.in","919999999999","3","01/01/2026","https://example.in","Fresh",
         "Too expensive","true","   "]
        """),
    ARRAY("[[],[\"Hot\"],[3],[null],[[\"Hot\"]],[{}]]"),
    OBJECT("[{},{\"label\":\"Hot\"}]");

    private final String samples;

    Kind(String samples) {
      this.samples = samples;
    }

    List<JsonValue> samples() {
      return ((JsonArray) json(samples)).items();
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesExactlyTheKindsOfJsonThatTheTypeKnows(FieldType type) {
    assertThat(kindsTaken(type, STRICT)).isEqualTo(strictKinds(type));
    assertThat(kindsTaken(type, LENIENT)).isEqualTo(lenientKinds(type));
  }

  @ParameterizedTest
  @EnumSource
  void refusesAnotherKindAsAnInvalidValueInASentence(FieldType type) {
    for (var kind : EnumSet.complementOf(EnumSet.copyOf(strictKinds(type)))) {
      for (var sample : kind.samples()) {
        assertThat(FieldValues.accept(aField(type).build(), sample, STRICT))
            .isInstanceOfSatisfying(
                Rejected.class,
                rejected -> {
                  assertThat(rejected.reason()).isEqualTo(Reason.INVALID_VALUE);
                  assertThat(rejected.text()).matches("[A-Z].{10,120}[^.]");
                });
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void convertsNothingInAStrictWorkspace(FieldType type) {
    for (var kind : Kind.values()) {
      for (var sample : kind.samples()) {
        assertThat(FieldValues.accept(aField(type).build(), sample, STRICT))
            .isNotInstanceOf(Coerced.class);
      }
    }
  }

  /// What strict takes, lenient takes in the same way.
  @ParameterizedTest
  @EnumSource
  void takesNoLessWhenLenient(FieldType type) {
    for (var kind : Kind.values()) {
      for (var sample : kind.samples()) {
        var strict = FieldValues.accept(aField(type).build(), sample, STRICT);
        var lenient = FieldValues.accept(aField(type).build(), sample, LENIENT);

        if (!(strict instanceof Rejected)) {
          assertThat(lenient).isEqualTo(strict);
        }
      }
    }
  }

  /// Sending back what was stored changes nothing.
  @ParameterizedTest
  @EnumSource
  void takesWhatItStoredAsItIs(FieldType type) {
    var field = aField(type).withOptions("Hot", "Cold").build();
    for (var kind : Kind.values()) {
      for (var sample : kind.samples()) {
        if (FieldValues.accept(field, sample, LENIENT) instanceof Accepted(var stored)) {
          assertThat(FieldValues.accept(field, stored, STRICT)).isEqualTo(new Accepted(stored));
        }
      }
    }
  }

  @Test
  void showsNothingThatWasSentInASentence() {
    for (var type : FieldType.values()) {
      if (FieldValues.accept(aField(type).build(), json("\"s3cr3t<>\""), STRICT)
          instanceof Rejected(_, var text)) {
        assertThat(text).doesNotContain("s3cr3t");
      }
    }
  }

  private static Set<Kind> kindsTaken(FieldType type, ValueRules rules) {
    var taken = EnumSet.noneOf(Kind.class);
    for (var kind : Kind.values()) {
      for (var sample : kind.samples()) {
        if (!(FieldValues.accept(aField(type).build(), sample, rules) instanceof Rejected)) {
          taken.add(kind);
        }
      }
    }
    return taken;
  }

  private static Set<Kind> strictKinds(FieldType type) {
    return switch (type) {
      case NUMBER, RATING -> EnumSet.of(Kind.NUMBER);
      case DATE -> EnumSet.of(Kind.NUMBER, Kind.TEXT);
      case TAGS -> EnumSet.of(Kind.ARRAY);
      case CHECKBOX -> EnumSet.of(Kind.BOOLEAN);
      case TEXT,
          EMAIL,
          PHONE,
          DROPDOWN,
          MONEY,
          WEBSITE,
          MEDIA_LINK,
          ACTIVE_USERS,
          STATUS,
          LOST_REASON ->
          EnumSet.of(Kind.TEXT);
    };
  }

  private static Set<Kind> lenientKinds(FieldType type) {
    return switch (type) {
      case TEXT -> EnumSet.of(Kind.TEXT, Kind.NUMBER, Kind.BOOLEAN);
      case PHONE, MONEY, NUMBER, RATING, DATE -> EnumSet.of(Kind.NUMBER, Kind.TEXT);
      case TAGS -> EnumSet.of(Kind.ARRAY, Kind.TEXT);
      case CHECKBOX -> EnumSet.of(Kind.BOOLEAN, Kind.TEXT);
      case EMAIL, DROPDOWN, WEBSITE, MEDIA_LINK, ACTIVE_USERS, STATUS, LOST_REASON ->
          EnumSet.of(Kind.TEXT);
    };
  }
}
