package io.leadline.compat;

import java.util.regex.Pattern;

/// What a case expects, as one line. Three ways to write it:
///
/// | line | met by |
/// |---|---|
/// | `200 {'name': 'Jane Doe'}` | an answer with this status that has at least these members, see {@link Shape} |
/// | `400 BAD_REQUEST Invalid filter…` | this text; `…` stands for any |
/// | the same, exactly | this text, byte by byte |
record Expected(String line, boolean isExact) {
  private static final Pattern JSON = Pattern.compile("(\\d{3}) ([{\\[].*)", Pattern.DOTALL);

  static Expected like(String line) {
    return new Expected(line.strip(), false);
  }

  static Expected exactly(String line) {
    return new Expected(line, true);
  }

  /// Compares.
  ///
  /// @param values what the names in the line stand for
  Verdict judge(Got got, Values values) {
    if (isExact) {
      return new Verdict(got.line().equals(values.fillKnown(line)), got.line());
    }
    var json = JSON.matcher(line);
    return json.matches()
        ? judgeJson(json.group(1), values.fillKnown(Json.quoted(json.group(2))), got)
        : new Verdict(glob(values.fillKnown(line)).matcher(got.line()).matches(), got.line());
  }

  private static Verdict judgeJson(String status, String shape, Got got) {
    var expected = Json.findIn(shape);
    if (expected == null) {
      throw new IllegalStateException("the case expects what is no JSON: " + shape);
    }
    var json = got.json();
    if (json == null || !got.status().equals(status)) {
      return new Verdict(false, got.line());
    }
    return new Verdict(Shape.fits(expected, json), status + " " + Shape.shown(expected, json));
  }

  /// A `…` that stands alone at the end is at least one character: no message is not any message.
  static Pattern glob(String line) {
    boolean isOpen = line.endsWith(" …");
    var known = Pattern.quote(isOpen ? line.substring(0, line.length() - 1) : line);
    return Pattern.compile(known.replace("…", "\\E.*\\Q") + (isOpen ? ".+" : ""), Pattern.DOTALL);
  }

  /// Whether it was met, and what to show of what came.
  record Verdict(boolean isMet, String shown) {}
}
