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
import org.junit.jupiter.params.provider.ValueSource;

class UpdatePaymentTest {
  private static final String FIXED =
      "Cannot update amount, currency, or paymentid fields for existing payment action.";

  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final TestLead lead = TestLead.created(workspace, Requests.lead());
  private final String id =
      lead.append(
              """
              {
                "type": "PAYMENT", "status": "PENDING", "currency": "INR", "amount": "5000",
                "paymentid": "inv-7", "note": "First instalment"
              }
              """)
          .text("actions.0.action_id");

  @ParameterizedTest
  @ValueSource(strings = {"PENDING", "COMPLETED", "FAILED", "REFUNDED", "CANCELLED", "PROCESSING"})
  void changesTheStatus(String status) {
    var answer =
        lead.updateAction(id, "{\"type\": \"PAYMENT\", \"status\": \"%s\"}".formatted(status));

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "id": "%s", "type": "PAYMENT", "status": "%s", "currency": "INR", "amount": "5000",
              "paymentid": "inv-7", "note": "First instalment",
              "creationTimestamp": "${json-unit.any-number}",
              "modificationTimestamp": "${json-unit.any-number}", "employeeid": ""
            }
            """
                .formatted(id, status));
    assertThat(lead.readAction(id).body()).isEqualTo(answer.body());
  }

  @Test
  void changesTheNote() {
    var answer = lead.updateAction(id, "{\"type\": \"PAYMENT\", \"note\": \"Second\"}");

    assertThat(answer.text("note")).isEqualTo("Second");
    assertThat(answer.text("status")).isEqualTo("PENDING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\""})
  void clearsANoteThatIsSentBlank(String blank) {
    var answer = lead.updateAction(id, "{\"type\": \"PAYMENT\", \"note\": %s}".formatted(blank));

    assertThatJson(answer.body()).isObject().doesNotContainKey("note");
    assertThat(lead.readAction(id).body()).isEqualTo(answer.body());
  }

  @Test
  void keepsWhatThePaymentSaidBefore() {
    lead.updateAction(id, "{\"type\": \"PAYMENT\", \"status\": \"COMPLETED\"}");

    var history = new Tables(workspace).history(id);

    assertThat(history).hasSize(1);
    assertThatJson(history.getFirst())
        .isEqualTo(
            """
            {
              "status": "PENDING", "currency": "INR", "amount": "5000", "paymentid": "inv-7",
              "note": "First instalment"
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"amount\": \"6000\"",
        "\"amount\": \"5000\"",
        "\"amount\": null",
        "\"currency\": \"USD\"",
        "\"paymentid\": \"inv-8\"",
        "\"status\": \"COMPLETED\", \"amount\": \"6000\""
      })
  void refusesWhatNeverChanges(String member) {
    assertNothingChanges("{\"type\": \"PAYMENT\", %s}".formatted(member), FIXED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"completed\"", "\"PAID\"", "\"\"", "null", "1"})
  void refusesAnInvalidStatus(String status) {
    assertNothingChanges(
        "{\"type\": \"PAYMENT\", \"status\": %s}".formatted(status),
        "status: Payment status must be one of PENDING, COMPLETED, FAILED, REFUNDED, CANCELLED,"
            + " PROCESSING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "[]", "\"\\u0000\""})
  void refusesAnInvalidNote(String note) {
    assertNothingChanges(
        "{\"type\": \"PAYMENT\", \"status\": \"COMPLETED\", \"note\": %s}".formatted(note),
        "note: note must be a string of at most 10,000 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"status\": \"COMPLETED\"}", "{\"type\": \"1001\"}", "{}"})
  void refusesATypeThatIsNotTheActionsOwn(String body) {
    assertNothingChanges(body, "The type must be the action's own: send \"type\": \"PAYMENT\".");
  }

  @Test
  void refusesToChangeOtherKinds() {
    var note =
        lead.append("{\"type\": \"SYSTEM_NOTE\", \"text\": \"Hello\"}").text("actions.0.action_id");

    assertRefused(
        lead.updateAction(note, "{\"type\": \"SYSTEM_NOTE\", \"text\": \"Changed\"}"),
        400,
        "BAD_REQUEST",
        "Only custom actions and payment actions can be updated");
  }

  @Test
  void keepsNoHistoryOfAnUpdateThatChangesNothing() {
    var before = lead.readAction(id);

    var answer = lead.updateAction(id, "{\"type\": \"PAYMENT\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(before.body());
    assertThat(new Tables(workspace).history(id)).isEmpty();
  }

  private void assertNothingChanges(String body, String message) {
    var before = lead.readAction(id);

    var answer = lead.updateAction(id, body);

    assertRefused(answer, 400, "BAD_REQUEST", message);
    assertThat(lead.readAction(id).body()).isEqualTo(before.body());
    assertThat(new Tables(workspace).history(id)).isEmpty();
  }
}
