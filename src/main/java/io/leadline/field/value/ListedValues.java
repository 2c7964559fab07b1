package io.leadline.field.value;

import io.leadline.field.Labels;
import io.leadline.field.value.Acceptance.Accepted;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;

/// Values out of a list that the workspace keeps elsewhere, and that no request adds to: members of
/// the team, statuses, lost reasons. Stored as the list spells them.
final class ListedValues {
  private static final Acceptance UNKNOWN_MEMBER =
      new Rejected(Reason.UNKNOWN_MEMBER, "No active team member has this email");
  private static final Acceptance UNKNOWN_STATUS =
      new Rejected(Reason.UNKNOWN_STATUS, "No active status has this label");
  private static final Acceptance UNKNOWN_LOST_REASON =
      new Rejected(Reason.UNKNOWN_LOST_REASON, "No active lost reason has this label");

  private ListedValues() {}

  static Acceptance acceptMember(JsonValue raw, ValueRules rules) {
    return raw instanceof JsonText(var email)
        ? find(email, rules.members(), UNKNOWN_MEMBER)
        : invalid("Team member must be a string: the email of an active one");
  }

  static Acceptance acceptStatus(JsonValue raw, ValueRules rules) {
    return raw instanceof JsonText(var label)
        ? find(label, rules.statuses(), UNKNOWN_STATUS)
        : invalid("Status must be a string: the label of an active one");
  }

  static Acceptance acceptLostReason(JsonValue raw, ValueRules rules) {
    return raw instanceof JsonText(var label)
        ? find(label, rules.lostReasons(), UNKNOWN_LOST_REASON)
        : invalid("Lost reason must be a string: the label of an active one");
  }

  private static Acceptance find(String label, Labels list, Acceptance unknown) {
    return list.find(label)
        .<Acceptance>map(listed -> new Accepted(new JsonText(listed)))
        .orElse(unknown);
  }

  private static Acceptance invalid(String text) {
    return new Rejected(Reason.INVALID_VALUE, text);
  }
}
