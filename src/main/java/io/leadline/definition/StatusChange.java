package io.leadline.definition;

import io.leadline.lead.PipelineText;

/// What a status is to become.
///
/// @param id of the status
/// @param label 1 to 200 characters; surrounding spaces do not count
/// @param color `#rrggbb`
public record StatusChange(String id, String label, String color) {
  public StatusChange {
    label = label.strip();
    if (!PipelineText.isLabel(label) || !PipelineText.isColor(color)) {
      throw new IllegalArgumentException("a status needs a label and a color");
    }
  }
}
