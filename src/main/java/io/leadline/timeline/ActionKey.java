package io.leadline.timeline;

import io.leadline.lead.LeadId;
import java.time.Instant;
import java.util.List;

/// The place of an action among those of its type, by their time.
public record ActionKey(Instant occurredAt, LeadId lead, ActionId id) {
  /// Before all actions.
  public static final ActionKey FIRST =
      new ActionKey(
          Instant.parse("0001-01-01T00:00:00Z"),
          new LeadId("000000000000000000000000"),
          new ActionId("000000000000000000000000"));

  /// As [#parse] reads it: `2026-01-01T12:00:00Z 6921b0c4… 6921b0c5…`.
  public String text() {
    return String.join(" ", occurredAt.toString(), lead.value(), id.value());
  }

  /// The place that [#text] wrote.
  public static ActionKey parse(String text) {
    var parts = List.of(text.split(" "));
    return new ActionKey(
        Instant.parse(parts.get(0)), new LeadId(parts.get(1)), new ActionId(parts.get(2)));
  }
}
