package io.leadline.api.sync;

import static io.leadline.api.Expected.assertRefused;
import static io.leadline.api.Requests.fields;
import static io.leadline.api.Requests.leadWithFields;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Requests;
import io.leadline.api.TestLead;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Updates that change nothing at all.
class UpdateLeadRefusalsTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final TestLead lead =
      TestLead.created(
          workspace, leadWithFields("\"name\": \"Jane Doe\", \"rating\": 3, \"city\": \"Pune\""));

  @ParameterizedTest
  @ValueSource(strings = {"\"919999999999\"", "\"918888888888\"", "null", "\"\"", "7"})
  void refusesTheIdentifier(String phone) {
    var before = lead.read();

    var answer = lead.update(fields("\"name\": \"Jane Roe\", \"phone\": " + phone));

    assertRefused(answer, 403, "INVALID_LEAD", "Cannot modify lead identifier field");
    assertThat(lead.read().body()).isEqualTo(before.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "rating": 6                     | fields.rating: Rating must be between 1 and 5
          "rating": "5"                   | fields.rating: Rating must be between 1 and 5
          "email": "jane"                 | fields.email: Email is invalid
          "city": 7                       | fields.city: Text must be a string
          "status": 7                     | fields.status: Status must be a string: the label of an active one
          "interests": "Villa"            | fields.interests: Tags must be an array of strings: labels of options
          "opted_in": "yes"               | fields.opted_in: Checkbox must be true or false
          "follow_up_date": "2026-01-01"  | fields.follow_up_date: Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
          "assignee": "nobody@example.com"| fields.assignee: No active team member has this email
          """)
  void refusesAValueOfTheWrongTypeAndChangesNothing(String member, String message) {
    var before = lead.read();

    var answer =
        lead.update(
            """
            {"fields": {"name": "Jane Roe", %s}, "actions": [{"type": "1001"}]}
            """
                .formatted(member));

    assertRefused(answer, 400, "BAD_REQUEST", message);
    assertThat(lead.read().body()).isEqualTo(before.body());
    assertThatJson(lead.timeline()).isEqualTo("[{\"type\": \"LEAD_CREATED\"}]");
  }

  @Test
  void refusesActionsThatOnlyLeadlineWritesAndChangesNothing() {
    var answer =
        lead.update(
            """
            {"fields": {"city": "Goa"}, "actions": [{"type": "1001"}, {"type": "STATUS_CHANGE"}]}
            """);

    assertRefused(
        answer, 400, "BAD_REQUEST", "Only custom actions and payment actions can be created");
    assertThat(lead.field("city")).isEqualTo("\"Pune\"");
    assertThatJson(lead.timeline()).isEqualTo("[{\"type\": \"LEAD_CREATED\"}]");
  }

  @Test
  void refusesABodyWithoutFields() {
    assertRefused(
        lead.update("{\"name\": \"Jane Roe\"}"),
        400,
        "BAD_REQUEST",
        "The body must be a JSON object with an object under \"fields\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789abcdef01234567", "nonsense"})
  void refusesALeadThatDoesNotExist(String id) {
    var answer = new TestLead(workspace, id).update(Requests.lead());

    assertRefused(
        answer, 404, "LEAD_NOT_FOUND", "The lead with ID %s was not found.".formatted(id));
  }
}
