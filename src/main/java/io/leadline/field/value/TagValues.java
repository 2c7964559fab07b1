package io.leadline.field.value;

import io.leadline.field.FieldDefinition;
import io.leadline.field.Labels;
import io.leadline.field.value.Acceptance.Accepted;
import io.leadline.field.value.Acceptance.Coerced;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// Values of `tags` fields: labels of options, each once, in the order sent.
final class TagValues {
  private static final Acceptance INVALID =
      new Rejected(Reason.INVALID_VALUE, "Tags must be an array of strings: labels of options");

  private TagValues() {}

  static Acceptance accept(JsonValue raw, FieldDefinition field, boolean lenient) {
    if (raw instanceof JsonArray(var items)) {
      return items.stream().allMatch(JsonText.class::isInstance)
          ? acceptList(distinct(texts(items)), field)
          : INVALID;
    }
    if (lenient && raw instanceof JsonText(var text)) {
      var labels = distinct(Arrays.asList(text.split(",")));
      return labels.isEmpty() ? INVALID : converted(acceptList(labels, field));
    }
    return INVALID;
  }

  private static List<String> texts(List<JsonValue> items) {
    return items.stream().map(JsonText.class::cast).map(JsonText::value).toList();
  }

  /// Leaves out blank labels, and those that repeat an earlier one.
  private static List<String> distinct(Collection<String> labels) {
    var byFolded = new LinkedHashMap<String, String>();
    for (var label : labels) {
      if (!label.isBlank()) {
        byFolded.putIfAbsent(Labels.fold(label), label.strip());
      }
    }
    return List.copyOf(byFolded.values());
  }

  private static Acceptance acceptList(List<String> labels, FieldDefinition field) {
    var known = new ArrayList<String>();
    var unknown = new ArrayList<String>();
    for (var label : labels) {
      field.options().find(label).ifPresentOrElse(known::add, () -> unknown.add(label));
    }
    return unknown.isEmpty()
        ? new Accepted(JsonArray.ofTexts(known))
        : OptionLabels.add(List.copyOf(unknown), field);
  }

  private static Acceptance converted(Acceptance acceptance) {
    return acceptance instanceof Accepted(var value)
        ? new Coerced(value, "Text taken as comma-separated tags; send an array of strings")
        : acceptance;
  }
}
