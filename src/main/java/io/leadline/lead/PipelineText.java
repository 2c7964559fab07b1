package io.leadline.lead;

import io.leadline.platform.StorableText;
import java.util.regex.Pattern;

/// What the labels and colors of a pipeline may be.
public final class PipelineText {
  /// In characters.
  public static final int LONGEST_LABEL = 200;

  private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");

  private PipelineText() {}

  /// Whether a text can be the label of a status or of a lost reason: 1 to 200 characters, of which
  /// spaces around do not count.
  public static boolean isLabel(String text) {
    var label = text.strip();
    return !label.isEmpty() && label.length() <= LONGEST_LABEL && StorableText.isStorable(label);
  }

  /// Whether a text is a color of the form `#rrggbb`, in lower case.
  public static boolean isColor(String text) {
    return COLOR.matcher(text).matches();
  }
}
