package io.leadline.api;

import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.receipt;
import static io.leadline.api.Expected.written;
import static io.leadline.api.Requests.PHONE;
import static io.leadline.api.Requests.leadWithActions;
import static io.leadline.api.Requests.payment;
import static io.leadline.api.Requests.visit;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The original text on actions, statement by statement: what an action is and how it is sent.
/// [ConceptPaymentsTest], [ConceptCustomActionsTest] and [ConceptCustomActionFieldsTest] go on.
class ConceptActionsTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void anActionIsAnEventRecordedOnALeadsTimeline() {
    var lead = TestLead.captured(workspace, leadWithActions(visit("ACTION_1001", "Came by")));

    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [{"type": "1001", "fields": {"note": "Came by"}}, {"type": "LEAD_CREATED"}]
            """);
  }

  @Test
  void actionsCanBeSentInThePayloadThatCreatesALead() {
    var answer = workspace.receiptOf(leadWithActions(payment("5000")));

    assertThatJson(answer.body()).isEqualTo(receipt("CREATED").withActions("CREATED").json());
  }

  @Test
  void actionsCanBeSentInThePayloadThatUpdatesALead() {
    var lead = TestLead.captured(workspace, Requests.lead());

    var answer = workspace.receiptOf(leadWithActions(payment("5000")));

    assertThatJson(answer.body()).isEqualTo(receipt("UPDATED").withActions("CREATED").json());
    assertThat(answer.text("lead_id")).isEqualTo(lead.id());
    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "5000"},
              {"type": "LEAD_CREATED"}
            ]
            """);
  }

  @Test
  void actionsCanBeSentInThePayloadThatCreatesALeadOnTheSyncApi() {
    var answer = workspace.post("/lead", leadWithActions(payment("5000"), visit("1001", "Hello")));

    assertThat(answer.status()).isEqualTo(201);
    assertThatJson(answer.body()).isEqualTo(written().withActions("CREATED", "CREATED").json());
  }

  @Test
  void actionsCanBeAttachedToAnExistingLeadLater() {
    var lead = TestLead.captured(workspace, Requests.lead());

    var answer = lead.append(payment("5000"), visit("1001", "Came by"));

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body()).isEqualTo(written().withActions("CREATED", "CREATED").json());
    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "1001", "fields": {"note": "Came by"}},
              {"type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "5000"},
              {"type": "LEAD_CREATED"}
            ]
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LEAD_CREATED",
        "LEAD_ASSIGNMENT",
        "STATUS_CHANGE",
        "USER_NOTE",
        "INCOMING_CALL",
        "OUTGOING_EMAIL",
        "WHATSAPP_ACTION",
        "IVR_INCOMING_CALL"
      })
  void otherPredefinedActionsAreNotWritable(String type) {
    var answer =
        workspace.receiptOf(leadWithActions("{\"type\":\"%s\"}".formatted(type), payment("1")));

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("IGNORED", "CREATED")
                .withRemarks(
                    ignored(
                        "actions[0].type",
                        "Only custom actions and payment actions can be created"))
                .json());
  }

  @Test
  void eachEntryNeedsAtMinimumAType() {
    var answer = workspace.receiptOf(leadWithActions("{}", "{\"fields\":{\"note\":\"Hello\"}}"));

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("IGNORED", "IGNORED")
                .withRemarks(
                    ignored("actions[0].type", "An action needs a type"),
                    ignored("actions[1].type", "An action needs a type"))
                .json());
  }

  @Test
  void aTypeAloneIsEnoughForACustomAction() {
    var lead = TestLead.captured(workspace, leadWithActions("{\"type\":\"ACTION_1001\"}"));

    assertThatJson(lead.timeline())
        .isEqualTo("[{\"type\": \"1001\", \"fields\": {}}, {\"type\": \"LEAD_CREATED\"}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "7", "\"ACTION_1001\"", "[]", "true"})
  void anEntryThatIsNotAnObjectIsIgnored(String entry) {
    var answer = workspace.receiptOf(leadWithActions(entry, payment("1")));

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("IGNORED", "CREATED")
                .withRemarks(ignored("actions[0]", "An action must be an object"))
                .json());
  }

  @Test
  void severalActionsAreKeptInTheOrderGiven() {
    var lead =
        TestLead.captured(
            workspace,
            leadWithActions(
                visit("ACTION_1001", "first"),
                payment("2"),
                "{\"type\":\"SYSTEM_NOTE\",\"text\":\"third\"}",
                visit("ACTION_1001", "fourth"),
                payment("5")));

    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "5"},
              {"type": "1001", "fields": {"note": "fourth"}},
              {"type": "SYSTEM_NOTE", "text": "third"},
              {"type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "2"},
              {"type": "1001", "fields": {"note": "first"}},
              {"type": "LEAD_CREATED"}
            ]
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ", \"actions\": null", ", \"actions\": []"})
  void noActionsAreFine(String actions) {
    var answer =
        workspace.receiptOf("{\"fields\": {\"phone\": \"%s\"}%s}".formatted(PHONE, actions));

    assertThatJson(answer.body()).isEqualTo(receipt("CREATED").json());
  }
}
