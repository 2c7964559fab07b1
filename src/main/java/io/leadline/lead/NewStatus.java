package io.leadline.lead;

/// A status that is to be added to the pipeline.
///
/// @param stage it comes into the first stage of this type
/// @param label 1 to 200 characters; surrounding spaces do not count
/// @param color `#rrggbb`
public record NewStatus(StageType stage, String label, String color) {
  public NewStatus {
    label = label.strip();
    if (!PipelineText.isLabel(label)) {
      throw new IllegalArgumentException("a status needs a label of 1 to 200 characters");
    }
    if (!PipelineText.isColor(color)) {
      throw new IllegalArgumentException("a status needs a color of the form #rrggbb");
    }
  }
}
