package io.leadline.api.sync;

import static io.leadline.api.Expected.assertRefused;
import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.written;
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

class CreateLeadTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void createsALead() {
    var answer = workspace.post("/lead", leadWithFields("\"name\": \"Jane Doe\", \"rating\": 4"));

    assertThat(answer.status()).isEqualTo(201);
    assertThatJson(answer.body()).isEqualTo(written().json());
    var id = answer.text("lead_id");
    assertThatJson(workspace.get("/lead/" + id).body())
        .isEqualTo(
            """
            {
              "id": "%s", "status": "Fresh", "rating": 4, "employeeid": "", "lostReasonid": null, "score": 0,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}",
              "fields": {
                "phone": "919999999999", "name": "Jane Doe", "rating": 4, "status": "Fresh",
                "capture_frequency": 1,
                "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
              }
            }
            """
                .formatted(id));
  }

  @Test
  void mirrorsTheActionsInTheirOrderAndRemarksOnWhatItIgnores() {
    var answer =
        workspace.post(
            "/lead",
            """
            {
              "fields": {"phone": "919999999999", "rating": 6, "shoe_size": 42, "status": "Old Status"},
              "actions": [
                {"type": "1001", "fields": {"note": "Hello"}},
                {"type": "1001", "fields": {"note": "Hello", "email": "jane"}},
                {"type": "PAYMENT", "status": "COMPLETED", "currency": "INR"},
                {"type": "LEAD_CREATED"},
                {"type": "SYSTEM_NOTE", "text": "From the form"}
              ]
            }
            """);

    assertThat(answer.status()).isEqualTo(201);
    assertThatJson(answer.body())
        .isEqualTo(
            written()
                .withActions("CREATED", "IGNORED", "IGNORED", "IGNORED", "CREATED")
                .withRemarks(
                    ignored("fields.rating", "Rating must be between 1 and 5"),
                    ignored("fields.shoe_size", "Unknown field"),
                    ignored("fields.status", "No active status has this label"),
                    ignored("actions[1].fields.email", "Email is invalid"),
                    ignored(
                        "actions[2].amount",
                        "Payment amount must be a string such as \"5000\" or \"5000.50\", greater"
                            + " than 0, with at most 15 digits before and 4 after the point"),
                    ignored(
                        "actions[3].type",
                        "Only custom actions and payment actions can be created"))
                .json());
    assertThatJson(new TestLead(workspace, answer.text("lead_id")).timeline())
        .isEqualTo(
            """
            [
              {"type": "SYSTEM_NOTE", "text": "From the form"},
              {"type": "1001", "fields": {"note": "Hello"}},
              {"type": "LEAD_CREATED"}
            ]
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"919999999999", "+91 99999 99999", "9999999999"})
  void refusesALeadThatExists(String phone) {
    var lead = TestLead.created(workspace, leadWithFields("\"name\": \"Jane Doe\""));

    var answer =
        workspace.post("/lead", fields("\"phone\": \"%s\", \"name\": \"Other\"".formatted(phone)));

    assertRefused(
        answer, 409, "LEAD_ALREADY_EXISTS", "A lead with this lead identifier already exists.");
    assertThat(lead.field("name")).isEqualTo("\"Jane Doe\"");
    assertThat(lead.field("capture_frequency")).isEqualTo("1");
  }

  @Test
  void refusesALeadThatTheAsyncApiHasCreated() {
    workspace.capture(Requests.lead());

    var answer = workspace.post("/lead", Requests.lead());

    assertRefused(
        answer, 409, "LEAD_ALREADY_EXISTS", "A lead with this lead identifier already exists.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "name": "Jane Doe"    | The lead identifier phone is missing
          "phone": null         | The lead identifier phone is missing
          "phone": ""           | The lead identifier phone is missing
          "phone": "123"        | The lead identifier phone is not valid
          "phone": "  "         | The lead identifier phone is not valid
          "phone": 919999999999 | The lead identifier phone is not valid
          "Phone": "9999999999" | The lead identifier phone is missing
          """)
  void refusesALeadWithoutAValidIdentifier(String members, String message) {
    var answer = workspace.post("/lead", fields(members));

    assertRefused(answer, 400, "BAD_REQUEST", message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"fields\": []}", "{\"fields\": null}", "{\"phone\": \"1\"}", ""})
  void refusesABodyWithoutFields(String body) {
    var answer = workspace.post("/lead", body);

    assertRefused(
        answer,
        400,
        "BAD_REQUEST",
        "The body must be a JSON object with an object under \"fields\".");
  }

  @Test
  void ignoresActionsThatAreNotAnArray() {
    var answer =
        workspace.post(
            "/lead",
            """
            {"fields": {"phone": "919999999999"}, "actions": {"type": "1001"}}
            """);

    assertThat(answer.status()).isEqualTo(201);
    assertThatJson(answer.body())
        .isEqualTo(written().withRemarks(ignored("actions", "Actions must be an array")).json());
  }

  @Test
  void takesTheStatusThatIsSent() {
    var lead = TestLead.created(workspace, leadWithFields("\"status\": \"contacted\""));

    assertThat(lead.field("status")).isEqualTo("\"Contacted\"");
    assertThatJson(lead.timeline()).isEqualTo("[{\"type\": \"LEAD_CREATED\"}]");
  }

  @Test
  void neverTakesWhatOnlyLeadlineSets() {
    var answer =
        workspace.post(
            "/lead",
            leadWithFields("\"capture_frequency\": 9, \"created_on\": 1, \"modified_on\": null"));

    assertThatJson(answer.body())
        .isEqualTo(
            written()
                .withRemarks(
                    ignored("fields.capture_frequency", "This field is set by Leadline alone"),
                    ignored("fields.created_on", "This field is set by Leadline alone"))
                .json());
    var lead = new TestLead(workspace, answer.text("lead_id"));
    assertThat(lead.field("capture_frequency")).isEqualTo("1");
  }
}
