package io.leadline.api;

import static io.leadline.api.Expected.coerced;
import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.receipt;
import static io.leadline.api.Expected.written;
import static io.leadline.api.Requests.leadWithActions;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A custom action that happened earlier than it is sent.
class BackDatingTest {
  private static final String THEN = "1672549200000";

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @ParameterizedTest
  @ValueSource(strings = {"1672549200000", "\"01/01/2023 10:30:00\""})
  void anActionHappenedWhenItsSenderSays(String createdOn) {
    var answer = workspace.receiptOf(leadWithActions(aVisit("ACTION_1001", createdOn)));

    assertThatJson(answer.body()).isEqualTo(receipt("CREATED").withActions("CREATED").json());
    var lead = new TestLead(workspace, answer.text("lead_id"));
    assertThatJson(lead.readAction(answer.text("actions.0.action_id")).body())
        .isEqualTo(
            """
            {
              "id": "%s", "type": "1001", "fields": {"note": "Came by"}, "creationTimestamp": %s,
              "modificationTimestamp": %s, "employeeid": ""
            }
            """
                .formatted(
                    answer.text("actions.0.action_id"), THEN, lead.read().text("created_on")));
  }

  @Test
  void theSyncApiTakesItAlike() {
    var lead = TestLead.created(workspace, Requests.lead());

    var answer = lead.append(aVisit("1001", THEN));

    assertThatJson(answer.body()).isEqualTo(written().withActions("CREATED").json());
    assertThat(creationOf(lead, answer)).isEqualTo(THEN);
  }

  @Test
  void itStandsAtItsPlaceOnTheTimeline() {
    var lead = TestLead.created(workspace, Requests.lead());

    lead.append(
        aVisit("1001", "\"02/01/2023\""),
        Requests.payment("1"),
        aVisit("1001", "\"03/01/2023\""),
        aVisit("1001", "\"01/01/2023\""));

    assertThatJson(
            lead.searchActions("{\"type\": [\"1001\", \"PAYMENT\", \"LEAD_CREATED\"]}").body())
        .inPath("$.data[*].creationTimestamp")
        .isEqualTo(
            """
            [
              "${json-unit.any-number}", "${json-unit.any-number}", 1672684200000, 1672597800000,
              1672511400000
            ]
            """);
    assertThatJson(lead.searchActions("{}").body())
        .inPath("$.data[*].type")
        .isEqualTo("[\"PAYMENT\", \"LEAD_CREATED\", \"1001\", \"1001\", \"1001\"]");
  }

  @Test
  void actionsOfOneMomentStandInTheOrderGiven() {
    var lead = TestLead.created(workspace, Requests.lead());

    lead.append(
        aVisit("1001", THEN).replace("Came by", "first"),
        aVisit("1001", THEN).replace("Came by", "second"));

    assertThatJson(lead.searchActions("{\"type\": \"1001\"}").body())
        .inPath("$.data[*].fields.note")
        .isEqualTo("[\"second\", \"first\"]");
  }

  @Test
  void anActionThatDoesNotAllowItIsRecordedNow() {
    assertRecordedNow(
        "{\"type\": \"ACTION_1002\", \"created_on\": %s}".formatted(THEN),
        "This custom action does not allow back-dating; the action was recorded now");
  }

  @Test
  void anActionInTheFutureIsRecordedNow() {
    var tomorrow = Instant.now().plus(Duration.ofDays(1)).toEpochMilli();

    assertRecordedNow(
        aVisit("ACTION_1001", Long.toString(tomorrow)),
        "The time lies in the future; the action was recorded now");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"yesterday\"", "\"2023-01-01T10:30:00Z\"", "1.5", "true", "{}", "\"\\u0000\""})
  void anActionWithAnInvalidTimeIsRecordedNow(String createdOn) {
    assertRecordedNow(
        aVisit("ACTION_1001", createdOn),
        "Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss; the action was recorded now");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\""})
  void aBlankTimeIsNone(String createdOn) {
    var answer = workspace.receiptOf(leadWithActions(aVisit("ACTION_1001", createdOn)));

    assertThatJson(answer.body()).isEqualTo(receipt("CREATED").withActions("CREATED").json());
    assertNow(answer);
  }

  @Test
  void theSyncApiRecordsItNowAsWell() {
    var answer =
        workspace.post(
            "/lead", leadWithActions("{\"type\": \"1002\", \"created_on\": %s}".formatted(THEN)));

    assertThatJson(answer.body())
        .isEqualTo(
            written()
                .withActions("CREATED")
                .withRemarks(
                    ignored(
                        "actions[0].created_on",
                        "This custom action does not allow back-dating; the action was recorded"
                            + " now"))
                .json());
    assertNow(answer);
  }

  @Test
  void aLenientWorkspaceReadsIso8601() {
    new Settings(workspace).makeLenient();

    var answer =
        workspace.receiptOf(leadWithActions(aVisit("ACTION_1001", "\"2023-01-01T05:00:00Z\"")));

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("CREATED")
                .withRemarks(
                    coerced(
                        "actions[0].created_on",
                        "Date taken as ISO 8601; send epoch milliseconds or dd/MM/yyyy HH:mm:ss"))
                .json());
    assertThat(creationOf(new TestLead(workspace, answer.text("lead_id")), answer)).isEqualTo(THEN);
  }

  private void assertRecordedNow(String entry, String remark) {
    var answer = workspace.receiptOf(leadWithActions(entry));

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("CREATED")
                .withRemarks(ignored("actions[0].created_on", remark))
                .json());
    assertNow(answer);
  }

  /// The lead and its action are of one moment.
  private void assertNow(Answer written) {
    var lead = new TestLead(workspace, written.text("lead_id"));
    assertThat(creationOf(lead, written)).isEqualTo(lead.read().text("created_on"));
  }

  private static String creationOf(TestLead lead, Answer written) {
    return lead.readAction(written.text("actions.0.action_id")).text("creationTimestamp");
  }

  private static String aVisit(String type, String createdOn) {
    return "{\"type\": \"%s\", \"fields\": {\"note\": \"Came by\"}, \"created_on\": %s}"
        .formatted(type, createdOn);
  }
}
