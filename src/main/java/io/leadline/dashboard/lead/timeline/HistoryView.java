package io.leadline.dashboard.lead.timeline;

import io.leadline.dashboard.field.ShownValue;
import io.leadline.timeline.EntryChange;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A change of an entry, as its history shows it.
///
/// @param by who did it, for people
public record HistoryView(Instant at, String by, List<Difference> differences) {
  private static final ShownValue NOTHING = new ShownValue.Nothing();

  /// What one thing was, and what it became.
  public record Difference(String label, ShownValue before, ShownValue after) {
    @Override
    public String toString() {
      return "Difference[" + label + "]";
    }
  }

  static HistoryView of(EntryChange change, Facts facts, String by) {
    var before = facts.of(change.before());
    var after = facts.of(change.after());
    var labels = new LinkedHashSet<String>();
    after.forEach(fact -> labels.add(fact.label()));
    before.forEach(fact -> labels.add(fact.label()));
    return new HistoryView(
        change.at(),
        by,
        labels.stream()
            .map(label -> new Difference(label, find(before, label), find(after, label)))
            .filter(difference -> !difference.before().equals(difference.after()))
            .toList());
  }

  private static ShownValue find(List<Fact> facts, @Nullable String label) {
    return facts.stream()
        .filter(fact -> fact.label().equals(label))
        .map(Fact::value)
        .findFirst()
        .orElse(NOTHING);
  }

  @Override
  public String toString() {
    return "HistoryView[" + differences.size() + " differences]";
  }
}
