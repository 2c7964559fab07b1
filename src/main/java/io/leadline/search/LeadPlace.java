package io.leadline.search;

import io.leadline.lead.LeadId;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where in a list a lead stands, so that a page can begin behind it: in an address,
/// `6921b0c4a1b2c3d4e5000001.1767250800000000`.
///
/// @param position what comes before the id in the order: the microsecond of the last change; the
///   rank in an order by a field; 0 in the order of creation
public record LeadPlace(LeadId lead, long position) {
  private static final Pattern TEXT = Pattern.compile("([0-9a-f]{24})\\.(-?[0-9]{1,17})");

  /// The place that a text from outside names; empty when it names none.
  public static Optional<LeadPlace> parse(String text) {
    var matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(new LeadPlace(new LeadId(matcher.group(1)), Long.parseLong(matcher.group(2))))
        : Optional.empty();
  }

  public String text() {
    return lead.value() + "." + position;
  }
}
