package io.leadline.team;

import io.leadline.field.value.EmailAddresses;
import io.leadline.platform.StorableText;
import java.util.regex.Pattern;

/// A member that is to be added to a team. Its text form tells nothing about the person.
///
/// @param email trimmed
/// @param name trimmed
/// @param phoneNumber digits with the country code; empty when none was given
public record NewMember(
    String email, String name, String phoneNumber, Role role, MemberStatus status) {

  /// The longest name, in characters.
  public static final int LONGEST_NAME = 200;

  private static final Pattern PHONE_NUMBER = Pattern.compile("[0-9]{0,15}");

  public NewMember {
    email = email.strip();
    name = name.strip();
    check(EmailAddresses.isValid(email), "an e-mail address");
    check(isName(name), "a name of 1 to 200 characters");
    check(PHONE_NUMBER.matcher(phoneNumber).matches(), "a phone number of digits only, or none");
  }

  /// Whether a text can be the name of a member.
  public static boolean isName(String text) {
    return !text.isBlank() && text.length() <= LONGEST_NAME && StorableText.isStorable(text);
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("a team member needs " + what);
    }
  }

  @Override
  public String toString() {
    return "NewMember[role=" + role + ", status=" + status + "]";
  }
}
