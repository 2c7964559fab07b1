package io.leadline.action;

import io.leadline.action.ActionContent.Payment;
import io.leadline.field.value.DecimalAmount;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.remark.Remarks;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads payments: `status`, `currency` and `amount` at the top level of the entry, exactly as the
/// rules say, or no payment at all.
///
/// Source: docs/api.md, Actions.
public final class PaymentReader {
  private static final int LONGEST_REFERENCE = 200;
  private static final int LONGEST_NOTE = 10_000;
  private static final String STATUS_RULE =
      "Payment status must be " + oneOf(PaymentStatus.values());
  private static final String CURRENCY_RULE =
      "Payment currency must be " + oneOf(PaymentCurrency.values());
  private static final String AMOUNT_RULE =
      "Payment amount must be a string such as \"5000\" or \"5000.50\", greater than 0, with at most 15 digits before"
          + " and 4 after the point";

  private final boolean lenient;
  private final Remarks remarks;

  PaymentReader(boolean lenient, Remarks remarks) {
    this.lenient = lenient;
    this.remarks = remarks;
  }

  /// The payment that an entry describes; empty, with a remark for every key at fault, when it
  /// describes none.
  Optional<Payment> read(JsonObject entry, String path) {
    var status = readStatus(entry, remarks, path + ".");
    var currency = constant(PaymentCurrency.class, entry.member("currency"));
    if (currency.isEmpty()) {
      remarks.ignored(path + ".currency", Reason.PAYMENT_CURRENCY, CURRENCY_RULE);
    }
    var amount = readAmount(entry.member("amount"), path + ".amount");
    boolean referenceFits = OptionalText.isValid(entry, "paymentid", LONGEST_REFERENCE);
    if (!referenceFits) {
      remarks.ignored(
          path + ".paymentid",
          Reason.PAYMENT_REFERENCE,
          "paymentid must be a string of at most 200 characters");
    }
    boolean noteFits = checkNote(entry, remarks, path + ".");
    if (status.isEmpty() || currency.isEmpty() || amount.isEmpty() || !referenceFits || !noteFits) {
      return Optional.empty();
    }
    return Optional.of(
        new Payment(
            status.get(),
            currency.get(),
            amount.get(),
            OptionalText.of(entry, "paymentid"),
            OptionalText.of(entry, "note")));
  }

  /// The `status` of a payment; empty, with a remark, when it is missing or none of the six.
  ///
  /// @param prefix what stands before the key in a remark: `actions[1].`
  public static Optional<PaymentStatus> readStatus(
      JsonObject payment, Remarks remarks, String prefix) {
    var status = constant(PaymentStatus.class, payment.member("status"));
    if (status.isEmpty()) {
      remarks.ignored(prefix + "status", Reason.PAYMENT_STATUS, STATUS_RULE);
    }
    return status;
  }

  /// Whether the optional `note` of a payment can be kept; adds a remark when not.
  ///
  /// @param prefix what stands before the key in a remark: `actions[1].`
  public static boolean checkNote(JsonObject payment, Remarks remarks, String prefix) {
    boolean fits = OptionalText.isValid(payment, "note", LONGEST_NOTE);
    if (!fits) {
      remarks.ignored(
          prefix + "note", Reason.NOTE_TEXT, "note must be a string of at most 10,000 characters");
    }
    return fits;
  }

  private Optional<DecimalAmount> readAmount(@Nullable JsonValue sent, String path) {
    Optional<DecimalAmount> amount = Optional.empty();
    if (sent instanceof JsonText(var text)) {
      amount = DecimalAmount.find(text).filter(DecimalAmount::isPositive);
    } else if (lenient && sent instanceof JsonNumber number) {
      amount = DecimalAmount.find(number).filter(DecimalAmount::isPositive);
      amount.ifPresent(
          _ -> remarks.add(Remark.coerced(path, "Number taken as amount; send a string")));
    }
    if (amount.isEmpty()) {
      remarks.ignored(path, Reason.PAYMENT_AMOUNT, AMOUNT_RULE);
    }
    return amount;
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable JsonValue sent) {
    return sent instanceof JsonText(var name)
        ? Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(name)).findFirst()
        : Optional.empty();
  }

  private static String oneOf(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(Enum::name)
        .collect(Collectors.joining(", ", "one of ", ""));
  }
}
