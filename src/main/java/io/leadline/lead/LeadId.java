package io.leadline.lead;

import io.leadline.platform.Ids;
import java.util.Optional;

/// The id of a lead: 24 hex digits, the first 8 the second of its creation.
public record LeadId(String value) {
  public LeadId {
    Ids.checked(value, "lead");
  }

  /// The id that a text from outside is; empty when it cannot be one.
  public static Optional<LeadId> parse(String text) {
    return Ids.isId(text) ? Optional.of(new LeadId(text)) : Optional.empty();
  }
}
