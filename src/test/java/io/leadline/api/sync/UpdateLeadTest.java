package io.leadline.api.sync;

import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Requests.fields;
import static io.leadline.api.Requests.leadWithFields;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Settings;
import io.leadline.api.TestLead;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateLeadTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final TestLead lead =
      TestLead.created(
          workspace, leadWithFields("\"name\": \"Jane Doe\", \"rating\": 3, \"city\": \"Pune\""));

  @Test
  void changesOnlyTheFieldsSent() {
    var answer = lead.update(fields("\"name\": \"Jane Roe\", \"deal_size\": 12.50"));

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "id": "%s",
              "fields": {
                "phone": "919999999999", "name": "Jane Roe", "rating": 3, "city": "Pune", "deal_size": 12.50,
                "status": "Fresh", "capture_frequency": 1,
                "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
              }
            }
            """
                .formatted(lead.id()));
    assertThatJson(lead.read().text("fields")).isEqualTo(answer.text("fields"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\""})
  void clearsAFieldThatIsSentBlank(String blank) {
    var answer = lead.update(fields("\"name\": %1$s, \"rating\": %1$s".formatted(blank)));

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "id": "%s",
              "fields": {
                "phone": "919999999999", "city": "Pune", "status": "Fresh", "capture_frequency": 1,
                "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
              }
            }
            """
                .formatted(lead.id()));
    assertThatJson(lead.read().body()).inPath("rating").isNull();
  }

  @Test
  void neverClearsTheStatus() {
    var answer = lead.update(fields("\"status\": null, \"rating\": 5"));

    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "id": "%s",
              "fields": {
                "phone": "919999999999", "name": "Jane Doe", "rating": 5, "city": "Pune", "status": "Fresh",
                "capture_frequency": 1,
                "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
              },
              "remarks": [%s]
            }
            """
                .formatted(lead.id(), ignored("fields.status", "A lead always has a status")));
  }

  @Test
  void dropsUnknownFieldsAndLabelsWithARemarkAndChangesTheRest() {
    var answer =
        lead.update(
            fields(
                """
                "shoe_size": 42, "status": "Unheard of", "lost_reason": "Unheard of", "created_on": 1,
                "city": "Goa", "unheard_of": null
                """));

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "id": "%s",
              "fields": {
                "phone": "919999999999", "name": "Jane Doe", "rating": 3, "city": "Goa", "status": "Fresh",
                "capture_frequency": 1,
                "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
              },
              "remarks": [%s, %s, %s, %s]
            }
            """
                .formatted(
                    lead.id(),
                    ignored("fields.created_on", "This field is set by Leadline alone"),
                    ignored("fields.shoe_size", "Unknown field"),
                    ignored("fields.status", "No active status has this label"),
                    ignored("fields.lost_reason", "No active lost reason has this label")));
  }

  @Test
  void dropsAnArchivedStatus() {
    var answer = lead.update(fields("\"status\": \"Old Status\""));

    assertThatJson(answer.body())
        .inPath("remarks")
        .isEqualTo("[%s]".formatted(ignored("fields.status", "No active status has this label")));
    assertThat(lead.field("status")).isEqualTo("\"Fresh\"");
  }

  @Test
  void changesStatusAndAssignee() {
    new Settings(workspace).addMember("asha@example.com");

    var answer =
        lead.update(fields("\"status\": \"qualified\", \"assignee\": \"Asha@Example.com\""));

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(lead.read().body())
        .isEqualTo(
            """
            {
              "id": "%s", "status": "Qualified", "rating": 3, "employeeid": "asha@example.com",
              "lostReasonid": null, "score": 0,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}",
              "fields": {
                "phone": "919999999999", "name": "Jane Doe", "rating": 3, "city": "Pune",
                "status": "Qualified", "assignee": "asha@example.com", "capture_frequency": 1,
                "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
              }
            }
            """
                .formatted(lead.id()));
  }

  @Test
  void appendsTheActionsThatAreSent() {
    var answer =
        lead.update(
            """
            {
              "fields": {"city": "Goa"},
              "actions": [
                {"type": "1001", "fields": {"note": "Hello"}},
                {"type": "ACTION_1001", "fields": {"note": "Hello"}}
              ]
            }
            """);

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "id": "%s",
              "fields": {
                "phone": "919999999999", "name": "Jane Doe", "rating": 3, "city": "Goa", "status": "Fresh",
                "capture_frequency": 1,
                "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
              },
              "actions": [
                {"action_id": "${json-unit.any-string}", "status": "CREATED"},
                {"action_id": null, "status": "IGNORED"}
              ],
              "remarks": [%s]
            }
            """
                .formatted(
                    lead.id(),
                    ignored(
                        "actions[1].type",
                        "On the Sync API a custom action type is its bare code: send \"1001\".")));
    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [{"type": "1001", "fields": {"note": "Hello"}}, {"type": "LEAD_CREATED"}]
            """);
  }

  @Test
  void doesNotMoveTheTimeOfChangeWhenNothingChanges() {
    var before = lead.read();

    lead.update(fields("\"shoe_size\": 42"));

    assertThat(lead.read().body()).isEqualTo(before.body());
  }
}
