package io.leadline.lead;

import io.leadline.platform.Ids;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// The id of a lead: 24 hex digits, the first 8 the second of its creation.
public record LeadId(String value) {
  private static final int SECOND_DIGITS = 8;

  public LeadId {
    Ids.checked(value, "lead");
  }

  /// The id that a text from outside is; empty when it cannot be one.
  public static Optional<LeadId> parse(String text) {
    return Ids.isId(text) ? Optional.of(new LeadId(text)) : Optional.empty();
  }

  /// The moment in the second that the id begins with which is nearest to another one: when a lead
  /// with this id was created, so that ids and times of creation tell the same.
  public Instant nearest(Instant moment) {
    var second = Instant.ofEpochSecond(Long.parseLong(value, 0, SECOND_DIGITS, 16));
    var last = second.plusMillis(999);
    return moment.isBefore(second) ? second : moment.isAfter(last) ? last : moment;
  }

  /// What every id begins with that is made in the second of a moment.
  public static String prefix(Instant moment) {
    return HexFormat.of().toHexDigits(moment.getEpochSecond(), SECOND_DIGITS);
  }
}
