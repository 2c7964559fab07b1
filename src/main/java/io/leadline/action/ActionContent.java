package io.leadline.action;

import io.leadline.field.value.DecimalAmount;
import io.leadline.platform.json.JsonObject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// What an action on a timeline says.
public sealed interface ActionContent {
  /// The longest text of a note, in characters.
  int LONGEST_TEXT = 10_000;

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

  /// A note written by a team member.
  ///
  /// @param text of 1 to [#LONGEST_TEXT] characters, not all of them blank
  record UserNote(String text) implements ActionContent {
    public UserNote {
      check(!text.isBlank() && text.length() <= LONGEST_TEXT, "a note of 1 to 10,000 characters");
    }

    @Override
    public String type() {
      return BuiltInType.USER_NOTE.name();
    }

    @Override
    public String toString() {
      return "UserNote[" + text.length() + " characters]";
    }
  }

  /// A call or a message, logged by a team member.
  ///
  /// @param duration in whole seconds, at most a day; null when it is not known, and of what does
  ///   not [last][ContactKind#lasts]
  /// @param phoneNumber of the other side: digits with the country code; null when it is not known,
  ///   and of what [uses][ContactKind#usesPhone] no phone
  /// @param note what it was about, at most [#LONGEST_TEXT] characters; null when nobody wrote that
  record Contact(
      ContactKind kind,
      @Nullable Duration duration,
      @Nullable String phoneNumber,
      @Nullable String note)
      implements ActionContent {
    /// The longest one that can be logged.
    public static final Duration LONGEST = Duration.ofDays(1);

    public Contact {
      check(
          duration == null
              || (kind.lasts()
                  && !duration.isNegative()
                  && duration.equals(duration.truncatedTo(ChronoUnit.SECONDS))
                  && duration.compareTo(LONGEST) <= 0),
          "a duration of 0 to 86,400 seconds, where it lasts at all");
      check(
          phoneNumber == null || (kind.usesPhone() && phoneNumber.matches("[0-9]{1,20}")),
          "the digits of a phone number, where it uses a phone at all");
      check(
          note == null || (!note.isBlank() && note.length() <= LONGEST_TEXT),
          "a note of 1 to 10,000 characters");
    }

    @Override
    public String type() {
      return kind.name();
    }

    @Override
    public String toString() {
      return "Contact[" + kind + "]";
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

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("this action needs " + what);
    }
  }
}
