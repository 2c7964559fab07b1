package io.leadline.explanation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How moments, names and numbers read in sentences.
///
/// @param zone in which moments are told
record Wording(ZoneId zone) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM yyyy 'at' HH:mm:ss", Locale.ENGLISH);

  /// More ids are not listed in one sentence.
  private static final int MOST_IDS = 20;

  /// `22 Nov 2026 at 10:15:03`.
  String moment(Instant moment) {
    return MOMENT.format(moment.atZone(zone));
  }

  /// `“Website”`.
  static String quoted(String name) {
    return "“" + name + "”";
  }

  /// `1 value`, `4 values`.
  static String count(long number, String what) {
    return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
  }

  /// `a, b and 3 more`.
  static String listed(List<String> ids) {
    var first = ids.stream().limit(MOST_IDS).collect(Collectors.joining(", "));
    int left = ids.size() - MOST_IDS;
    return left > 0 ? "%s and %,d more".formatted(first, left) : first;
  }
}
