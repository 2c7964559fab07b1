package io.leadline.team;

import java.util.regex.Pattern;

/// What an administrator can change about a member. Its text form tells nothing about the person.
///
/// @param name trimmed
/// @param phoneNumber digits with the country code; empty when there is none
public record MemberDetails(String name, String phoneNumber, Role role) {
  private static final Pattern PHONE_NUMBER = Pattern.compile("[0-9]{0,15}");

  public MemberDetails {
    name = name.strip();
    if (!NewMember.isName(name)) {
      throw new IllegalArgumentException("a team member needs a name of 1 to 200 characters");
    }
    if (!PHONE_NUMBER.matcher(phoneNumber).matches()) {
      throw new IllegalArgumentException(
          "a team member needs a phone number of digits only, or none");
    }
  }

  @Override
  public String toString() {
    return "MemberDetails[role=" + role + "]";
  }
}
