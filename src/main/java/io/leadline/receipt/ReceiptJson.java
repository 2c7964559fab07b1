package io.leadline.receipt;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.remark.RemarkStatus;
import io.leadline.timeline.ActionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How the lists of a receipt are kept.
final class ReceiptJson {
  private ReceiptJson() {}

  static JsonArray writeActions(List<ActionResult> actions) {
    return new JsonArray(actions.stream().<JsonValue>map(ReceiptJson::write).toList());
  }

  static List<ActionResult> readActions(JsonArray actions) {
    return actions.items().stream().map(ReceiptJson::readAction).toList();
  }

  static JsonArray writeRemarks(List<Remark> remarks) {
    return new JsonArray(remarks.stream().<JsonValue>map(ReceiptJson::write).toList());
  }

  static List<Remark> readRemarks(JsonArray remarks) {
    return remarks.items().stream().map(ReceiptJson::readRemark).toList();
  }

  private static JsonObject write(ActionResult action) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("status", new JsonText(action.status().name()));
    if (action.id() != null) {
      members.put("id", new JsonText(action.id().value()));
    }
    return new JsonObject(members);
  }

  private static ActionResult readAction(JsonValue item) {
    var id = text(item, "id");
    return new ActionResult(
        id == null ? null : new ActionId(id),
        ActionResult.Status.valueOf(Objects.requireNonNull(text(item, "status"))));
  }

  private static JsonObject write(Remark remark) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("field", new JsonText(remark.field()));
    members.put("status", new JsonText(remark.status().name()));
    members.put("reason", new JsonText(remark.reason().name()));
    members.put("remark", new JsonText(remark.text()));
    return new JsonObject(members);
  }

  private static Remark readRemark(JsonValue item) {
    return new Remark(
        Objects.requireNonNull(text(item, "field")),
        RemarkStatus.valueOf(Objects.requireNonNull(text(item, "status"))),
        Reason.valueOf(Objects.requireNonNull(text(item, "reason"))),
        Objects.requireNonNull(text(item, "remark")));
  }

  private static @Nullable String text(JsonValue item, String key) {
    return ((JsonObject) item).text(key);
  }
}
