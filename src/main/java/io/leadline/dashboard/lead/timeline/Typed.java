package io.leadline.dashboard.lead.timeline;

import io.leadline.action.ActionContent.Contact;
import io.leadline.action.ContactKind;
import io.leadline.action.PaymentCurrency;
import io.leadline.action.PaymentStatus;
import io.leadline.dashboard.field.FieldForm;
import io.leadline.definition.Definitions;
import io.leadline.field.FieldSchema;
import io.leadline.field.value.DecimalAmount;
import io.leadline.field.value.FieldsReader;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.remark.Remarks;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What somebody typed into a form of [EntryFields]: accepted values, and what is wrong with the
/// others.
final class Typed {
  /// Where the fields stand, in the names of inputs and in remarks.
  static final String PATH = "entry";

  private static final Pattern DURATION = Pattern.compile("([0-9]{1,4})(?::([0-5]?[0-9]))?");

  private final Map<String, JsonValue> values;
  private final Remarks remarks;

  private Typed(Map<String, JsonValue> values, Remarks remarks) {
    this.values = values;
    this.remarks = remarks;
  }

  static Typed read(
      MultiValueMap<String, String> sent, FieldSchema schema, Definitions definitions) {
    var remarks = new Remarks();
    var fields = FieldForm.ofAction(definitions, schema, PATH).read(sent);
    var read = FieldsReader.read(fields, schema, definitions.rules(), PATH, remarks);
    return new Typed(read.values(), remarks);
  }

  /// What is wrong; nothing when all is fine.
  List<Remark> complaints() {
    return remarks.toList().stream().filter(Remark::isRefusal).toList();
  }

  /// A text; null when there is none.
  @Nullable String text(String field) {
    return values.get(field) instanceof JsonText(var text) && !text.isBlank() ? text : null;
  }

  /// Demands something of a field.
  ///
  /// @param sentence what to do, for people
  void demand(boolean holds, String field, Reason reason, String sentence) {
    if (!holds && !isAtFault(field)) {
      remarks.ignored(PATH + "." + field, reason, sentence);
    }
  }

  /// A choice among constants that stand in the form by their labels; empty, with a remark, when
  /// none is chosen.
  Optional<PaymentStatus> status() {
    var chosen =
        Arrays.stream(PaymentStatus.values())
            .filter(status -> EntryLook.label(status).equals(text(EntryFields.STATUS)))
            .findFirst();
    demand(chosen.isPresent(), EntryFields.STATUS, Reason.PAYMENT_STATUS, "Choose a status");
    return chosen;
  }

  /// As [#status].
  Optional<PaymentCurrency> currency() {
    var chosen =
        Arrays.stream(PaymentCurrency.values())
            .filter(currency -> currency.name().equals(text(EntryFields.CURRENCY)))
            .findFirst();
    demand(chosen.isPresent(), EntryFields.CURRENCY, Reason.PAYMENT_CURRENCY, "Choose a currency");
    return chosen;
  }

  /// As [#status].
  Optional<ContactKind> contact() {
    var chosen =
        Arrays.stream(ContactKind.values())
            .filter(kind -> EntryLook.label(kind).equals(text(EntryFields.KIND)))
            .findFirst();
    demand(chosen.isPresent(), EntryFields.KIND, Reason.INVALID_VALUE, "Choose one of the list");
    return chosen;
  }

  /// An amount above zero; empty, with a remark, when there is none.
  Optional<DecimalAmount> amount() {
    var amount =
        values.get(EntryFields.AMOUNT) instanceof JsonNumber number
            ? DecimalAmount.find(number).filter(DecimalAmount::isPositive)
            : Optional.<DecimalAmount>empty();
    demand(
        amount.isPresent(),
        EntryFields.AMOUNT,
        Reason.PAYMENT_AMOUNT,
        "Give an amount above zero, as in 5000 or 5000.50, with at most 15 digits before the point"
            + " and 4 after it");
    return amount;
  }

  /// How long something took; null when nothing was typed, or, with a remark, when that is none.
  @Nullable Duration duration() {
    var typed = text(EntryFields.DURATION);
    if (typed == null) {
      return null;
    }
    var parts = DURATION.matcher(typed.strip());
    var duration =
        parts.matches()
            ? Duration.ofMinutes(Long.parseLong(parts.group(1)))
                .plusSeconds(parts.group(2) == null ? 0 : Long.parseLong(parts.group(2)))
            : null;
    demand(
        duration != null && duration.compareTo(Contact.LONGEST) <= 0,
        EntryFields.DURATION,
        Reason.NOTE_TEXT,
        "Give minutes, or minutes and seconds, as in 5 or 5:30, and at most a day");
    return duration;
  }

  /// When something happened; null for now.
  ///
  /// @param now the latest moment that is taken
  @Nullable Instant time(Instant now) {
    if (!(values.get(EntryFields.WHEN) instanceof JsonNumber millis)) {
      return null;
    }
    var time = Instant.ofEpochMilli(millis.value().longValueExact());
    demand(
        !time.isAfter(now),
        EntryFields.WHEN,
        Reason.BACK_DATING,
        "This lies in the future: give the time at which it happened");
    return time;
  }

  private boolean isAtFault(String field) {
    var path = PATH + "." + field;
    return remarks.toList().stream()
        .anyMatch(remark -> remark.isRefusal() && remark.field().equals(path));
  }

  @Override
  public String toString() {
    return "Typed[" + values.size() + " values]";
  }
}
