package io.leadline.api.sync;

import static io.leadline.api.Expected.assertRefused;
import static io.leadline.api.Requests.leadWithActions;
import static io.leadline.api.Requests.leadWithFields;
import static io.leadline.api.Requests.payment;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Requests;
import io.leadline.api.TestLead;
import io.leadline.definition.DefinitionEditor;
import io.leadline.lead.PipelineStore;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLeadTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void showsAllFieldsAndThoseThatStandOutside() {
    workspace
        .server()
        .part(DefinitionEditor.class)
        .addMember(
            workspace.id(),
            new NewMember("asha@example.com", "Asha", "", Role.CALLER, MemberStatus.ACTIVE),
            null);
    var lead =
        TestLead.created(
            workspace,
            leadWithFields(
                """
                "status": "Lost", "lost_reason": "No Need", "assignee": "asha@example.com", "rating": 2,
                "interests": ["Villa"], "budget": "5000.50"
                """));

    var answer = lead.read();

    var pipeline = workspace.server().part(PipelineStore.class).find(workspace.id()).orElseThrow();
    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "id": "%s", "status": "Lost", "rating": 2, "employeeid": "asha@example.com", "lostReasonid": "%s",
              "score": 0,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}",
              "fields": {
                "phone": "919999999999", "status": "Lost", "lost_reason": "No Need",
                "assignee": "asha@example.com", "rating": 2, "interests": ["Villa"], "budget": "5000.50",
                "capture_frequency": 1,
                "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
              }
            }
            """
                .formatted(lead.id(), pipeline.findLostReason("No Need").orElseThrow().id()));
  }

  @Test
  void givesTheTimesInsideAndOutsideAlike() {
    var lead = TestLead.created(workspace, Requests.lead());

    var answer = lead.read();

    assertThat(answer.text("created_on")).isEqualTo(answer.text("fields.created_on"));
    assertThat(answer.text("modified_on")).isEqualTo(answer.text("fields.modified_on"));
    assertThat(answer.text("created_on")).isEqualTo(answer.text("modified_on"));
    assertThat(Long.parseLong(answer.text("created_on")) / 1000)
        .isEqualTo(Long.parseLong(lead.id().substring(0, 8), 16));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?includeActions=false", "?includeActions=", "?skip=1&limit=1"})
  void showsNoActionsUnlessAskedTo(String query) {
    var lead = TestLead.created(workspace, leadWithActions(payment("1")));

    var answer = workspace.get("/lead/" + lead.id() + query);

    assertThatJson(answer.body())
        .isObject()
        .doesNotContainKeys("actions", "actions_skip", "actions_limit");
  }

  @Test
  void showsTheNewestTenActionsWhenAskedTo() {
    var lead = leadWithPayments(12);

    var answer = lead.readWithActions("");

    assertThatJson(answer.body())
        .inPath("$.actions[*].amount")
        .isEqualTo("[\"12\", \"11\", \"10\", \"9\", \"8\", \"7\", \"6\", \"5\", \"4\", \"3\"]");
    assertThat(answer.text("actions_skip")).isEqualTo("0");
    assertThat(answer.text("actions_limit")).isEqualTo("10");
  }

  @Test
  void showsThePartOfTheTimelineThatIsAskedFor() {
    var lead = leadWithPayments(4);

    var answer = lead.readWithActions("&skip=1&limit=2");

    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "id": "%s", "status": "Fresh", "rating": null, "employeeid": "", "lostReasonid": null, "score": 0,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}",
              "fields": {
                "phone": "919999999999", "status": "Fresh", "capture_frequency": 1,
                "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
              },
              "actions": [
                {
                  "id": "${json-unit.any-string}", "type": "PAYMENT", "status": "COMPLETED", "currency": "INR",
                  "amount": "3", "creationTimestamp": "${json-unit.any-number}",
                  "modificationTimestamp": "${json-unit.any-number}", "employeeid": ""
                },
                {
                  "id": "${json-unit.any-string}", "type": "PAYMENT", "status": "COMPLETED", "currency": "INR",
                  "amount": "2", "creationTimestamp": "${json-unit.any-number}",
                  "modificationTimestamp": "${json-unit.any-number}", "employeeid": ""
                }
              ],
              "actions_skip": 1, "actions_limit": 2
            }
            """
                .formatted(lead.id()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          limit=0          | Limit should be between 1 and 100
          limit=101        | Limit should be between 1 and 100
          limit=-1         | Limit should be between 1 and 100
          limit=ten        | Limit should be between 1 and 100
          limit=9999999999 | Limit should be between 1 and 100
          skip=-1          | Skip should be between 0 and 2147483647
          skip=x           | Skip should be between 0 and 2147483647
          skip=2147483648  | Skip should be between 0 and 2147483647
          """)
  void refusesAPageOutOfRange(String query, String message) {
    var lead = TestLead.created(workspace, Requests.lead());

    var answer = workspace.get("/lead/" + lead.id() + "?includeActions=true&" + query);

    assertRefused(answer, 400, "BAD_REQUEST", message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=1", "limit=100", "skip=2147483647", "skip=&limit="})
  void takesAPageAtTheEdges(String query) {
    var lead = TestLead.created(workspace, Requests.lead());

    var answer = workspace.get("/lead/" + lead.id() + "?includeActions=true&" + query);

    assertThat(answer.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789abcdef01234567", "0123", "xyz", "0123456789ABCDEF01234567"})
  void refusesALeadThatDoesNotExist(String id) {
    var answer = workspace.get("/lead/" + id);

    assertRefused(
        answer, 404, "LEAD_NOT_FOUND", "The lead with ID %s was not found.".formatted(id));
  }

  @Test
  void refusesTheLeadOfAnotherWorkspace() {
    var elsewhere = TestLead.created(Server.shared().newWorkspace(), Requests.lead());

    var answer = workspace.get("/lead/" + elsewhere.id());

    assertRefused(
        answer,
        404,
        "LEAD_NOT_FOUND",
        "The lead with ID %s was not found.".formatted(elsewhere.id()));
  }

  /// Of the amounts 1, 2, … in this order.
  private TestLead leadWithPayments(int count) {
    var payments = new String[count];
    for (int i = 0; i < count; i++) {
      payments[i] = payment(Integer.toString(i + 1));
    }
    return TestLead.created(workspace, leadWithActions(payments));
  }
}
