package io.leadline.api.sync;

import static io.leadline.api.Expected.assertRefused;
import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.written;
import static io.leadline.api.Requests.payment;
import static io.leadline.api.Requests.visit;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Requests;
import io.leadline.api.TestLead;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendActionsTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final TestLead lead = TestLead.created(workspace, Requests.lead());

  @Test
  void mirrorsTheOrderOfTheEntries() {
    var answer =
        lead.append(
            visit("1001", "first"),
            "{\"type\": \"SYSTEM_NOTE\", \"text\": \"second\"}",
            payment("3"));

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(written().withActions("CREATED", "CREATED", "CREATED").json());
    assertThat(answer.text("lead_id")).isEqualTo(lead.id());
    assertThat(lead.readAction(answer.text("actions.0.action_id")).text("fields.note"))
        .isEqualTo("first");
    assertThat(lead.readAction(answer.text("actions.2.action_id")).text("amount")).isEqualTo("3");
    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "3"},
              {"type": "SYSTEM_NOTE", "text": "second"},
              {"type": "1001", "fields": {"note": "first"}},
              {"type": "LEAD_CREATED"}
            ]
            """);
  }

  @Test
  void judgesEachEntryByItself() {
    var answer =
        lead.append(
            "{\"type\": \"4711\"}",
            visit("1001", "taken"),
            "{\"type\": \"1001\", \"fields\": {\"note\": \"not taken\", \"shoe_size\": 42}}",
            "{\"type\": \"1001\", \"fields\": [\"note\"]}",
            payment("0"),
            "\"PAYMENT\"",
            payment("1"));

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            written()
                .withActions(
                    "IGNORED", "CREATED", "IGNORED", "IGNORED", "IGNORED", "IGNORED", "CREATED")
                .withRemarks(
                    ignored("actions[0].type", "No custom action has the code 4711"),
                    ignored("actions[2].fields.shoe_size", "Unknown field"),
                    ignored("actions[3].fields", "The fields of an action must be an object"),
                    ignored(
                        "actions[4].amount",
                        "Payment amount must be a string such as \"5000\" or \"5000.50\", greater"
                            + " than 0, with at most 15 digits before and 4 after the point"),
                    ignored("actions[5]", "An action must be an object"))
                .json());
    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "1"},
              {"type": "1001", "fields": {"note": "taken"}},
              {"type": "LEAD_CREATED"}
            ]
            """);
  }

  @Test
  void takesBlankFieldsAsNone() {
    var answer =
        lead.append(
            "{\"type\": \"1001\", \"fields\": null}",
            "{\"type\": \"1001\", \"fields\": {\"note\": \"\", \"email\": null}}");

    assertThatJson(answer.body()).isEqualTo(written().withActions("CREATED", "CREATED").json());
    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [{"type": "1001", "fields": {}}, {"type": "1001", "fields": {}}, {"type": "LEAD_CREATED"}]
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LEAD_CREATED", "USER_NOTE", "OUTGOING_CALL", "CUSTOM_API"})
  void refusesAllWhenAnEntryIsOneThatOnlyLeadlineWrites(String type) {
    var answer = lead.append(payment("1"), "{\"type\": \"%s\"}".formatted(type));

    assertRefused(
        answer, 400, "BAD_REQUEST", "Only custom actions and payment actions can be created");
    assertThatJson(lead.timeline()).isEqualTo("[{\"type\": \"LEAD_CREATED\"}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "", "{\"actions\": {}}", "{\"actions\": null}", "{\"fields\": {}}"})
  void refusesABodyWithoutAnArrayOfActions(String body) {
    var answer = workspace.post("/lead/" + lead.id() + "/action", body);

    assertRefused(
        answer,
        400,
        "BAD_REQUEST",
        "The body must be a JSON object with an array under \"actions\".");
  }

  @Test
  void takesNoActionsAtAll() {
    assertThatJson(lead.append().body()).isEqualTo(written().json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789abcdef01234567", "nonsense"})
  void refusesALeadThatDoesNotExist(String id) {
    var answer = new TestLead(workspace, id).append(payment("1"));

    assertRefused(
        answer, 404, "LEAD_NOT_FOUND", "The lead with ID %s was not found.".formatted(id));
  }

  @Test
  void leavesTheFieldsOfTheLeadAlone() {
    var before = lead.read().text("fields.capture_frequency");

    workspace.post(
        "/lead/" + lead.id() + "/action",
        """
        {"actions": [{"type": "1001"}], "fields": {"name": "Jane Doe", "phone": "918888888888"}}
        """);

    assertThatJson(lead.read().text("fields"))
        .isEqualTo(
            """
            {
              "phone": "919999999999", "status": "Fresh", "capture_frequency": %s,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
            }
            """
                .formatted(before));
  }
}
