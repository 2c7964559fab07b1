package io.leadline.action;

import static io.leadline.action.Entries.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.ActionContent.Payment;
import io.leadline.field.value.DecimalAmount;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.remark.Remarks;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What [io.leadline.api] shows of payments is not repeated here.
class PaymentReaderTest {
  private final Remarks remarks = new Remarks();

  @Test
  void readsAReferenceAndANote() {
    assertThat(read("\"paymentid\":\"inv-7\",\"note\":\" First \""))
        .contains(payment("inv-7", " First "));
    assertThat(remarks.toList()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"unheard_of\":1", "\"paymentid\":null,\"note\":\"\"", "\"note\":null"})
  void readsNoReferenceAndNoNote(String members) {
    assertThat(read(members)).contains(payment(null, null));
    assertThat(remarks.toList()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "[]", "\"\\u0000\"", "\"<201>\""})
  void refusesAnInvalidReference(String reference) {
    var payment = read("\"paymentid\":" + reference.replace("<201>", "x".repeat(201)));

    assertThat(payment).isEmpty();
    assertThat(remarks.toList())
        .containsExactly(
            Remark.ignored(
                "actions[1].paymentid",
                Reason.PAYMENT_REFERENCE,
                "paymentid must be a string of at most 200 characters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "{}", "\"\\ud800\"", "\"<10001>\""})
  void refusesAnInvalidNote(String note) {
    var payment = read("\"note\":" + note.replace("<10001>", "x".repeat(10_001)));

    assertThat(payment).isEmpty();
    assertThat(remarks.toList())
        .containsExactly(
            Remark.ignored(
                "actions[1].note",
                Reason.NOTE_TEXT,
                "note must be a string of at most 10,000 characters"));
  }

  @Test
  void takesTheLongestReferenceAndNote() {
    var reference = "x".repeat(200);
    var note = "y".repeat(10_000);

    assertThat(read("\"paymentid\":\"%s\",\"note\":\"%s\"".formatted(reference, note)))
        .contains(payment(reference, note));
  }

  @ParameterizedTest
  @CsvSource({"5000, 5000", "5000.50, 5000.50", "5e3, 5000", "0.0001, 0.0001"})
  void aLenientWorkspaceTakesANumberAsAmount(String sent, String amount) {
    var payment =
        new PaymentReader(true, remarks).read(object(entry(sent, "\"x\":1")), "actions[1]");

    assertThat(payment).map(Payment::amount).contains(new DecimalAmount(amount));
    assertThat(remarks.toList())
        .containsExactly(
            Remark.coerced("actions[1].amount", "Number taken as amount; send a string"));
  }

  @ParameterizedTest
  @MethodSource("allStatusesAndCurrencies")
  void takesEveryStatusWithEveryCurrency(PaymentStatus status, PaymentCurrency currency) {
    var entry =
        "{\"type\":\"PAYMENT\",\"status\":\"%s\",\"currency\":\"%s\",\"amount\":\"1\"}"
            .formatted(status, currency);

    var payment = new PaymentReader(false, remarks).read(object(entry), "actions[0]");

    assertThat(payment).contains(new Payment(status, currency, new DecimalAmount("1"), null, null));
  }

  @Test
  void keepsPersonalDataOutOfItsText() {
    assertThat(payment("inv-7", "secret")).hasToString("Payment[PENDING]");
  }

  static Stream<Arguments> allStatusesAndCurrencies() {
    return Stream.of(PaymentStatus.values())
        .flatMap(status ->
            Stream.of(PaymentCurrency.values()).map(currency -> Arguments.of(status, currency)));
  }

  private Optional<Payment> read(String members) {
    return new PaymentReader(false, remarks).read(object(entry("\"5000\"", members)), "actions[1]");
  }

  private static String entry(String amount, String members) {
    return "{\"type\":\"PAYMENT\",\"status\":\"PENDING\",\"currency\":\"INR\",\"amount\":%s,%s}"
        .formatted(amount, members);
  }

  private static Payment payment(@Nullable String reference, @Nullable String note) {
    return new Payment(
        PaymentStatus.PENDING, PaymentCurrency.INR, new DecimalAmount("5000"), reference, note);
  }
}
