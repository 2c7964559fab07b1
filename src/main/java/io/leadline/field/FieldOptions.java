package io.leadline.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The options that a field defines, in their order, looked up as [Labels] are.
public final class FieldOptions {
  public static final FieldOptions NONE = new FieldOptions(List.of());

  private final List<FieldOption> all;
  private final Labels labels;

  public FieldOptions(Collection<FieldOption> all) {
    this.all = List.copyOf(all);
    this.labels = Labels.of(this.all.stream().map(FieldOption::label).toList());
  }

  /// The label as it is defined.
  public Optional<String> find(String label) {
    return labels.find(label);
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
