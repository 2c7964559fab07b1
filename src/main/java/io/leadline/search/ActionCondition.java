package io.leadline.search;

import io.leadline.timeline.TimelineFilter;
import java.util.List;

/// There is an action on the lead's timeline that meets all of this.
///
/// @param fields what is demanded of the fields of a custom action
public record ActionCondition(TimelineFilter entry, List<FieldCondition.AnyOf> fields) {
  public ActionCondition {
    fields = List.copyOf(fields);
  }
}
