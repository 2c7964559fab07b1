package io.leadline.action;

import static io.leadline.action.Entries.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.action.ActionChange.CustomFields;
import io.leadline.action.ActionChange.PaymentProgress;
import io.leadline.action.ActionContent.Custom;
import io.leadline.action.ActionContent.Payment;
import io.leadline.action.ActionContent.SystemNote;
import io.leadline.field.value.DecimalAmount;
import io.leadline.platform.json.JsonText;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActionChangeTest {
  private static final Custom VISIT =
      new Custom(1001, object("{\"note\":\"a\",\"outcome\":\"b\",\"email\":\"c\"}"));

  @Test
  void setsEmptiesAndLeavesTheFieldsOfACustomAction() {
    var change =
        new CustomFields(
            Map.of("note", new JsonText("x"), "extra", new JsonText("y")),
            Set.of("outcome", "unheard_of"));

    assertThat(change.applyTo(VISIT))
        .isEqualTo(new Custom(1001, object("{\"note\":\"x\",\"email\":\"c\",\"extra\":\"y\"}")));
  }

  @Test
  void changesTheStatusOfAPaymentAndLeavesItsNote() {
    var change = new PaymentProgress(PaymentStatus.REFUNDED, null);

    assertThat(change.applyTo(payment(PaymentStatus.PENDING, "First")))
        .isEqualTo(payment(PaymentStatus.REFUNDED, "First"));
  }

  @Test
  void changesTheNoteOfAPaymentAndLeavesItsStatus() {
    var change = new PaymentProgress(null, "Second");

    assertThat(change.applyTo(payment(PaymentStatus.PENDING, "First")))
        .isEqualTo(payment(PaymentStatus.PENDING, "Second"));
  }

  @Test
  void removesANoteThatBecomesEmpty() {
    var change = new PaymentProgress(null, "");

    assertThat(change.applyTo(payment(PaymentStatus.PENDING, "First")))
        .isEqualTo(payment(PaymentStatus.PENDING, null));
  }

  @Test
  void doesNotFitOtherKinds() {
    var fields = new CustomFields(Map.of(), Set.of());
    var progress = new PaymentProgress(null, null);

    assertThatThrownBy(() -> fields.applyTo(payment(PaymentStatus.PENDING, null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("this change is not for an action of type PAYMENT");
    assertThatThrownBy(() -> progress.applyTo(VISIT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("this change is not for an action of type 1001");
    assertThatThrownBy(() -> progress.applyTo(new SystemNote("a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("this change is not for an action of type SYSTEM_NOTE");
  }

  private static Payment payment(PaymentStatus status, @Nullable String note) {
    return new Payment(status, PaymentCurrency.INR, new DecimalAmount("5"), "inv-7", note);
  }
}
