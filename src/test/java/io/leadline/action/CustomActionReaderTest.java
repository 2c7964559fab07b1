package io.leadline.action;

import static io.leadline.action.ActionDialect.ASYNC;
import static io.leadline.action.ActionDialect.SYNC;
import static io.leadline.action.Entries.NOW;
import static io.leadline.action.Entries.object;
import static io.leadline.action.Entries.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.remark.Remarks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomActionReaderTest {
  private static final String PARTLY_WRONG =
      "{\"note\":\"Hello\",\"email\":\"jane\",\"shoe_size\":42}";

  private final Remarks remarks = new Remarks();

  @Test
  void onTheAsyncApiDropsAFieldAndTakesTheEntry() {
    var actions = read(ASYNC, remarks, aVisit("ACTION_1001", PARTLY_WRONG));

    assertThat(actions.entries()).containsExactly(Optional.of(visit("{\"note\":\"Hello\"}", null)));
    assertThat(remarks.toList()).isEqualTo(remarksOnPartlyWrong());
  }

  @Test
  void onTheSyncApiIgnoresTheWholeEntry() {
    var actions = read(SYNC, remarks, aVisit("1001", PARTLY_WRONG));

    assertThat(actions.entries()).containsExactly(Optional.empty());
    assertThat(remarks.toList()).isEqualTo(remarksOnPartlyWrong());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "{}", "{\"note\":null,\"email\":\"\"}"})
  void takesBlankFieldsAsNone(String fields) {
    var actions = read(SYNC, remarks, aVisit("1001", fields));

    assertThat(actions.entries()).containsExactly(Optional.of(visit("{}", null)));
    assertThat(remarks.toList()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "\"note\"", "true"})
  void needsAnObjectForFields(String fields) {
    var async = read(ASYNC, remarks, aVisit("ACTION_1001", fields));
    var sync = read(SYNC, new Remarks(), aVisit("1001", fields));

    assertThat(async.entries()).containsExactly(Optional.of(visit("{}", null)));
    assertThat(sync.entries()).containsExactly(Optional.empty());
    assertThat(remarks.toList())
        .containsExactly(
            Remark.ignored(
                "actions[0].fields",
                Reason.ACTION_NOT_AN_OBJECT,
                "The fields of an action must be an object"));
  }

  @Test
  void aRepeatedFieldIsNoFault() {
    var actions = read(SYNC, remarks, aVisit("1001", "{\"note\":\"a\",\"note\":\"b\"}"));

    assertThat(actions.entries()).containsExactly(Optional.of(visit("{\"note\":\"b\"}", null)));
    assertThat(remarks.toList())
        .containsExactly(
            Remark.ignored(
                "actions[0].fields.note",
                Reason.REPEATED_KEY,
                "Sent more than once; the last value counts"));
  }

  @ParameterizedTest
  @EnumSource
  void happenedWhenItsSenderSays(ActionDialect dialect) {
    var type = dialect == ASYNC ? "ACTION_1001" : "1001";

    var actions =
        read(dialect, remarks, "{\"type\":\"%s\",\"created_on\":\"01/01/2023\"}".formatted(type));

    assertThat(actions.entries())
        .containsExactly(Optional.of(visit("{}", Instant.parse("2022-12-31T18:30:00Z"))));
    assertThat(remarks.toList()).isEmpty();
  }

  @Test
  void happenedThisVeryMomentAtTheLatest() {
    var actions =
        read(SYNC, remarks, createdOn(NOW.toEpochMilli()), createdOn(NOW.toEpochMilli() + 1));

    assertThat(actions.entries())
        .containsExactly(Optional.of(visit("{}", NOW)), Optional.of(visit("{}", null)));
    assertThat(remarks.toList())
        .containsExactly(
            Remark.ignored(
                "actions[1].created_on",
                Reason.BACK_DATING,
                "The time lies in the future; the action was recorded now"));
  }

  private static String createdOn(long epochMillis) {
    return "{\"type\":\"1001\",\"created_on\":%d}".formatted(epochMillis);
  }

  private static String aVisit(String type, String fields) {
    return "{\"type\":\"%s\",\"fields\":%s}".formatted(type, fields);
  }

  private static NewAction visit(String fields, @Nullable Instant occurredAt) {
    return new NewAction(new ActionContent.Custom(1001, object(fields)), 10, occurredAt, null);
  }

  private static List<Remark> remarksOnPartlyWrong() {
    return List.of(
        Remark.ignored("actions[0].fields.email", Reason.INVALID_VALUE, "Email is invalid"),
        Remark.ignored("actions[0].fields.shoe_size", Reason.UNKNOWN_FIELD, "Unknown field"));
  }
}
