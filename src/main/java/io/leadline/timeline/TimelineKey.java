package io.leadline.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place on a timeline: of two entries the later one is newer, and of two at the same moment the
/// one with the greater id.
public record TimelineKey(Instant occurredAt, ActionId id) implements Comparable<TimelineKey> {
  private static final Pattern TEXT = Pattern.compile("(-?[0-9]{1,16})\\.([0-9a-f]{24})");
  private static final Comparator<TimelineKey> ORDER =
      Comparator.comparing(TimelineKey::occurredAt).thenComparing(key -> key.id().value());

  public static TimelineKey of(TimelineEntry entry) {
    return new TimelineKey(entry.occurredAt(), entry.id());
  }

  /// The key that a [text][#text] is; empty when it cannot be one.
  public static Optional<TimelineKey> parse(String text) {
    var matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new TimelineKey(
                Instant.ofEpochMilli(Long.parseLong(matcher.group(1))),
                new ActionId(matcher.group(2))))
        : Optional.empty();
  }

  /// The key as it stands in addresses: `1767250800000.6921b0c4a1b2c3d4e500002b`.
  public String text() {
    return occurredAt.toEpochMilli() + "." + id.value();
  }

  @Override
  public int compareTo(TimelineKey other) {
    return ORDER.compare(this, other);
  }
}
