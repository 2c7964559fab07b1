package io.leadline.field;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A list of labels in their order, looked up without regard to case and to surrounding spaces.
public final class Labels {
  public static final Labels NONE = of(java.util.List.of());

  private final Map<String, String> byFolded;

  private Labels(Map<String, String> byFolded) {
    this.byFolded = Collections.unmodifiableMap(byFolded);
  }

  public static Labels of(Collection<String> labels) {
    var byFolded = new LinkedHashMap<String, String>();
    labels.forEach(label -> byFolded.putIfAbsent(fold(label), label));
    return new Labels(byFolded);
  }

  /// What two spellings of one label have in common.
  public static String fold(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  /// The label as it is defined.
  public Optional<String> find(String label) {
    return Optional.ofNullable(byFolded.get(fold(label)));
  }

  public int size() {
    return byFolded.size();
  }

  /// The labels as they are defined, in their order.
  public Collection<String> all() {
    return byFolded.values();
  }
}
