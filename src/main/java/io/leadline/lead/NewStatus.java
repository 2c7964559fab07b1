package io.leadline.lead;

import java.util.regex.Pattern;

/// A status that is to be added to the pipeline.
///
/// @param stage it comes into the first stage of this type
/// @param label 1 to 200 characters; surrounding spaces do not count
/// @param color `#rrggbb`
public record NewStatus(StageType stage, String label, String color) {
  private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");
  private static final int LONGEST_LABEL = 200;

  public NewStatus {
    label = label.strip();
    if (label.isEmpty() || label.length() > LONGEST_LABEL) {
      throw new IllegalArgumentException("a status needs a label of 1 to 200 characters");
    }
    if (!COLOR.matcher(color).matches()) {
      throw new IllegalArgumentException("a status needs a color of the form #rrggbb");
    }
  }
}
