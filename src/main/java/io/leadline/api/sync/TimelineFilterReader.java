package io.leadline.api.sync;

import io.leadline.definition.Definitions;
import io.leadline.platform.json.JsonObject;
import io.leadline.timeline.TimelineFilter;
import java.util.Set;

/// Reads the body of a search among a lead's actions.
///
/// ```json
/// { "type": "PAYMENT", "created_on": { "from": 1767225600000, "to": 1769903999999 }, "performed_by": ["agent@example.com"] }
/// ```
///
/// Source: docs/api.md, Sync API.
final class TimelineFilterReader {
  private static final Set<String> KEYS = Set.of("type", "created_on", "performed_by");

  private TimelineFilterReader() {}

  /// The filter that a body describes; an empty body lets everything through.
  ///
  /// @throws io.leadline.api.RefusedException when a part of it is not understood, which it names
  static TimelineFilter read(JsonObject body, Definitions definitions) {
    var filter = new FilterPart(body, "", definitions);
    filter.demandKeys(KEYS);
    var period = filter.period("created_on");
    return new TimelineFilter(filter.types(), filter.performers(), period.from(), period.to());
  }
}
