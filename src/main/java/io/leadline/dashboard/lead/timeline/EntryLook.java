package io.leadline.dashboard.lead.timeline;

import io.leadline.action.ActionContent;
import io.leadline.action.ActionContent.Contact;
import io.leadline.action.ActionContent.Custom;
import io.leadline.action.ActionContent.LeadAssignment;
import io.leadline.action.ActionContent.LeadCreated;
import io.leadline.action.ActionContent.Payment;
import io.leadline.action.ActionContent.StatusChange;
import io.leadline.action.ActionContent.SystemNote;
import io.leadline.action.ActionContent.UserNote;
import io.leadline.action.ContactKind;
import io.leadline.action.PaymentStatus;
import io.leadline.definition.Definitions;
import java.util.Locale;

/// How an entry looks among others.
///
/// @param icon the name of its picture
/// @param tone a color of Tabler's: `green`
/// @param title what kind of entry it is, for people
public record EntryLook(String icon, String tone, String title) {
  static EntryLook of(ActionContent content, Definitions definitions) {
    return switch (content) {
      case Custom(int code, _) -> custom(code, definitions);
      case Payment payment -> new EntryLook("cash", tone(payment.status()), "Payment");
      case SystemNote _ -> new EntryLook("note", "yellow", "Note");
      case UserNote _ -> new EntryLook("note", "yellow", "Note");
      case Contact contact -> new EntryLook(icon(contact.kind()), "azure", label(contact.kind()));
      case LeadCreated _ -> new EntryLook("user-plus", "green", "Lead created");
      case LeadAssignment(var assignedTo, _) ->
          new EntryLook("user-check", "indigo", assignedTo.isEmpty() ? "Unassigned" : "Assigned");
      case StatusChange _ -> new EntryLook("exchange", "indigo", "Status changed");
    };
  }

  /// How far a payment has come, for people: `Completed`.
  static String label(PaymentStatus status) {
    var name = status.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  static String tone(PaymentStatus status) {
    return switch (status) {
      case COMPLETED -> "green";
      case PENDING -> "yellow";
      case PROCESSING -> "azure";
      case FAILED -> "red";
      case REFUNDED -> "purple";
      case CANCELLED -> "secondary";
    };
  }

  static String label(ContactKind kind) {
    return switch (kind) {
      case INCOMING_CALL -> "Incoming call";
      case OUTGOING_CALL -> "Outgoing call";
      case MISSED_CALL -> "Missed call";
      case INCOMING_WHATSAPP_MSG -> "WhatsApp received";
      case OUTGOING_WHATSAPP_MSG -> "WhatsApp sent";
      case OUTGOING_SMS -> "SMS sent";
      case OUTGOING_EMAIL -> "E-mail sent";
    };
  }

  private static String icon(ContactKind kind) {
    return switch (kind) {
      case INCOMING_CALL -> "phone-incoming";
      case OUTGOING_CALL -> "phone-outgoing";
      case MISSED_CALL -> "phone-x";
      case INCOMING_WHATSAPP_MSG, OUTGOING_WHATSAPP_MSG -> "message";
      case OUTGOING_SMS -> "device-mobile";
      case OUTGOING_EMAIL -> "mail";
    };
  }

  private static EntryLook custom(int code, Definitions definitions) {
    var action = definitions.customActions().get(code);
    return action == null
        ? new EntryLook("point", "blue", "Custom action " + code)
        : new EntryLook(action.icon(), "blue", action.name());
  }
}
