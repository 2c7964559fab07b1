package io.leadline.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.PaymentCurrency;
import io.leadline.action.PaymentStatus;
import io.leadline.api.Refusal;
import io.leadline.field.FieldType;
import io.leadline.remark.Reason;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The lists in `docs/api.md` are those of the code.
class ApiPageTest {
  private static final Page PAGE = Page.read("docs/api.md");

  @Test
  void listsEveryRefusal() {
    var refusals =
        Arrays.stream(Refusal.values())
            .map(it -> List.of(it.name(), String.valueOf(it.status()), it.code(), it.sentence()))
            .toList();

    assertThat(PAGE.rows("Refusals")).isEqualTo(refusals);
  }

  @Test
  void listsEveryReason() {
    var reasons = Arrays.stream(Reason.values()).map(Reason::name).toList();

    assertThat(PAGE.rows("Reasons")).extracting(List::getFirst).isEqualTo(reasons);
  }

  @Test
  void listsEveryFieldType() {
    var types = Arrays.stream(FieldType.values()).map(FieldType::code).toList();

    assertThat(PAGE.rows("Field types")).extracting(List::getFirst).isEqualTo(types);
  }

  @Test
  void listsWhatAPaymentMayBe() {
    assertThat(PAGE.rows("Payments"))
        .contains(
            List.of("status", "one of " + String.join(", ", names(PaymentStatus.values()))),
            List.of("currency", "one of " + String.join(", ", names(PaymentCurrency.values()))));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
