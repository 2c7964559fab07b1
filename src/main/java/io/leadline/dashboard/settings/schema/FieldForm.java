package io.leadline.dashboard.settings.schema;

import io.leadline.definition.FieldFault;
import io.leadline.definition.NewFieldDraft;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldSettings;
import io.leadline.field.FieldType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The form of a field, as it was filled in.
///
/// @param apiName of a new field
/// @param proposed the API name that was last proposed, to tell it from one that somebody typed
/// @param type the code of one
/// @param options of a new field, one a line
/// @param maxLength digits, or empty for no limit
record FieldForm(
    String label,
    String apiName,
    String proposed,
    String description,
    String type,
    String options,
    String maxLength,
    boolean lockAfterCreate) {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

  /// The form of a new field of which a little is known.
  static FieldForm begun(String label, String apiName) {
    return new FieldForm(label, apiName, "", "", FieldType.TEXT.code(), "", "", false);
  }

  static FieldForm sent(Map<String, String> form) {
    return new FieldForm(
        form.getOrDefault("label", ""),
        form.getOrDefault("apiName", ""),
        form.getOrDefault("proposed", ""),
        form.getOrDefault("description", ""),
        form.getOrDefault("type", ""),
        form.getOrDefault("options", ""),
        form.getOrDefault("maxLength", "").strip(),
        form.containsKey("lockAfterCreate"));
  }

  /// As it was sent for a field that is there: what the form does not offer stays.
  static FieldForm sent(Map<String, String> form, FieldDefinition field, FieldsPlace place) {
    var sent = sent(form);
    return new FieldForm(
        sent.label,
        field.apiName(),
        "",
        sent.description,
        form.getOrDefault("type", field.type().code()),
        "",
        sent.maxLength,
        place.isOfLeads() ? sent.lockAfterCreate : field.lockAfterCreate());
  }

  static FieldForm of(FieldDefinition field) {
    return new FieldForm(
        field.label(),
        field.apiName(),
        "",
        field.description(),
        field.type().code(),
        "",
        Objects.toString(field.maxLength(), ""),
        field.lockAfterCreate());
  }

  /// Whether somebody has typed an API name, and not only left what was proposed.
  boolean hasOwnApiName() {
    return !apiName.isBlank() && !apiName.equals(proposed);
  }

  /// This form with an API name to go with its label.
  FieldForm withApiName(String name) {
    return new FieldForm(label, name, name, description, type, options, maxLength, lockAfterCreate);
  }

  /// What cannot even be read.
  Set<FieldFault> faults() {
    var faults = EnumSet.noneOf(FieldFault.class);
    if (FieldType.find(type).isEmpty()) {
      faults.add(FieldFault.TYPE_NOT_OFFERED);
    }
    if (!maxLength.isEmpty() && !WHOLE_NUMBER.matcher(maxLength).matches()) {
      faults.add(FieldFault.MAX_LENGTH_INVALID);
    }
    return faults;
  }

  /// What the form says; of what [cannot be read][#faults], nothing.
  FieldSettings settings() {
    return new FieldSettings(
        label, description, FieldType.find(type).orElse(FieldType.TEXT), lockAfterCreate, limit());
  }

  /// As [#settings], of a new field.
  NewFieldDraft draft() {
    return new NewFieldDraft(apiName, settings(), List.of(options.split("\\R", -1)));
  }

  private @Nullable Integer limit() {
    return WHOLE_NUMBER.matcher(maxLength).matches() ? Integer.valueOf(maxLength) : null;
  }
}
