package io.leadline.dashboard.field;

import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldType;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// An input of a form by which people give a field its value: what the fragment `field/control`
/// renders. Made by a [FieldForm].
///
/// @param name of its parameter in the form, and where a remark on it points: `fields.rating`
/// @param texts what it holds: of a [Control#MOMENT] the day and the time, of others one text; of a
///   list nothing, since that is in the choices
/// @param choices of a list, else none
/// @param unit what an amount or a time is in: `INR`, `Asia/Kolkata`; else empty
/// @param error what is wrong with it, for people; null when nothing is
/// @param isRequired whether the form cannot be sent without it
public record FieldInput(
    FieldDefinition field,
    String name,
    Control control,
    List<String> texts,
    List<Choice> choices,
    String unit,
    @Nullable String error,
    boolean isRequired) {

  public FieldInput {
    texts = List.copyOf(texts);
    choices = List.copyOf(choices);
  }

  /// What the id of its element is: letters, digits, `-` and `_`.
  public String id() {
    return name.replaceAll("[^A-Za-z0-9_]+", "-");
  }

  public String label() {
    return field.label();
  }

  /// The first text that it holds; empty when it holds none.
  public String text() {
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  /// The time of a [Control#MOMENT]; empty for a whole day.
  public String time() {
    return texts.size() < 2 ? "" : texts.get(1);
  }

  /// The name of the parameter of the time.
  public String timeName() {
    return name + FieldForm.TIME;
  }

  /// The `type` of a line.
  public String inputType() {
    return switch (field.type()) {
      case PHONE -> "tel";
      case EMAIL -> "email";
      case WEBSITE, MEDIA_LINK -> "url";
      // Not "number": what is no number would come as nothing, and empty the field.
      case NUMBER,
          MONEY,
          TEXT,
          DATE,
          DROPDOWN,
          TAGS,
          ACTIVE_USERS,
          RATING,
          STATUS,
          LOST_REASON,
          CHECKBOX ->
          "text";
    };
  }

  /// The keyboard that a phone shows for a line; null for the usual one.
  public @Nullable String keyboard() {
    return switch (field.type()) {
      case NUMBER, MONEY -> "decimal";
      case PHONE,
          EMAIL,
          WEBSITE,
          MEDIA_LINK,
          TEXT,
          DATE,
          DROPDOWN,
          TAGS,
          ACTIVE_USERS,
          RATING,
          STATUS,
          LOST_REASON,
          CHECKBOX ->
          null;
    };
  }

  /// The ids of the elements that say more about it, apart by spaces; null when none does.
  public @Nullable String describedBy() {
    var ids = new StringJoiner(" ");
    if (!field.description().isEmpty()) {
      ids.add(hintId());
    }
    if (error != null) {
      ids.add(errorId());
    }
    return ids.length() == 0 ? null : ids.toString();
  }

  /// The id of the element with the field's description.
  public String hintId() {
    return id() + "-hint";
  }

  /// The id of the element with the error.
  public String errorId() {
    return id() + "-error";
  }

  /// Whether a list offers nothing as well: not to a lead that has a status, which it cannot lose.
  public boolean offersNothing() {
    return field.type() != FieldType.STATUS || choices.stream().noneMatch(Choice::selected);
  }

  /// Whether new labels can be given beside the choices.
  public boolean takesNewLabels() {
    return control == Control.LABELS && !field.optionsLocked();
  }

  /// This input with something wrong.
  public FieldInput withError(String text) {
    return new FieldInput(field, name, control, texts, choices, unit, text, isRequired);
  }

  /// This input in a form that cannot be sent without it.
  public FieldInput asRequired() {
    return new FieldInput(field, name, control, texts, choices, unit, error, true);
  }

  @Override
  public String toString() {
    return "FieldInput[" + control + "]";
  }
}
