package io.leadline.compat;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// The table of results, written as they come, and the sum.
final class Report {
  private static final String ROW = "%-19s  %-70s  %-60s  %-60s  %s%n";

  private final PrintStream out;
  private final List<String> failures = new ArrayList<>();
  private int passed;

  Report(PrintStream out) {
    this.out = out;
  }

  void begin(Target target) {
    out.printf("Leadline compatibility kit: %s%n%n", target);
    out.printf(ROW, "Section", "Case", "Expected", "Got", "");
  }

  void add(String section, Result result) {
    out.printf(
        ROW,
        section,
        cut(result.name(), 70),
        cut(result.expected(), 60),
        cut(result.got(), 60),
        result.isPass() ? "PASS" : "FAIL");
    if (result.isPass()) {
      passed++;
    } else {
      failures.add(
          "%s: %s%n  expected   %s%n  got        %s%n  the whole  %s%n"
              .formatted(
                  section,
                  result.name(),
                  line(result.expected()),
                  line(result.got()),
                  line(result.whole())));
    }
  }

  /// Prints what failed once more, in full, and the sum.
  void end(long seconds) {
    failures.forEach(failure -> out.printf("%n%s", failure));
    out.printf(
        "%nCases: %d, passed: %d, failed: %d, in %d s%n",
        passed + failures.size(), passed, failures.size(), seconds);
  }

  boolean isGood() {
    return passed > 0 && failures.isEmpty();
  }

  /// One line of limited length; single quotes are easier to read than double ones.
  private static String cut(String text, int length) {
    var line = line(text).replace('"', '\'');
    return line.length() <= length ? line : line.substring(0, length - 1) + "…";
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
