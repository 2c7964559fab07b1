package io.leadline.intake;

import io.leadline.field.FieldSchema;
import io.leadline.field.Labels;
import io.leadline.lead.StandardFields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the field that a key means: by its API name, else by its API name without regard to case,
/// else by its label without regard to case. Spaces around do not count. Of several fields that a
/// key fits equally, the first is meant; one that is retired only when it fits no other, or is its
/// API name to the letter.
final class KeyMatcher {
  private final Set<String> apiNames = new HashSet<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byLabel = new HashMap<>();
  private final Map<String, String> ofRetired = new HashMap<>();

  private KeyMatcher(FieldSchema schema) {
    for (var field : schema.active()) {
      addName(field.apiName());
      byLabel.putIfAbsent(Labels.fold(field.label()), field.apiName());
    }
    for (var field : schema.retired()) {
      apiNames.add(field.apiName());
      ofRetired.putIfAbsent(Labels.fold(field.apiName()), field.apiName());
      ofRetired.putIfAbsent(Labels.fold(field.label()), field.apiName());
    }
  }

  static KeyMatcher of(FieldSchema schema) {
    return new KeyMatcher(schema);
  }

  /// A matcher that also knows the fields that Leadline alone sets.
  static KeyMatcher ofLead(FieldSchema schema) {
    var matcher = of(schema);
    StandardFields.READ_ONLY.forEach(matcher::addName);
    return matcher;
  }

  /// The API name of the field that is meant; the key itself when none is.
  String apiName(String key) {
    if (apiNames.contains(key)) {
      return key;
    }
    var folded = Labels.fold(key);
    return Stream.of(byName, byLabel, ofRetired)
        .flatMap(names -> Optional.ofNullable(names.get(folded)).stream())
        .findFirst()
        .orElse(key);
  }

  private void addName(String apiName) {
    apiNames.add(apiName);
    byName.putIfAbsent(Labels.fold(apiName), apiName);
  }
}
