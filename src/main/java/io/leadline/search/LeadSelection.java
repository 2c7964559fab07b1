package io.leadline.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Some leads among those that somebody may see.
///
/// @param filter what is demanded of fields and of the timeline
/// @param words what was typed; null when nothing was
public record LeadSelection(LeadScope scope, LeadFilter filter, @Nullable LeadWords words) {
  /// What is demanded of fields, by the filter and by the scope.
  List<FieldCondition> fields() {
    return Stream.concat(scope.conditions().stream(), filter.fields().stream()).toList();
  }

  /// This selection among other leads.
  public LeadSelection within(LeadScope other) {
    return new LeadSelection(other, filter, words);
  }
}
