package io.leadline.timeline;

import io.leadline.platform.Ids;
import java.util.Optional;

/// The id of an action on a timeline: 24 hex digits, the first 8 the second in which it was
/// recorded.
public record ActionId(String value) {
  public ActionId {
    Ids.checked(value, "action");
  }

  /// The id that a text from outside is; empty when it cannot be one.
  public static Optional<ActionId> parse(String text) {
    return Ids.isId(text) ? Optional.of(new ActionId(text)) : Optional.empty();
  }
}
