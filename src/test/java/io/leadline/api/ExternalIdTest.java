package io.leadline.api;

import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.receipt;
import static io.leadline.api.Expected.written;
import static io.leadline.api.Requests.fields;
import static io.leadline.api.Requests.leadWithActions;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An action that is sent again with the sender's own id is not recorded again.
class ExternalIdTest {
  private static final String VISIT =
      "{\"type\": \"1001\", \"external_id\": \"visit-7\", \"fields\": {\"note\": \"sync\"}}";
  private static final String PREFIXED_VISIT =
      "{\"type\": \"ACTION_1001\", \"external_id\": \"visit-7\", \"fields\": {\"note\": \"async\"}}";

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void isRecordedOnceInOneRequest() {
    var answer = workspace.receiptOf(leadWithActions(PREFIXED_VISIT, PREFIXED_VISIT));

    assertThatJson(answer.body())
        .isEqualTo(receipt("CREATED").withActions("CREATED", "DUPLICATE").json());
    assertThat(answer.text("actions.1.action_id")).isEqualTo(answer.text("actions.0.action_id"));
    assertRecordedOnce(new TestLead(workspace, answer.text("lead_id")), "async");
  }

  @Test
  void isRecordedOnceAcrossRequestsOfTheAsyncApi() {
    var first = workspace.receiptOf(leadWithActions(PREFIXED_VISIT));

    var second = workspace.receiptOf(leadWithActions(PREFIXED_VISIT));

    assertThatJson(second.body()).isEqualTo(receipt("UPDATED").withActions("DUPLICATE").json());
    assertThat(second.text("actions.0.action_id")).isEqualTo(first.text("actions.0.action_id"));
    assertRecordedOnce(new TestLead(workspace, second.text("lead_id")), "async");
  }

  @Test
  void isRecordedOnceAcrossRequestsOfTheSyncApi() {
    var lead = TestLead.created(workspace, Requests.lead());
    var first = lead.append(VISIT);

    var second = lead.append(VISIT, VISIT);

    assertThatJson(second.body()).isEqualTo(written().withActions("DUPLICATE", "DUPLICATE").json());
    assertThat(second.text("actions.0.action_id")).isEqualTo(first.text("actions.0.action_id"));
    assertThat(second.text("actions.1.action_id")).isEqualTo(first.text("actions.0.action_id"));
    assertRecordedOnce(lead, "sync");
  }

  @Test
  void isRecordedOnceAcrossBothApis() {
    var first = workspace.receiptOf(leadWithActions(PREFIXED_VISIT));
    var lead = new TestLead(workspace, first.text("lead_id"));

    var second = lead.append(VISIT);

    assertThatJson(second.body()).isEqualTo(written().withActions("DUPLICATE").json());
    assertThat(second.text("actions.0.action_id")).isEqualTo(first.text("actions.0.action_id"));
    assertRecordedOnce(lead, "async");
  }

  @Test
  void isRecordedOnceWhenAnUpdateOfTheLeadBringsItAgain() {
    var lead = TestLead.created(workspace, leadWithActions(VISIT));

    var answer =
        lead.update("{\"fields\": {\"city\": \"Goa\"}, \"actions\": [%s]}".formatted(VISIT));

    assertThatJson(answer.body()).inPath("actions[0].status").isEqualTo("DUPLICATE");
    assertRecordedOnce(lead, "sync");
  }

  @Test
  void isRecordedAgainOnAnotherLead() {
    var first = TestLead.created(workspace, leadWithActions(VISIT));
    var second = TestLead.created(workspace, fields("\"phone\": \"918888888888\""));

    var answer = second.append(VISIT);

    assertThatJson(answer.body()).isEqualTo(written().withActions("CREATED").json());
    assertRecordedOnce(first, "sync");
    assertRecordedOnce(second, "sync");
  }

  @Test
  void isTakenWhenTheFirstAttemptWasIgnored() {
    var lead = TestLead.created(workspace, Requests.lead());
    lead.append(VISIT.replace("\"sync\"", "7"));

    var answer = lead.append(VISIT);

    assertThatJson(answer.body()).isEqualTo(written().withActions("CREATED").json());
    assertRecordedOnce(lead, "sync");
  }

  @Test
  void holdsForPaymentsAndNotesToo() {
    var payment =
        """
        {"type": "PAYMENT", "status": "PENDING", "currency": "INR", "amount": "1", "external_id": "a"}
        """;
    var note = "{\"type\": \"SYSTEM_NOTE\", \"text\": \"Hello\", \"external_id\": \"b\"}";

    var answer = workspace.receiptOf(leadWithActions(payment, note, note, payment));

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED").withActions("CREATED", "CREATED", "DUPLICATE", "DUPLICATE").json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\""})
  void aBlankOneIsNone(String blank) {
    var entry = VISIT.replace("\"visit-7\"", blank);

    var answer = workspace.post("/lead", leadWithActions(entry, entry));

    assertThatJson(answer.body()).isEqualTo(written().withActions("CREATED", "CREATED").json());
  }

  @Test
  void mayHave200Characters() {
    var entry = VISIT.replace("visit-7", "x".repeat(200));

    var answer = workspace.post("/lead", leadWithActions(entry, entry));

    assertThatJson(answer.body()).isEqualTo(written().withActions("CREATED", "DUPLICATE").json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "true", "[\"visit-7\"]", "\"\\u0000\"", "\"<201>\""})
  void anInvalidOneIsNotTaken(String externalId) {
    var entry = VISIT.replace("\"visit-7\"", externalId.replace("<201>", "x".repeat(201)));

    var answer = workspace.post("/lead", leadWithActions(entry));

    assertThatJson(answer.body())
        .isEqualTo(
            written()
                .withActions("IGNORED")
                .withRemarks(
                    ignored(
                        "actions[0].external_id",
                        "external_id must be a string of at most 200 characters"))
                .json());
  }

  /// On the timeline, and in the score.
  private static void assertRecordedOnce(TestLead lead, String note) {
    assertThatJson(lead.searchActions("{\"type\": \"1001\"}").body())
        .inPath("$.data[*].fields.note")
        .isEqualTo("[\"%s\"]".formatted(note));
    assertThat(lead.read().text("score")).isEqualTo("10");
  }
}
