package io.leadline.api.sync;

import static io.leadline.api.Expected.assertRefused;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Requests;
import io.leadline.api.TestLead;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadActionTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final TestLead lead = TestLead.created(workspace, Requests.lead());

  @Test
  void showsACustomAction() {
    var id =
        append(
            """
            {"type": "1001", "fields": {"note": "Hello", "visit_date": "01/01/2023", "outcome": "interested"}}
            """);

    var answer = lead.readAction(id);

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "id": "%s", "type": "1001",
              "fields": {"note": "Hello", "visit_date": 1672511400000, "outcome": "Interested"},
              "creationTimestamp": "${json-unit.any-number}",
              "modificationTimestamp": "${json-unit.any-number}", "employeeid": ""
            }
            """
                .formatted(id));
    assertThat(answer.text("modificationTimestamp")).isEqualTo(answer.text("creationTimestamp"));
  }

  @Test
  void showsAPayment() {
    var id =
        append(
            """
            {
              "type": "PAYMENT", "status": "PENDING", "currency": "USD", "amount": "5000.50",
              "paymentid": "inv-7", "note": "First instalment"
            }
            """);

    var answer = lead.readAction(id);

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "id": "%s", "type": "PAYMENT", "status": "PENDING", "currency": "USD", "amount": "5000.50",
              "paymentid": "inv-7", "note": "First instalment",
              "creationTimestamp": "${json-unit.any-number}",
              "modificationTimestamp": "${json-unit.any-number}", "employeeid": ""
            }
            """
                .formatted(id));
  }

  @Test
  void refusesOtherKinds() {
    var note = append("{\"type\": \"SYSTEM_NOTE\", \"text\": \"Hello\"}");
    var created = lead.searchActions("{\"type\": \"LEAD_CREATED\"}").text("data.0.id");

    assertRefused(
        lead.readAction(note),
        400,
        "BAD_REQUEST",
        "Only custom actions and payment actions can be retrieved");
    assertRefused(
        lead.readAction(created),
        400,
        "BAD_REQUEST",
        "Only custom actions and payment actions can be retrieved");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789abcdef01234567", "nonsense"})
  void refusesAnActionThatDoesNotExist(String id) {
    assertRefused(
        lead.readAction(id),
        404,
        "ACTION_NOT_FOUND",
        "Action with ID %s was not found.".formatted(id));
  }

  @Test
  void refusesAnActionOfAnotherLead() {
    var other = TestLead.created(workspace, Requests.fields("\"phone\": \"918888888888\""));
    var id = append(Requests.payment("1"));

    assertRefused(
        other.readAction(id),
        404,
        "ACTION_NOT_FOUND",
        "Action with ID %s was not found.".formatted(id));
  }

  @Test
  void refusesALeadThatDoesNotExist() {
    var id = append(Requests.payment("1"));

    assertRefused(
        new TestLead(workspace, "0123456789abcdef01234567").readAction(id),
        404,
        "LEAD_NOT_FOUND",
        "The lead with ID 0123456789abcdef01234567 was not found.");
  }

  private String append(String entry) {
    return lead.append(entry).text("actions.0.action_id");
  }
}
