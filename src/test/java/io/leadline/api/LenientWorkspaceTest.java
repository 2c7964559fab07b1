package io.leadline.api;

import static io.leadline.api.Expected.coerced;
import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.receipt;
import static io.leadline.api.Expected.written;
import static io.leadline.api.Requests.leadWithActions;
import static io.leadline.api.Requests.visit;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a lenient workspace takes beyond the values of fields, which
/// [ConceptCustomActionFieldsTest] shows.
class LenientWorkspaceTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  LenientWorkspaceTest() {
    new Settings(workspace).makeLenient();
  }

  @Test
  void takesAPhoneNumberWrittenAsANumberForTheIdentifier() {
    workspace.capture(Requests.lead());

    var answer = workspace.receiptOf("{\"fields\": {\"phone\": 919999999999}}");

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("UPDATED")
                .withRemarks(
                    coerced("fields.phone", "Number taken as a phone number; send a string"))
                .json());
  }

  @Test
  void takesAnAmountWrittenAsANumber() {
    var answer = workspace.receiptOf(leadWithActions(aPaymentOf("5000.50")));

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("CREATED")
                .withRemarks(coerced("actions[0].amount", "Number taken as amount; send a string"))
                .json());
    assertThatJson(new TestLead(workspace, answer.text("lead_id")).timeline())
        .isEqualTo(
            """
            [
              {"type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "5000.50"},
              {"type": "LEAD_CREATED"}
            ]
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "5000.12345", "1e20", "1e999", "\"5,000\"", "\" 5000\""})
  void takesNoOtherAmountThatIsWrong(String amount) {
    var answer = workspace.receiptOf(leadWithActions(aPaymentOf(amount)));

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("IGNORED")
                .withRemarks(
                    ignored(
                        "actions[0].amount",
                        "Payment amount must be a string such as \"5000\" or \"5000.50\", greater"
                            + " than 0, with at most 15 digits before and 4 after the point"))
                .json());
  }

  @Test
  void takesThePrefixOnTheSyncApi() {
    var answer = workspace.post("/lead", leadWithActions(visit("ACTION_1001", "Hello")));

    assertThat(answer.status()).isEqualTo(201);
    assertThatJson(answer.body())
        .isEqualTo(
            written()
                .withActions("CREATED")
                .withRemarks(
                    coerced(
                        "actions[0].type",
                        "On the Sync API a custom action type is its bare code: send \"1001\"."))
                .json());
  }

  @Test
  void stillNeedsThePrefixOnTheAsyncApi() {
    var answer = workspace.receiptOf(leadWithActions(visit("1001", "Hello")));

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("IGNORED")
                .withRemarks(
                    ignored(
                        "actions[0].type",
                        "On the Async API a custom action type needs its prefix: send"
                            + " \"ACTION_1001\"."))
                .json());
  }

  @Test
  void keepsThePayloadOfWhatWasConverted() {
    var body = "{\"fields\": {\"phone\": 919999999999}}";

    var receiptId = workspace.capture(body).header("X-Receipt-Id");

    assertThat(new Tables(workspace).payload(receiptId)).contains(body);
  }

  @Test
  void updatesALeadWithConvertedValues() {
    var lead = TestLead.created(workspace, Requests.lead());

    var answer = lead.update("{\"fields\": {\"rating\": \"4\", \"deal_size\": \"12.5\"}}");

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "id": "%s",
              "fields": {
                "phone": "919999999999", "rating": 4, "deal_size": 12.5, "status": "Fresh",
                "capture_frequency": 1,
                "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
              },
              "remarks": [%s, %s]
            }
            """
                .formatted(
                    lead.id(),
                    coerced("fields.rating", "Text taken as a rating; send a number from 1 to 5"),
                    coerced("fields.deal_size", "Text taken as a number; send a JSON number")));
  }

  private static String aPaymentOf(String amount) {
    return "{\"type\": \"PAYMENT\", \"status\": \"COMPLETED\", \"currency\": \"INR\", \"amount\": %s}"
        .formatted(amount);
  }
}
