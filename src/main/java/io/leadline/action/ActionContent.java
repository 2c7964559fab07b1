package io.leadline.action;

import io.leadline.field.value.DecimalAmount;
import io.leadline.platform.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// What an action on a timeline says.
public sealed interface ActionContent {
  /// The type as it is read and searched: a custom action's bare code, or the name of a
  /// [BuiltInType].
  String type();

  /// An event that the workspace has defined.
  ///
  /// @param code the custom action's code: 1001
  /// @param fields values by API name
  record Custom(int code, JsonObject fields) implements ActionContent {
    @Override
    public String type() {
      return Integer.toString(code);
    }
  }

  /// A payment.
  ///
  /// @param amount in major units of the currency, greater than zero
  /// @param reference the sender's own id of the payment, at most 200 characters; null when none
  ///   was sent
  /// @param note null when none was sent
  record Payment(
      PaymentStatus status,
      PaymentCurrency currency,
      DecimalAmount amount,
      @Nullable String reference,
      @Nullable String note)
      implements ActionContent {
    @Override
    public String type() {
      return BuiltInType.PAYMENT.name();
    }

    @Override
    public String toString() {
      return "Payment[" + status + "]";
    }
  }

  /// A note written by a program.
  record SystemNote(String text) implements ActionContent {
    @Override
    public String type() {
      return BuiltInType.SYSTEM_NOTE.name();
    }

    @Override
    public String toString() {
      return "SystemNote[" + text.length() + " characters]";
    }
  }

  /// The lead came into being.
  record LeadCreated() implements ActionContent {
    @Override
    public String type() {
      return BuiltInType.LEAD_CREATED.name();
    }
  }

  /// The lead got another owner.
  ///
  /// @param assignedTo the e-mail address of the new one; empty when the lead has none now
  /// @param previous the e-mail address of the one before; empty when the lead had none
  record LeadAssignment(String assignedTo, String previous) implements ActionContent {
    @Override
    public String type() {
      return BuiltInType.LEAD_ASSIGNMENT.name();
    }

    @Override
    public String toString() {
      return "LeadAssignment[]";
    }
  }

  /// The lead got another status.
  ///
  /// @param from the label of the status before
  /// @param to the label of the status now
  /// @param lostReason the label of the lead's lost reason; null when it has none
  record StatusChange(String from, String to, @Nullable String lostReason)
      implements ActionContent {
    @Override
    public String type() {
      return BuiltInType.STATUS_CHANGE.name();
    }
  }
}
