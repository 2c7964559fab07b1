package io.leadline.timeline;

/// How many entries there are of an action.
///
/// @param number exact up to [#MOST]
/// @param orMore whether there are more than that
public record TimesUsed(int number, boolean orMore) {
  /// Up to here entries are counted.
  public static final int MOST = 10_000;

  public static final TimesUsed NEVER = new TimesUsed(0, false);

  static TimesUsed of(int counted) {
    return new TimesUsed(Math.min(counted, MOST), counted > MOST);
  }
}
