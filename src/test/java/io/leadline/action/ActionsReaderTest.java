package io.leadline.action;

import static io.leadline.action.ActionDialect.ASYNC;
import static io.leadline.action.ActionDialect.SYNC;
import static io.leadline.action.Entries.object;
import static io.leadline.action.Entries.read;
import static io.leadline.action.Entries.readLeniently;
import static io.leadline.action.Entries.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leadline.field.FieldOwner;
import io.leadline.field.value.DecimalAmount;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNull;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.remark.Remarks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionsReaderTest {
  private final Remarks remarks = new Remarks();

  @Test
  void readsTheEntriesInTheirOrder() {
    var actions =
        read(
            ASYNC,
            remarks,
            "{\"type\":\"ACTION_1001\",\"fields\":{\"note\":\"Hello\"},\"external_id\":\"a\"}",
            "{\"type\":\"PAYMENT\",\"status\":\"PENDING\",\"currency\":\"INR\",\"amount\":\"5\"}",
            "{\"type\":\"LEAD_CREATED\"}",
            "{\"type\":\"SYSTEM_NOTE\",\"text\":\"Hi\",\"external_id\":\"b\"}",
            "{\"type\":\"ACTION_1002\"}");

    assertThat(actions)
        .isEqualTo(
            new ReadActions(
                List.of(
                    Optional.of(
                        new NewAction(
                            new ActionContent.Custom(1001, object("{\"note\":\"Hello\"}")),
                            10,
                            null,
                            "a")),
                    Optional.of(
                        new NewAction(
                            new ActionContent.Payment(
                                PaymentStatus.PENDING,
                                PaymentCurrency.INR,
                                new DecimalAmount("5"),
                                null,
                                null),
                            0,
                            null,
                            null)),
                    Optional.empty(),
                    Optional.of(new NewAction(new ActionContent.SystemNote("Hi"), 0, null, "b")),
                    Optional.of(
                        new NewAction(
                            new ActionContent.Custom(1002, object("{}")), -5, null, null))),
                Map.of()));
    assertThat(remarks.toList())
        .containsExactly(
            Remark.ignored(
                "actions[2].type",
                Reason.ACTION_NOT_WRITABLE,
                "Only custom actions and payment actions can be created"));
  }

  @Test
  void readsNoneFromNothing() {
    assertThat(ActionsReader.read(null, rules(ASYNC, false), remarks)).isEqualTo(ReadActions.NONE);
    assertThat(ActionsReader.read(JsonNull.NULL, rules(SYNC, false), remarks))
        .isEqualTo(ReadActions.NONE);
    assertThat(ActionsReader.read(new JsonArray(List.of()), rules(SYNC, false), remarks))
        .isEqualTo(ReadActions.NONE);
    assertThat(remarks.toList()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "\"PAYMENT\"", "\"\"", "1", "false"})
  void readsNoneFromWhatIsNoArray(String actions) {
    var read = ActionsReader.read(Entries.json(actions), rules(ASYNC, false), remarks);

    assertThat(read).isEqualTo(ReadActions.NONE);
    assertThat(remarks.toList())
        .containsExactly(
            Remark.ignored("actions", Reason.ACTIONS_NOT_A_LIST, "Actions must be an array"));
  }

  @ParameterizedTest
  @EnumSource
  void needsObjectsWithAType(ActionDialect dialect) {
    var actions = read(dialect, remarks, "[]", "null", "{}", "{\"type\":\"\"}");

    assertThat(actions.entries())
        .containsExactly(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(remarks.toList())
        .containsExactly(
            Remark.ignored(
                "actions[0]", Reason.ACTION_NOT_AN_OBJECT, "An action must be an object"),
            Remark.ignored(
                "actions[1]", Reason.ACTION_NOT_AN_OBJECT, "An action must be an object"),
            Remark.ignored("actions[2].type", Reason.ACTION_TYPE_MISSING, "An action needs a type"),
            Remark.ignored(
                "actions[3].type", Reason.ACTION_TYPE_MISSING, "An action needs a type"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ASYNC | "ACTION_1001" |
          ASYNC | "1001"        | ACTION_PREFIX_MISSING
          ASYNC | 1001          | ACTION_PREFIX_MISSING
          ASYNC | "ACTION_4711" | UNKNOWN_ACTION_CODE
          ASYNC | "4711"        | UNKNOWN_ACTION_CODE
          ASYNC | "Visit"       | UNKNOWN_ACTION_TYPE
          ASYNC | "CALL_ACTION" | ACTION_NOT_WRITABLE
          SYNC  | "1001"        |
          SYNC  | 1001          |
          SYNC  | "ACTION_1001" | ACTION_PREFIX_UNEXPECTED
          SYNC  | "ACTION_4711" | UNKNOWN_ACTION_CODE
          SYNC  | 4711          | UNKNOWN_ACTION_CODE
          SYNC  | "Visit"       | UNKNOWN_ACTION_TYPE
          SYNC  | "CALL_ACTION" | ACTION_NOT_WRITABLE
          """)
  void eachApiHasItsOwnFormOfTheType(ActionDialect dialect, String type, Reason reason) {
    var actions = read(dialect, remarks, "{\"type\":%s}".formatted(type));

    assertThat(actions.entries().getFirst().isPresent()).isEqualTo(reason == null);
    assertThat(remarks.toList())
        .extracting(Remark::field, Remark::reason)
        .isEqualTo(reason == null ? List.of() : List.of(tuple("actions[0].type", reason)));
  }

  @Test
  void aLenientWorkspaceTakesThePrefixOnTheSyncApi() {
    var actions = readLeniently(SYNC, remarks, "{\"type\":\"ACTION_1001\"}");

    assertThat(actions.entries().getFirst()).isPresent();
    assertThat(remarks.toList())
        .containsExactly(
            Remark.coerced(
                "actions[0].type",
                "On the Sync API a custom action type is its bare code: send \"1001\"."));
  }

  @Test
  void remarksOnRepeatedKeysAndTakesTheLast() {
    var actions =
        read(ASYNC, remarks, "{\"type\":\"PAYMENT\",\"text\":\"a\",\"type\":\"SYSTEM_NOTE\"}");

    assertThat(actions.entries())
        .containsExactly(
            Optional.of(new NewAction(new ActionContent.SystemNote("a"), 0, null, null)));
    assertThat(remarks.toList())
        .containsExactly(
            Remark.ignored(
                "actions[0].type",
                Reason.REPEATED_KEY,
                "Sent more than once; the last value counts"));
  }

  @Test
  void namesTheOptionsThatAreMissing() {
    var entry = "{\"type\":\"ACTION_1001\",\"fields\":{\"outcome\":\"%s\",\"topics\":[\"%s\"]}}";

    var actions =
        read(
            ASYNC,
            remarks,
            entry.formatted("Undecided", "Price"),
            entry.formatted("Maybe", "Size"));

    assertThat(actions.missingOptions())
        .isEqualTo(
            Map.of(
                FieldOwner.customAction(1001),
                Map.of(
                    "outcome", List.of("Undecided", "Maybe"), "topics", List.of("Price", "Size"))));
  }

  @Test
  void namesNoOptionsOfAnEntryThatIsIgnored() {
    var actions =
        read(
            SYNC,
            remarks,
            "{\"type\":\"1001\",\"fields\":{\"outcome\":\"Undecided\",\"email\":\"jane\"}}");

    assertThat(actions).isEqualTo(new ReadActions(List.of(Optional.empty()), Map.of()));
  }
}
