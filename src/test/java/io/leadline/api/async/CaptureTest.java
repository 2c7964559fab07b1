package io.leadline.api.async;

import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.receipt;
import static io.leadline.api.Requests.fields;
import static io.leadline.api.Requests.leadWithFields;
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

class CaptureTest {
  private static final String WHOLE_LEAD =
      leadWithFields(
          """
          "name": "Jane Doe", "email": "jane@example.com", "rating": 3, "contact_source": "Website",
          "interests": ["Villa"], "deal_size": 12.5, "budget": "5000", "follow_up_date": 1672549200000,
          "website": "https://example.com", "brochure": "https://example.com/a.pdf", "opted_in": false
          """);

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void createsALeadThatIsNotThere() {
    var lead = TestLead.captured(workspace, WHOLE_LEAD);

    assertThatJson(fieldsOf(lead))
        .isEqualTo(
            """
            {
              "phone": "919999999999", "name": "Jane Doe", "email": "jane@example.com", "rating": 3,
              "contact_source": "Website", "interests": ["Villa"], "deal_size": 12.5, "budget": "5000",
              "follow_up_date": 1672549200000, "website": "https://example.com",
              "brochure": "https://example.com/a.pdf", "opted_in": false, "status": "Fresh",
              "capture_frequency": 1,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
            }
            """);
  }

  @Test
  void updatesTheFieldsSentAndLeavesTheOthers() {
    var lead = TestLead.captured(workspace, WHOLE_LEAD);

    var answer =
        workspace.receiptOf(
            leadWithFields(
                "\"name\": \"Jane Roe\", \"interests\": [\"Plot\"], \"city\": \"Pune\""));

    assertThatJson(answer.body()).isEqualTo(receipt("UPDATED").json());
    assertThat(answer.text("lead_id")).isEqualTo(lead.id());
    assertThatJson(fieldsOf(lead))
        .isEqualTo(
            """
            {
              "phone": "919999999999", "name": "Jane Roe", "email": "jane@example.com", "rating": 3,
              "contact_source": "Website", "interests": ["Plot"], "deal_size": 12.5, "budget": "5000",
              "follow_up_date": 1672549200000, "website": "https://example.com",
              "brochure": "https://example.com/a.pdf", "opted_in": false, "status": "Fresh",
              "city": "Pune", "capture_frequency": 2,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\""})
  void blankValuesNeverWipeAndNeedNoRemark(String blank) {
    var lead = TestLead.captured(workspace, WHOLE_LEAD);

    var answer =
        workspace.receiptOf(
            leadWithFields(
                """
                "name": %1$s, "email": %1$s, "rating": %1$s, "contact_source": %1$s, "interests": %1$s,
                "deal_size": %1$s, "budget": %1$s, "follow_up_date": %1$s, "website": %1$s, "brochure": %1$s,
                "opted_in": %1$s, "status": %1$s, "assignee": %1$s, "lost_reason": %1$s, "unheard_of": %1$s
                """
                    .formatted(blank)));

    assertThatJson(answer.body()).isEqualTo(receipt("UPDATED").json());
    assertThatJson(fieldsOf(lead))
        .isEqualTo(
            """
            {
              "phone": "919999999999", "name": "Jane Doe", "email": "jane@example.com", "rating": 3,
              "contact_source": "Website", "interests": ["Villa"], "deal_size": 12.5, "budget": "5000",
              "follow_up_date": 1672549200000, "website": "https://example.com",
              "brochure": "https://example.com/a.pdf", "opted_in": false, "status": "Fresh",
              "capture_frequency": 2,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
            }
            """);
  }

  @Test
  void dropsWhatIsNotValidAndTakesTheRest() {
    var body =
        leadWithFields(
            """
            "name": "Jane Doe", "shoe_size": 42, "rating": "five", "status": "Unheard of",
            "lost_reason": "Unheard of", "assignee": "nobody@example.com", "capture_frequency": 99,
            "city": "Pune"
            """);

    var answer = workspace.receiptOf(body);

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withRemarks(
                    ignored("fields.capture_frequency", "This field is set by Leadline alone"),
                    ignored("fields.shoe_size", "Unknown field"),
                    ignored("fields.rating", "Rating must be between 1 and 5"),
                    ignored("fields.status", "No active status has this label"),
                    ignored("fields.lost_reason", "No active lost reason has this label"),
                    ignored("fields.assignee", "No active team member has this email"))
                .json());
    assertThatJson(fieldsOf(new TestLead(workspace, answer.text("lead_id"))))
        .isEqualTo(
            """
            {
              "phone": "919999999999", "name": "Jane Doe", "city": "Pune", "status": "Fresh",
              "capture_frequency": 1,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
            }
            """);
  }

  @Test
  void dropsAStatusThatIsArchived() {
    var lead = TestLead.captured(workspace, leadWithFields("\"status\": \"Contacted\""));

    var answer = workspace.receiptOf(leadWithFields("\"status\": \"Old Status\", \"rating\": 4"));

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("UPDATED")
                .withRemarks(ignored("fields.status", "No active status has this label"))
                .json());
    assertThat(lead.field("status")).isEqualTo("\"Contacted\"");
    assertThat(lead.field("rating")).isEqualTo("4");
  }

  @Test
  void keepsThePayloadOfWhatWasDroppedAndOnlyThat() {
    var faulty = leadWithFields("\"rating\":  6");

    var withRemarks = workspace.capture(faulty).header("X-Receipt-Id");
    var without = workspace.capture(Requests.lead()).header("X-Receipt-Id");

    assertThat(new Tables(workspace).payload(withRemarks)).contains(faulty);
    assertThat(new Tables(workspace).payload(without)).isEmpty();
  }

  @Test
  void ignoresExtraTopLevelKeys() {
    var answer =
        workspace.receiptOf(
            """
            {"source": "form", "fields": {"phone": "919999999999"}, "nested": {"fields": {}}, "n": [1]}
            """);

    assertThatJson(answer.body()).isEqualTo(receipt("CREATED").json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"type\": \"PAYMENT\"}", "\"PAYMENT\"", "7", "true"})
  void ignoresActionsThatAreNotAnArray(String actions) {
    var answer =
        workspace.receiptOf(
            "{\"fields\": {\"phone\": \"919999999999\"}, \"actions\": %s}".formatted(actions));

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED").withRemarks(ignored("actions", "Actions must be an array")).json());
  }

  @Test
  void countsEveryRequestThatReachesTheLead() {
    var lead = TestLead.captured(workspace, Requests.lead());

    workspace.capture(Requests.lead());
    workspace.capture(leadWithFields("\"rating\": 6"));
    workspace.capture(fields("\"name\": \"Jane Doe\""));
    lead.update(fields("\"name\": \"Jane Doe\""));

    assertThat(lead.field("capture_frequency")).isEqualTo("3");
  }

  @Test
  void doesNotTouchTheLeadsOfOtherWorkspaces() {
    var elsewhere = TestLead.captured(Server.shared().newWorkspace(), WHOLE_LEAD);

    var lead = TestLead.captured(workspace, leadWithFields("\"name\": \"Jane Roe\""));

    assertThat(lead.id()).isNotEqualTo(elsewhere.id());
    assertThat(elsewhere.field("name")).isEqualTo("\"Jane Doe\"");
  }

  private static String fieldsOf(TestLead lead) {
    return lead.read().text("fields");
  }
}
