package io.leadline.dashboard.lead.timeline;

import io.leadline.action.ActionContent;
import io.leadline.action.ContactKind;
import io.leadline.action.PaymentCurrency;
import io.leadline.action.PaymentStatus;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldOption;
import io.leadline.field.FieldOptions;
import io.leadline.field.FieldSchema;
import io.leadline.field.FieldType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fields of the forms for built-in actions: of the same kinds as those of leads, so that the
/// same controls ask for them and the same rules read them.
final class EntryFields {
  static final String TEXT = "text";
  static final String KIND = "kind";
  static final String NUMBER = "number";
  static final String DURATION = "duration";
  static final String STATUS = "status";
  static final String CURRENCY = "currency";
  static final String AMOUNT = "amount";
  static final String REFERENCE = "reference";
  static final String NOTE = "note";
  static final String WHEN = "when";

  private static final int LONGEST_REFERENCE = 200;
  private static final int LONGEST_DURATION = 20;

  private EntryFields() {}

  static FieldSchema ofNote() {
    return schema(text(TEXT, "Note", "", ActionContent.LONGEST_TEXT));
  }

  static FieldSchema ofCall() {
    return schema(
        choice(KIND, "Direction", contacts(true)),
        field(NUMBER, "Phone number", "", FieldType.PHONE, List.of(), null),
        text(DURATION, "Duration", "Minutes, or minutes and seconds: 5 or 5:30", LONGEST_DURATION),
        text(NOTE, "What it was about", "", ActionContent.LONGEST_TEXT),
        when("When it began; empty for now"));
  }

  static FieldSchema ofMessage() {
    return schema(
        choice(KIND, "Message", contacts(false)),
        field(NUMBER, "Phone number", "", FieldType.PHONE, List.of(), null),
        text(NOTE, "What it said", "", ActionContent.LONGEST_TEXT),
        when("When it was sent; empty for now"));
  }

  static FieldSchema ofPayment() {
    return schema(
        field(AMOUNT, "Amount", "", FieldType.NUMBER, List.of(), null),
        choice(
            CURRENCY,
            "Currency",
            Arrays.stream(PaymentCurrency.values()).map(PaymentCurrency::name).toList()),
        choice(STATUS, "Status", statuses()),
        text(REFERENCE, "Reference", "Your own number of the payment", LONGEST_REFERENCE),
        text(NOTE, "Note", "", ActionContent.LONGEST_TEXT),
        when("When it was made; empty for now"));
  }

  /// What of a payment can be changed.
  static FieldSchema ofPaymentProgress() {
    return schema(
        choice(STATUS, "Status", statuses()), text(NOTE, "Note", "", ActionContent.LONGEST_TEXT));
  }

  /// When a custom action happened.
  static FieldSchema ofTime() {
    return schema(when("When it happened; empty for now"));
  }

  static FieldSchema ofNothing() {
    return schema();
  }

  private static List<String> statuses() {
    return Arrays.stream(PaymentStatus.values()).map(EntryLook::label).toList();
  }

  private static List<String> contacts(boolean calls) {
    return Arrays.stream(ContactKind.values())
        .filter(kind -> kind.isCall() == calls)
        .map(EntryLook::label)
        .toList();
  }

  private static FieldSchema schema(FieldDefinition... fields) {
    return FieldSchema.of(List.of(fields));
  }

  private static FieldDefinition text(String name, String label, String hint, int longest) {
    return field(name, label, hint, FieldType.TEXT, List.of(), longest);
  }

  private static FieldDefinition choice(String name, String label, List<String> options) {
    return field(name, label, "", FieldType.DROPDOWN, options, null);
  }

  private static FieldDefinition when(String hint) {
    return field(WHEN, "When", hint, FieldType.DATE, List.of(), null);
  }

  private static FieldDefinition field(
      String name,
      String label,
      String hint,
      FieldType type,
      List<String> options,
      @Nullable Integer longest) {
    var known =
        new FieldOptions(options.stream().map(it -> new FieldOption("", it, false)).toList());
    return new FieldDefinition("", name, label, hint, type, false, known, true, longest, false);
  }
}
