package io.leadline.lead;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Stretches of whole numbers, so that a range of them can be looked up like a value: each number
/// is put under the stretch of every width in which it lies, and a range is a few stretches.
///
/// For a date in epoch milliseconds the widths are 19 hours, 50 days, 9 years and 557 years, and a
/// month is at most some 40 stretches. Small numbers, ratings among them, have one stretch only.
final class Spans {
  /// A stretch of the first width has 2^26 numbers; each further width is 2^6 = 64 times that.
  private static final int[] WIDTHS = {26, 32, 38, 44};

  private static final int STEP = 6;

  /// The name of the two stretches of the first width around zero.
  private static final String SMALL = "~";

  /// More digits than the dates have.
  private static final int LONGEST = 17;

  private Spans() {}

  /// Whether a whole number, as it is written, is short enough to be put anywhere.
  static boolean canHold(String digits) {
    return digits.length() <= LONGEST;
  }

  /// The stretches in which a number lies: `~26:26411`, `~32:412`, `~38:6`, `~44:0`.
  static List<String> of(long number) {
    if (isSmall(number >> WIDTHS[0])) {
      return List.of(SMALL);
    }
    var spans = new ArrayList<String>();
    for (int width : WIDTHS) {
      spans.add(name(width, number >> width));
    }
    return spans;
  }

  /// Stretches in one of which each number of a range lies.
  ///
  /// @param from inclusive
  /// @param to inclusive
  static Set<String> covering(long from, long to) {
    var spans = new LinkedHashSet<String>();
    if (from > to) {
      return spans;
    }
    long first = from >> WIDTHS[0];
    long last = to >> WIDTHS[0];
    if (first <= 0 && last >= -1) {
      spans.add(SMALL);
    }
    for (int width : WIDTHS) {
      boolean isWidest = width == WIDTHS[WIDTHS.length - 1];
      while (first <= last && (isWidest || !isAligned(first))) {
        spans.add(name(width, first++));
      }
      while (first <= last && !isAligned(last + 1)) {
        spans.add(name(width, last--));
      }
      first >>= STEP;
      last = ((last + 1) >> STEP) - 1;
    }
    return spans;
  }

  private static boolean isSmall(long narrowest) {
    return narrowest == 0 || narrowest == -1;
  }

  private static boolean isAligned(long position) {
    return (position & ((1 << STEP) - 1)) == 0;
  }

  private static String name(int width, long position) {
    return "~" + width + ":" + position;
  }
}
