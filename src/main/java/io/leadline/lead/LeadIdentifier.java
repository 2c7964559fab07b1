package io.leadline.lead;

import java.util.Locale;

/// What tells leads apart, in the form in which it is compared.
///
/// Source: docs/api.md, Field types.
public final class LeadIdentifier {
  /// The longest identifier, in characters: what a unique index can hold.
  public static final int LONGEST = 500;

  private LeadIdentifier() {}

  /// The form in which an accepted value of the identifier field is compared. Phones are digits
  /// already and e-mail addresses trimmed; case does not count.
  public static String normalise(String accepted) {
    return accepted.toLowerCase(Locale.ROOT);
  }
}
