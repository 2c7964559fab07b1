package io.leadline.api.sync;

import io.leadline.action.ActionContent;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.timeline.ContentJson;
import io.leadline.timeline.TimelineEntry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An action as it is read.
///
/// ```json
/// {"id":"…","type":"1001","fields":{"note":"…"},"creationTimestamp":1767250800000,"modificationTimestamp":1767250800000,"employeeid":""}
/// ```
///
/// A built-in has its own keys, such as a payment's `status`, in place of `fields`. Source:
/// docs/api.md, Actions.
final class ActionJson {
  private ActionJson() {}

  static JsonObject of(TimelineEntry entry) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("id", new JsonText(entry.id().value()));
    members.put("type", new JsonText(entry.content().type()));
    if (entry.content() instanceof ActionContent.Custom custom) {
      members.put("fields", custom.fields());
    } else {
      members.putAll(ContentJson.write(entry.content()).members());
    }
    members.put("creationTimestamp", millis(entry.occurredAt()));
    members.put("modificationTimestamp", millis(entry.modifiedAt()));
    members.put("employeeid", new JsonText(entry.performedBy() == null ? "" : entry.performedBy()));
    return new JsonObject(members);
  }

  static List<JsonObject> listOf(List<TimelineEntry> entries) {
    return entries.stream().map(ActionJson::of).toList();
  }

  private static JsonNumber millis(Instant time) {
    return JsonNumber.of(time.toEpochMilli());
  }
}
