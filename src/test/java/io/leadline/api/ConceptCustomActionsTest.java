package io.leadline.api;

import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.receipt;
import static io.leadline.api.Expected.written;
import static io.leadline.api.Requests.leadWithActions;
import static io.leadline.api.Requests.payment;
import static io.leadline.api.Requests.visit;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.NewCustomAction;
import io.leadline.definition.DefinitionEditor;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The original text on actions, statement by statement: custom actions and their prefix.
class ConceptCustomActionsTest {
  private static final String PREFIX_NEEDED =
      "On the Async API a custom action type needs its prefix: send \"ACTION_1001\".";
  private static final String BARE_CODE_NEEDED =
      "On the Sync API a custom action type is its bare code: send \"1001\".";

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void customActionsAreDefinedPerWorkspace() {
    var other = Server.shared().newWorkspace();
    int code = define(workspace, "Call Back");

    var here = workspace.receiptOf(leadWithActions("{\"type\":\"ACTION_%d\"}".formatted(code)));
    var elsewhere = other.receiptOf(leadWithActions("{\"type\":\"ACTION_%d\"}".formatted(code)));

    assertThatJson(here.body()).isEqualTo(receipt("CREATED").withActions("CREATED").json());
    assertThatJson(elsewhere.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("IGNORED")
                .withRemarks(ignored("actions[0].type", "No custom action has the code " + code))
                .json());
  }

  @Test
  void eachHasAUniqueNumericCode() {
    assertThat(define(workspace, "Call Back")).isEqualTo(1003);
    assertThat(define(workspace, "Call Back")).isEqualTo(1004);
  }

  @Test
  void theAsyncApiTakesTheCodeWithItsPrefix() {
    var answer = workspace.receiptOf(leadWithActions(visit("ACTION_1001", "Hello")));

    assertThatJson(answer.body()).isEqualTo(receipt("CREATED").withActions("CREATED").json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1001\"", "1001"})
  void theAsyncApiDropsTheBareCode(String type) {
    var answer = workspace.receiptOf(leadWithActions(anActionOfType(type)));

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("IGNORED")
                .withRemarks(ignored("actions[0].type", PREFIX_NEEDED))
                .json());
  }

  @Test
  void theAnswerIsSilentAboutWhatTheAsyncApiDrops() {
    var answer = workspace.capture(leadWithActions(visit("1001", "Hello")));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"QUEUED\",\"message\":\"success\"}");
  }

  @Test
  void theLeadIsStillCreatedWhenItsActionIsDropped() {
    var lead =
        TestLead.captured(
            workspace,
            """
            {
              "fields": {"phone": "919999999999", "name": "Jane Doe"},
              "actions": [{"type": "1001", "fields": {"note": "Hello"}}]
            }
            """);

    assertThat(lead.field("name")).isEqualTo("\"Jane Doe\"");
    assertThatJson(lead.timeline()).isEqualTo("[{\"type\": \"LEAD_CREATED\"}]");
  }

  @Test
  void theLeadIsStillUpdatedWhenItsActionIsDropped() {
    var lead = TestLead.captured(workspace, Requests.lead());

    var answer =
        workspace.receiptOf(
            """
            {
              "fields": {"phone": "919999999999", "name": "Jane Doe"},
              "actions": [
                {"type": "1001", "fields": {"note": "Hello"}},
                {"type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "5000"}
              ]
            }
            """);

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("UPDATED")
                .withActions("IGNORED", "CREATED")
                .withRemarks(ignored("actions[0].type", PREFIX_NEEDED))
                .json());
    assertThat(lead.field("name")).isEqualTo("\"Jane Doe\"");
    assertThatJson(lead.timeline())
        .isEqualTo("[%s, {\"type\": \"LEAD_CREATED\"}]".formatted(payment("5000")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1001\"", "1001"})
  void theSyncApiTakesTheBareCode(String type) {
    var lead = TestLead.captured(workspace, Requests.lead());

    var answer = lead.append(anActionOfType(type));

    assertThatJson(answer.body()).isEqualTo(written().withActions("CREATED").json());
    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [{"type": "1001", "fields": {"note": "Hello"}}, {"type": "LEAD_CREATED"}]
            """);
  }

  @Test
  void theSyncApiIgnoresTheCodeWithAPrefix() {
    var answer =
        workspace.post("/lead", leadWithActions(visit("ACTION_1001", "Hello"), payment("1")));

    assertThat(answer.status()).isEqualTo(201);
    assertThatJson(answer.body())
        .isEqualTo(
            written()
                .withActions("IGNORED", "CREATED")
                .withRemarks(ignored("actions[0].type", BARE_CODE_NEEDED))
                .json());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "ACTION_4711"        | No custom action has the code 4711
          "4711"               | No custom action has the code 4711
          4711                 | No custom action has the code 4711
          "action_1001"        | Unknown action type: send PAYMENT, SYSTEM_NOTE or a custom action's code
          "ACTION_01001"       | Unknown action type: send PAYMENT, SYSTEM_NOTE or a custom action's code
          "ACTION_1001 "       | Unknown action type: send PAYMENT, SYSTEM_NOTE or a custom action's code
          "ACTION_"            | Unknown action type: send PAYMENT, SYSTEM_NOTE or a custom action's code
          "ACTION_9999999999"  | Unknown action type: send PAYMENT, SYSTEM_NOTE or a custom action's code
          "ACTION_ACTION_1001" | Unknown action type: send PAYMENT, SYSTEM_NOTE or a custom action's code
          "Site Visit"         | Unknown action type: send PAYMENT, SYSTEM_NOTE or a custom action's code
          1001.0               | Unknown action type: send PAYMENT, SYSTEM_NOTE or a custom action's code
          -1001                | Unknown action type: send PAYMENT, SYSTEM_NOTE or a custom action's code
          99999999999999999999 | Unknown action type: send PAYMENT, SYSTEM_NOTE or a custom action's code
          ["ACTION_1001"]      | Unknown action type: send PAYMENT, SYSTEM_NOTE or a custom action's code
          {}                   | Unknown action type: send PAYMENT, SYSTEM_NOTE or a custom action's code
          true                 | Unknown action type: send PAYMENT, SYSTEM_NOTE or a custom action's code
          ""                   | An action needs a type
          null                 | An action needs a type
          """)
  void otherTypesAreNotCustomActions(String type, String rule) {
    var async = workspace.receiptOf(leadWithActions(anActionOfType(type), payment("1")));
    var sync =
        new TestLead(workspace, async.text("lead_id")).append(anActionOfType(type), payment("1"));

    assertThatJson(async.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("IGNORED", "CREATED")
                .withRemarks(ignored("actions[0].type", rule))
                .json());
    assertThatJson(sync.body())
        .isEqualTo(
            written()
                .withActions("IGNORED", "CREATED")
                .withRemarks(ignored("actions[0].type", rule))
                .json());
  }

  private static int define(TestWorkspace workspace, String name) {
    return workspace
        .server()
        .part(DefinitionEditor.class)
        .addCustomAction(
            workspace.id(),
            new NewCustomAction(
                null, name, "", "", 0, false, List.of(NewField.of("note", "Note", FieldType.TEXT))),
            "");
  }

  private static String anActionOfType(String type) {
    return "{\"type\": %s, \"fields\": {\"note\": \"Hello\"}}".formatted(type);
  }
}
