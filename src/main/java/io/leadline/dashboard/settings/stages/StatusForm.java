package io.leadline.dashboard.settings.stages;

import static java.util.Objects.requireNonNullElse;

import io.leadline.lead.PipelineText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A status as it was typed.
///
/// @param color in lower case
public record StatusForm(String label, String color) {
  /// One that is easily told from the colors of the standard statuses.
  static final StatusForm EMPTY = new StatusForm("", "#f59f00");

  public StatusForm {
    label = requireNonNullElse(label, "");
    color = requireNonNullElse(color, "").strip().toLowerCase(Locale.ROOT);
  }

  /// What is wrong, by the name of the input.
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (!PipelineText.isLabel(label)) {
      errors.put("label", LabelError.SENTENCE);
    }
    if (!PipelineText.isColor(color)) {
      errors.put("color", "A color looks like #f59f00.");
    }
    return errors;
  }
}
