package io.leadline.api.sync;

import static io.leadline.api.Expected.assertRefused;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Requests;
import io.leadline.api.Tables;
import io.leadline.api.TestLead;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateCustomActionTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final TestLead lead = TestLead.created(workspace, Requests.lead());
  private final String id =
      lead.append(
              """
              {"type": "1001", "fields": {"note": "Hello", "outcome": "Interested", "visit_date": 0}}
              """)
          .text("actions.0.action_id");

  @Test
  void changesTheFieldsSentAndLeavesTheOthers() {
    var before = lead.readAction(id);

    var answer =
        lead.updateAction(
            id, "{\"type\": \"1001\", \"fields\": {\"outcome\": \"not interested\"}}");

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "id": "%s", "type": "1001",
              "fields": {"note": "Hello", "outcome": "Not Interested", "visit_date": 0},
              "creationTimestamp": %s, "modificationTimestamp": "${json-unit.any-number}", "employeeid": ""
            }
            """
                .formatted(id, before.text("creationTimestamp")));
    assertThat(lead.readAction(id).body()).isEqualTo(answer.body());
    assertThat(Long.parseLong(answer.text("modificationTimestamp")))
        .isGreaterThanOrEqualTo(Long.parseLong(before.text("modificationTimestamp")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\""})
  void clearsAFieldThatIsSentBlank(String blank) {
    var answer =
        lead.updateAction(id, "{\"type\": 1001, \"fields\": {\"note\": %s}}".formatted(blank));

    assertThatJson(answer.body())
        .inPath("fields")
        .isEqualTo("{\"outcome\": \"Interested\", \"visit_date\": 0}");
    assertThat(lead.readAction(id).body()).isEqualTo(answer.body());
  }

  @Test
  void addsAnOptionForAnUnknownLabel() {
    var answer =
        lead.updateAction(id, "{\"type\": \"1001\", \"fields\": {\"outcome\": \"Undecided\"}}");

    assertThat(answer.text("fields.outcome")).isEqualTo("Undecided");
  }

  @Test
  void keepsWhatTheActionSaidBeforeEachChange() {
    lead.updateAction(id, "{\"type\": \"1001\", \"fields\": {\"note\": \"Changed\"}}");
    lead.updateAction(id, "{\"type\": \"1001\", \"fields\": {\"note\": null}}");

    var history = new Tables(workspace).history(id);

    assertThat(history).hasSize(2);
    assertThatJson(history.get(0))
        .isEqualTo("{\"note\": \"Hello\", \"outcome\": \"Interested\", \"visit_date\": 0}");
    assertThatJson(history.get(1))
        .isEqualTo("{\"note\": \"Changed\", \"outcome\": \"Interested\", \"visit_date\": 0}");
  }

  @Test
  void staysWhereItIsOnTheTimelineAndScoresOnlyOnce() {
    lead.append(Requests.payment("1"));

    lead.updateAction(id, "{\"type\": \"1001\", \"fields\": {\"note\": \"Changed\"}}");

    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "1"},
              {"type": "1001", "fields": {"note": "Changed", "outcome": "Interested", "visit_date": 0}},
              {"type": "LEAD_CREATED"}
            ]
            """);
    assertThat(lead.read().text("score")).isEqualTo("10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"fields\": {\"note\": \"Changed\"}}",
        "{\"type\": null, \"fields\": {\"note\": \"Changed\"}}",
        "{\"type\": \"\", \"fields\": {\"note\": \"Changed\"}}",
        "{\"type\": \"1002\", \"fields\": {\"note\": \"Changed\"}}",
        "{\"type\": \"ACTION_1001\", \"fields\": {\"note\": \"Changed\"}}",
        "{\"type\": \"PAYMENT\", \"status\": \"FAILED\"}",
        ""
      })
  void refusesATypeThatIsNotTheActionsOwn(String body) {
    assertNothingChanges(body, "The type must be the action's own: send \"type\": \"1001\".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"note": "Changed", "email": "jane"}  | fields.email: Email is invalid
          {"note": "Changed", "shoe_size": 42}  | fields.shoe_size: Unknown field
          {"note": 7}                           | fields.note: Text must be a string
          {"outcome": "Undecided", "note": 7}   | fields.note: Text must be a string
          []                                    | fields: The fields of an action must be an object
          "note"                                | fields: The fields of an action must be an object
          """)
  void refusesAnInvalidValueAndChangesNothing(String fields, String message) {
    assertNothingChanges("{\"type\": \"1001\", \"fields\": %s}".formatted(fields), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789abcdef01234567", "nonsense"})
  void refusesAnActionThatDoesNotExist(String unknown) {
    var answer = lead.updateAction(unknown, "{\"type\": \"1001\"}");

    assertRefused(
        answer, 404, "ACTION_NOT_FOUND", "Action with ID %s was not found.".formatted(unknown));
  }

  @Test
  void refusesALeadThatDoesNotExist() {
    var answer =
        new TestLead(workspace, "0123456789abcdef01234567")
            .updateAction(id, "{\"type\": \"1001\"}");

    assertRefused(
        answer, 404, "LEAD_NOT_FOUND", "The lead with ID 0123456789abcdef01234567 was not found.");
  }

  private void assertNothingChanges(String body, String message) {
    var before = lead.readAction(id);

    var answer = lead.updateAction(id, body);

    assertRefused(answer, 400, "BAD_REQUEST", message);
    assertThat(lead.readAction(id).body()).isEqualTo(before.body());
    assertThat(new Tables(workspace).history(id)).isEmpty();
  }
}
