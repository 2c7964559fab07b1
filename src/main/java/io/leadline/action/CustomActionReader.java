package io.leadline.action;

import io.leadline.field.FieldOwner;
import io.leadline.field.value.Acceptance;
import io.leadline.field.value.Dates;
import io.leadline.field.value.FieldsReader;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.remark.Remarks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads custom actions: their `fields` follow the same rules as a lead's.
final class CustomActionReader {
  private final ActionRules rules;
  private final Remarks remarks;
  private final Map<FieldOwner, Map<String, List<String>>> missingOptions;

  /// @param missingOptions gets the labels that must become options before the entries can be read
  ///   whole
  CustomActionReader(
      ActionRules rules,
      Remarks remarks,
      Map<FieldOwner, Map<String, List<String>>> missingOptions) {
    this.rules = rules;
    this.remarks = remarks;
    this.missingOptions = missingOptions;
  }

  Optional<NewAction> read(JsonObject entry, String path, CustomAction customAction) {
    return findFields(entry, path + ".fields")
        .flatMap(fields -> readFields(fields, path + ".fields", customAction))
        .map(values ->
            new NewAction(
                new ActionContent.Custom(customAction.code(), new JsonObject(values)),
                customAction.score(),
                readTime(entry, path + ".created_on", customAction),
                OptionalText.of(entry, "external_id")));
  }

  /// The `fields` of an entry, which need not have any; empty when the whole entry is ignored for
  /// what stands there instead.
  private Optional<JsonObject> findFields(JsonObject entry, String path) {
    var sent = entry.member("fields");
    if (sent instanceof JsonObject fields) {
      return Optional.of(fields);
    }
    if (sent == null || sent.isBlank()) {
      return Optional.of(JsonObject.EMPTY);
    }
    remarks.ignored(path, Reason.ACTION_NOT_AN_OBJECT, "The fields of an action must be an object");
    return switch (rules.dialect()) {
      case ASYNC -> Optional.of(JsonObject.EMPTY);
      case SYNC -> Optional.empty();
    };
  }

  /// The values that are taken; empty when the whole entry is ignored for one that is not.
  private Optional<Map<String, JsonValue>> readFields(
      JsonObject fields, String path, CustomAction customAction) {
    var own = new Remarks();
    var read = FieldsReader.read(fields, customAction.schema(), rules.values(), path, own);
    remarks.addAll(own);
    if (rules.dialect() == ActionDialect.SYNC
        && own.toList().stream().anyMatch(Remark::isRefusal)) {
      return Optional.empty();
    }
    var owner = FieldOwner.customAction(customAction.code());
    read.missingOptions()
        .forEach((field, labels) ->
            missingOptions
                .computeIfAbsent(owner, _ -> new HashMap<>())
                .computeIfAbsent(field, _ -> new ArrayList<>())
                .addAll(labels));
    return Optional.of(read.values());
  }

  /// When a back-dated entry happened; null when it happens now, with a remark when that is not
  /// what was asked for.
  private @Nullable Instant readTime(JsonObject entry, String path, CustomAction customAction) {
    var sent = entry.member("created_on");
    if (sent == null || sent.isBlank()) {
      return null;
    }
    if (!customAction.backDating()) {
      return recordedNow(path, "This custom action does not allow back-dating");
    }
    return switch (Dates.read(sent, rules.values())) {
      case Acceptance.Accepted(JsonNumber time) -> pastTime(time, path);
      case Acceptance.Coerced(JsonNumber time, String text) -> {
        remarks.add(Remark.coerced(path, text));
        yield pastTime(time, path);
      }
      case Acceptance.Rejected(_, String text) -> recordedNow(path, text);
      case Acceptance other -> throw new IllegalStateException("a date was read as " + other);
    };
  }

  private @Nullable Instant pastTime(JsonNumber epochMillis, String path) {
    var time = Instant.ofEpochMilli(epochMillis.value().longValueExact());
    return time.isAfter(rules.now()) ? recordedNow(path, "The time lies in the future") : time;
  }

  private @Nullable Instant recordedNow(String path, String rule) {
    remarks.ignored(path, Reason.BACK_DATING, rule + "; the action was recorded now");
    return null;
  }
}
