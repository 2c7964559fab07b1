package io.leadline.receipt;

import java.time.Instant;

/// The requests that came by one token in one hour, or in several.
///
/// @param hour its beginning
/// @param damaged how many of them did not take full effect
public record SourceHour(Instant hour, long requests, long damaged) {
  /// How many of them took full effect.
  public long whole() {
    return requests - damaged;
  }

  /// Whether at least so many of a hundred took full effect.
  public boolean isWhole(int percent) {
    return whole() * 100 >= requests * percent;
  }

  /// Both together, under the time of this one.
  public SourceHour plus(SourceHour other) {
    return new SourceHour(hour, requests + other.requests, damaged + other.damaged);
  }
}
