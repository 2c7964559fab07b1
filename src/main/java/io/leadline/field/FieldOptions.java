package io.leadline.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The options that a field defines, in their order, looked up by their labels and their former
/// labels, without regard to case and to surrounding spaces.
public final class FieldOptions {
  public static final FieldOptions NONE = new FieldOptions(List.of());

  private final List<FieldOption> all;
  private final Map<String, FieldOption> byFolded = new HashMap<>();

  public FieldOptions(Collection<FieldOption> all) {
    this.all = List.copyOf(all);
    this.all.forEach(option -> byFolded.putIfAbsent(Labels.fold(option.label()), option));
    // After all labels of today: a former label means nothing else only where it is none of them.
    this.all.forEach(option ->
        option.formerLabels().forEach(former -> byFolded.putIfAbsent(Labels.fold(former), option)));
  }

  /// The label as it is defined, also of an option that had the given one before.
  public Optional<String> find(String label) {
    return findOption(label).map(FieldOption::label);
  }

  /// The option that has this label, or had it before.
  public Optional<FieldOption> findOption(String label) {
    return Optional.ofNullable(byFolded.get(Labels.fold(label)));
  }

  /// The option with this id.
  public Optional<FieldOption> findById(String id) {
    return all.stream().filter(option -> option.id().equals(id)).findFirst();
  }

  /// Under which labels a value can be stored that is searched by one of them: while an option is
  /// being renamed, some values have the new label and others still the old one.
  public Set<String> spellings(String label) {
    var spellings = new LinkedHashSet<String>();
    spellings.add(label);
    findOption(label)
        .ifPresent(option -> {
          spellings.add(option.label());
          spellings.addAll(option.formerLabels());
        });
    return spellings;
  }

  /// These options and one more, which came with a value and is stored nowhere: it has no id.
  FieldOptions with(String label) {
    var more = new ArrayList<>(all);
    more.add(new FieldOption("", label, true));
    return new FieldOptions(more);
  }

  public int size() {
    return all.size();
  }

  public List<FieldOption> all() {
    return all;
  }

  /// The labels as they are defined, in their order.
  public List<String> labels() {
    return all.stream().map(FieldOption::label).toList();
  }
}
