package io.leadline.definition;

import io.leadline.field.ApiName;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldSettings;
import io.leadline.field.Labels;
import io.leadline.field.NewField;
import io.leadline.platform.StorableText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A field that somebody wants to have, and that may be faulty.
///
/// @param apiName empty to have the one that follows from the label
/// @param options in their order; blank ones do not count
public record NewFieldDraft(String apiName, FieldSettings settings, List<String> options) {
  public NewFieldDraft {
    apiName = apiName.strip();
    options = options.stream().map(String::strip).filter(option -> !option.isEmpty()).toList();
  }

  /// What is wrong with it, whatever fields there are.
  public Set<FieldFault> faults() {
    var faults = FieldFaults.of(settings);
    if (!apiName.isEmpty() && !ApiName.isValid(apiName)) {
      faults.add(FieldFault.API_NAME_INVALID);
    }
    if (ApiName.isReserved(apiName)) {
      faults.add(FieldFault.API_NAME_RESERVED);
    }
    faults.addAll(optionFaults());
    return faults;
  }

  private Set<FieldFault> optionFaults() {
    var faults = EnumSet.noneOf(FieldFault.class);
    if (!options.isEmpty() && !settings.type().hasOptions()) {
      faults.add(FieldFault.OPTIONS_WITHOUT_LIST);
    }
    if (options.size() > FieldDefinition.MOST_OPTIONS) {
      faults.add(FieldFault.OPTIONS_TOO_MANY);
    }
    if (options.stream().anyMatch(option -> option.length() > FieldDefinition.LONGEST_OPTION)) {
      faults.add(FieldFault.OPTION_TOO_LONG);
    }
    if (Labels.of(options).size() != options.size()) {
      faults.add(FieldFault.OPTION_REPEATED);
    }
    if (!options.stream().allMatch(StorableText::isStorable)) {
      faults.add(FieldFault.OPTION_UNSTORABLE);
    }
    return faults;
  }

  /// The field with the API name that it gets.
  NewField named(String name) {
    return new NewField(
        name,
        settings.label().strip(),
        settings.description().strip(),
        settings.type(),
        settings.lockAfterCreate(),
        options,
        false,
        settings.maxLength());
  }
}
