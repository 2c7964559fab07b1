package io.leadline.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which leads are wanted: those that meet all conditions.
///
/// @param action null when nothing is demanded of the timeline
public record LeadFilter(List<FieldCondition> fields, @Nullable ActionCondition action) {
  public LeadFilter {
    fields = List.copyOf(fields);
  }

  @Override
  public String toString() {
    return "LeadFilter[%d fields%s]".formatted(fields.size(), action == null ? "" : ", an action");
  }
}
