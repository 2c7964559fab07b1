package io.leadline.timeline;

import io.leadline.action.ActionContent;
import io.leadline.action.ActionContent.Contact;
import io.leadline.action.ActionContent.Custom;
import io.leadline.action.ActionContent.LeadAssignment;
import io.leadline.action.ActionContent.LeadCreated;
import io.leadline.action.ActionContent.Payment;
import io.leadline.action.ActionContent.StatusChange;
import io.leadline.action.ActionContent.SystemNote;
import io.leadline.action.ActionContent.UserNote;
import io.leadline.action.BuiltInType;
import io.leadline.action.ContactKind;
import io.leadline.action.PaymentCurrency;
import io.leadline.action.PaymentStatus;
import io.leadline.field.value.DecimalAmount;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How the content of an action is kept: a custom action's fields as they are, a built-in's own
/// data under the names that it has on the wire.
public final class ContentJson {
  private ContentJson() {}

  public static JsonObject write(ActionContent content) {
    return switch (content) {
      case Custom custom -> custom.fields();
      case Payment payment ->
          object(
              "status", payment.status().name(),
              "currency", payment.currency().name(),
              "amount", payment.amount().text(),
              "paymentid", payment.reference(),
              "note", payment.note());
      case SystemNote note -> object("text", note.text());
      case UserNote note -> object("text", note.text());
      case Contact contact -> contact(contact);
      case LeadCreated _ -> JsonObject.EMPTY;
      case LeadAssignment(var assignedTo, var previous) ->
          object("assignedto", assignedTo, "previous", previous);
      case StatusChange(var from, var to, var lostReason) ->
          object("from", from, "to", to, "lost_reason", lostReason);
    };
  }

  /// What was [written][#write].
  ///
  /// @param type as [ActionContent#type()] gave it
  static ActionContent read(String type, JsonObject content) {
    var builtIn = BuiltInType.find(type);
    if (builtIn.isEmpty()) {
      return new Custom(Integer.parseInt(type), content);
    }
    return switch (builtIn.get()) {
      case PAYMENT ->
          new Payment(
              PaymentStatus.valueOf(required(content, "status")),
              PaymentCurrency.valueOf(required(content, "currency")),
              new DecimalAmount(required(content, "amount")),
              content.text("paymentid"),
              content.text("note"));
      case SYSTEM_NOTE -> new SystemNote(required(content, "text"));
      case LEAD_CREATED -> new LeadCreated();
      case LEAD_ASSIGNMENT ->
          new LeadAssignment(required(content, "assignedto"), required(content, "previous"));
      case STATUS_CHANGE ->
          new StatusChange(
              required(content, "from"), required(content, "to"), content.text("lost_reason"));
      case USER_NOTE -> new UserNote(required(content, "text"));
      case INCOMING_CALL,
          OUTGOING_CALL,
          MISSED_CALL,
          INCOMING_WHATSAPP_MSG,
          OUTGOING_WHATSAPP_MSG,
          OUTGOING_SMS,
          OUTGOING_EMAIL ->
          new Contact(
              ContactKind.valueOf(type),
              duration(content.member("duration")),
              content.text("phone_number"),
              content.text("note"));
      case CALL_ACTION,
          WHATSAPP_ACTION,
          CUSTOM_API,
          CALL_FOLLOWUP_COMPLETION_ACTION,
          TODO_TASK_COMPLETION_ACTION,
          GOOGLE_MEET_COMPLETION_ACTION,
          MAQSAM_INCOMING_CALL,
          MAQSAM_OUTGOING_CALL,
          IVR_INCOMING_CALL,
          IVR_OUTGOING_CALL,
          MCUBE_INCOMING_CALL,
          MCUBE_OUTGOING_CALL,
          KNOWLARITY_INCOMING_CALL,
          KNOWLARITY_OUTGOING_CALL,
          CALLER_DESK_INCOMING_CALL,
          CALLER_DESK_OUTGOING_CALL ->
          throw new IllegalStateException("no action of type " + type + " is ever written");
    };
  }

  /// The members of a contact; its duration is a number of seconds.
  private static JsonObject contact(Contact contact) {
    var texts = object("phone_number", contact.phoneNumber(), "note", contact.note());
    var duration = contact.duration();
    if (duration == null) {
      return texts;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("duration", JsonNumber.of(duration.toSeconds()));
    members.putAll(texts.members());
    return new JsonObject(members);
  }

  private static @Nullable Duration duration(@Nullable JsonValue seconds) {
    return seconds instanceof JsonNumber number
        ? Duration.ofSeconds(number.value().longValueExact())
        : null;
  }

  private static String required(JsonObject content, String key) {
    return Objects.requireNonNull(content.text(key), key);
  }

  private static JsonObject object(@Nullable String... keysAndValues) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      var value = keysAndValues[i + 1];
      if (value != null) {
        members.put(Objects.requireNonNull(keysAndValues[i]), new JsonText(value));
      }
    }
    return new JsonObject(members);
  }
}
