package io.leadline.api;

import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.receipt;
import static io.leadline.api.Expected.written;
import static io.leadline.api.Requests.leadWithActions;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The original text on actions, statement by statement: payments.
class ConceptPaymentsTest {
  private static final String STATUS_RULE =
      "Payment status must be one of PENDING, COMPLETED, FAILED, REFUNDED, CANCELLED, PROCESSING";
  private static final String CURRENCY_RULE =
      "Payment currency must be one of INR, USD, PKR, AED, QAR, SAR, MYR, AUD, CAD, SGD, XOF";
  private static final String AMOUNT_RULE =
      "Payment amount must be a string such as \"5000\" or \"5000.50\", greater than 0, with at most"
          + " 15 digits before and 4 after the point";

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @ParameterizedTest
  @ValueSource(strings = {"PENDING", "COMPLETED", "FAILED", "REFUNDED", "CANCELLED", "PROCESSING"})
  void everyStatusIsAccepted(String status) {
    var payment = aPayment("status", "\"%s\"".formatted(status));

    var lead = TestLead.captured(workspace, leadWithActions(payment));

    assertThatJson(lead.timeline())
        .isEqualTo("[%s, {\"type\": \"LEAD_CREATED\"}]".formatted(payment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"INR", "USD", "PKR", "AED", "QAR", "SAR", "MYR", "AUD", "CAD", "SGD", "XOF"})
  void everyCurrencyIsAccepted(String currency) {
    var payment = aPayment("currency", "\"%s\"".formatted(currency));

    var lead = TestLead.captured(workspace, leadWithActions(payment));

    assertThatJson(lead.timeline())
        .isEqualTo("[%s, {\"type\": \"LEAD_CREATED\"}]".formatted(payment));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5000", "5000.50", "0.01", "0.0001", "007", "999999999999999.9999"})
  void anAmountGreaterThanZeroIsReturnedExactlyAsSent(String amount) {
    var payment = aPayment("amount", "\"%s\"".formatted(amount));

    var lead = TestLead.captured(workspace, leadWithActions(payment));

    assertThatJson(lead.timeline())
        .isEqualTo("[%s, {\"type\": \"LEAD_CREATED\"}]".formatted(payment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"completed\"",
        "\"Completed\"",
        "\" COMPLETED\"",
        "\"PAID\"",
        "\"\"",
        "1",
        "true",
        "null",
        "[\"COMPLETED\"]"
      })
  void anyOtherStatusIsRefused(String status) {
    assertNotRecorded(aPayment("status", status), ignored("actions[0].status", STATUS_RULE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"inr\"", "\"Inr\"", "\"EUR\"", "\"₹\"", "\"INR \"", "\"\"", "356", "null", "{}"})
  void anyOtherCurrencyIsRefused(String currency) {
    assertNotRecorded(
        aPayment("currency", currency), ignored("actions[0].currency", CURRENCY_RULE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"0\"",
        "\"0.00\"",
        "\"-5\"",
        "\"+5\"",
        "\"abc\"",
        "\"\"",
        "\" 5000\"",
        "\"5000 \"",
        "\"5,000\"",
        "\"1e3\"",
        "\"5000.12345\"",
        "\"1234567890123456\"",
        "\"5000.\"",
        "\".5\"",
        "\"0x10\"",
        "\"₹5000\"",
        "\"٥٠٠٠\"",
        "\"NaN\"",
        "5000",
        "5000.5",
        "0",
        "null",
        "true",
        "[\"5000\"]"
      })
  void anAmountThatIsNotANumericStringGreaterThanZeroIsRefused(String amount) {
    assertNotRecorded(aPayment("amount", amount), ignored("actions[0].amount", AMOUNT_RULE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status   | Payment status must be one of PENDING, COMPLETED, FAILED, REFUNDED, CANCELLED, PROCESSING
          currency | Payment currency must be one of INR, USD, PKR, AED, QAR, SAR, MYR, AUD, CAD, SGD, XOF
          amount   | Payment amount must be a string such as "5000" or "5000.50", greater than 0, with at most 15 digits before and 4 after the point
          type     | An action needs a type
          """)
  void everyPaymentNeedsAllFourKeys(String key, String rule) {
    assertNotRecorded(aPaymentWithout(key), ignored("actions[0]." + key, rule));
  }

  @Test
  void everyKeyAtFaultIsNamed() {
    assertNotRecorded(
        "{\"type\": \"PAYMENT\"}",
        ignored("actions[0].status", STATUS_RULE),
        ignored("actions[0].currency", CURRENCY_RULE),
        ignored("actions[0].amount", AMOUNT_RULE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"payment\"", "\"Payment\"", "\"PAYMENT \"", "\"ACTION_PAYMENT\""})
  void theTypeIsLiteral(String type) {
    assertNotRecorded(
        aPayment("type", type),
        ignored(
            "actions[0].type",
            "Unknown action type: send PAYMENT, SYSTEM_NOTE or a custom action's code"));
  }

  @Test
  void theKeysStandAtTheTopLevelOfTheEntry() {
    assertNotRecorded(
        """
        {"type": "PAYMENT", "fields": {"status": "COMPLETED", "currency": "INR", "amount": "5000"}}
        """,
        ignored("actions[0].status", STATUS_RULE),
        ignored("actions[0].currency", CURRENCY_RULE),
        ignored("actions[0].amount", AMOUNT_RULE));
  }

  @Test
  void theSameRulesHoldOnTheSyncApi() {
    var lead = TestLead.captured(workspace, Requests.lead());

    var answer =
        lead.append(
            aPayment("status", "\"paid\""),
            aPayment("currency", "\"EUR\""),
            aPayment("amount", "5000"),
            aPayment("amount", "\"5000.50\""));

    assertThatJson(answer.body())
        .isEqualTo(
            written()
                .withActions("IGNORED", "IGNORED", "IGNORED", "CREATED")
                .withRemarks(
                    ignored("actions[0].status", STATUS_RULE),
                    ignored("actions[1].currency", CURRENCY_RULE),
                    ignored("actions[2].amount", AMOUNT_RULE))
                .json());
    assertThatJson(lead.timeline())
        .isEqualTo(
            "[%s, {\"type\": \"LEAD_CREATED\"}]".formatted(aPayment("amount", "\"5000.50\"")));
  }

  /// Both when the lead is new and when it is not.
  private void assertNotRecorded(String payment, String... remarks) {
    var body = leadWithActions(payment);

    var creating = workspace.receiptOf(body);
    var updating = workspace.receiptOf(body);

    assertThatJson(creating.body())
        .isEqualTo(receipt("CREATED").withActions("IGNORED").withRemarks(remarks).json());
    assertThatJson(updating.body())
        .isEqualTo(receipt("UPDATED").withActions("IGNORED").withRemarks(remarks).json());
    var lead = new TestLead(workspace, updating.text("lead_id"));
    assertThat(lead.timeline()).isEqualTo("[{\"type\":\"LEAD_CREATED\"}]");
  }

  /// A valid payment but for one key, whose value is given in JSON.
  private static String aPayment(String key, String json) {
    var members = members();
    members.put(key, json);
    return json(members);
  }

  private static String aPaymentWithout(String key) {
    var members = members();
    members.remove(key);
    return json(members);
  }

  private static Map<String, String> members() {
    var members = new LinkedHashMap<String, String>();
    members.put("type", "\"PAYMENT\"");
    members.put("status", "\"COMPLETED\"");
    members.put("currency", "\"INR\"");
    members.put("amount", "\"5000\"");
    return members;
  }

  private static String json(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> "\"%s\": %s".formatted(member.getKey(), member.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
