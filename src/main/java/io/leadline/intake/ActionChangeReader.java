package io.leadline.intake;

import io.leadline.action.ActionChange;
import io.leadline.action.ActionContent;
import io.leadline.action.PaymentReader;
import io.leadline.definition.DefinitionCache;
import io.leadline.definition.Definitions;
import io.leadline.field.FieldOwner;
import io.leadline.field.value.FieldsReader;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.remark.Remarks;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Reads requests to change an action that was recorded. Unlike in creating one, a part that is not
/// valid refuses the whole.
@Component
public class ActionChangeReader {
  private static final String FIELDS = "fields";

  private final DefinitionCache definitionCache;

  ActionChangeReader(DefinitionCache definitionCache) {
    this.definitionCache = definitionCache;
  }

  /// How a custom action is to change: the `fields` that were sent; those sent blank are emptied.
  /// Labels that are not options yet are added.
  public ActionChangeReading readCustom(
      JsonObject body, ActionContent.Custom action, Definitions definitions) {
    return switch (body.member(FIELDS)) {
      case null -> readFields(JsonObject.EMPTY, action.code(), definitions);
      case JsonObject fields -> readFields(fields, action.code(), definitions);
      case JsonValue _ ->
          new ActionChangeReading.Invalid(
              List.of(
                  Remark.ignored(
                      FIELDS,
                      Reason.ACTION_NOT_AN_OBJECT,
                      "The fields of an action must be an object")));
    };
  }

  private ActionChangeReading readFields(JsonObject fields, int code, Definitions definitions) {
    var customAction =
        Objects.requireNonNull(
            definitions.customActions().get(code), "custom actions are never deleted");
    var remarks = new Remarks();
    var read =
        FieldsReader.read(fields, customAction.schema(), definitions.rules(), FIELDS, remarks);
    var result = result(new ActionChange.CustomFields(read.values(), read.blank()), remarks);
    if (read.missingOptions().isEmpty() || result instanceof ActionChangeReading.Invalid) {
      return result;
    }
    var workspace = definitions.workspace().id();
    var owner = FieldOwner.customAction(code);
    return readFields(
        fields, code, definitionCache.addOptions(workspace, owner, read.missingOptions()));
  }

  /// How a payment is to change: its `status` and its `note`, where they were sent. A note that was
  /// sent blank is removed.
  public ActionChangeReading readPayment(JsonObject body) {
    var remarks = new Remarks();
    var status =
        body.member("status") == null
            ? null
            : PaymentReader.readStatus(body, remarks, "").orElse(null);
    PaymentReader.checkNote(body, remarks, "");
    var note =
        body.member("note") == null ? null : Objects.requireNonNullElse(body.text("note"), "");
    return result(new ActionChange.PaymentProgress(status, note), remarks);
  }

  private static ActionChangeReading result(ActionChange change, Remarks remarks) {
    var refusals = remarks.toList().stream().filter(Remark::isRefusal).toList();
    return refusals.isEmpty()
        ? new ActionChangeReading.Valid(change)
        : new ActionChangeReading.Invalid(refusals);
  }
}
