package io.leadline.dashboard.settings.team;

import io.leadline.field.value.EmailAddresses;
import io.leadline.team.Member;
import io.leadline.team.MemberDetails;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;
import io.leadline.team.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What was typed about a member, right or wrong. Its text form tells nothing about the person.
///
/// @param phoneNumber as people write it: `+91 99999 99999`; empty for none
/// @param role the name of a [Role]
record MemberForm(String name, String email, String phoneNumber, String role) {
  static final MemberForm EMPTY = new MemberForm("", "", "", Role.CALLER.name());

  private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s().+-]+");
  private static final Pattern PHONE_NUMBER = Pattern.compile("|[1-9][0-9]{6,14}");

  /// What a request has sent.
  static MemberForm of(Map<String, String> sent) {
    return new MemberForm(
        sent.getOrDefault("name", "").strip(),
        sent.getOrDefault("email", "").strip(),
        sent.getOrDefault("phoneNumber", "").strip(),
        sent.getOrDefault("role", ""));
  }

  /// A member as it stands.
  static MemberForm of(Member member) {
    return new MemberForm(
        member.name(), member.email(), member.phoneNumber(), member.role().name());
  }

  /// What is wrong with it, by the names of the fields.
  ///
  /// @param withEmail whether the address is to be read too
  Map<String, String> faults(boolean withEmail) {
    var faults = new LinkedHashMap<String, String>();
    if (!NewMember.isName(name)) {
      faults.put("name", "Give a name of at most %d characters.".formatted(NewMember.LONGEST_NAME));
    }
    if (withEmail && !EmailAddresses.isValid(email)) {
      faults.put("email", "Give an e-mail address, like asha@example.com.");
    }
    if (!PHONE_NUMBER.matcher(digits()).matches()) {
      faults.put("phoneNumber", "Give 7 to 15 digits with the country code, or nothing.");
    }
    if (Role.find(role).isEmpty()) {
      faults.put("role", "Choose a role.");
    }
    return faults;
  }

  /// Somebody to be invited, when there are no faults.
  NewMember toNewMember() {
    return new NewMember(email, name, digits(), Role.valueOf(role), MemberStatus.INVITED);
  }

  /// What a member is to be changed to, when there are no faults.
  MemberDetails toDetails() {
    return new MemberDetails(name, digits(), Role.valueOf(role));
  }

  private String digits() {
    return BETWEEN_DIGITS.matcher(phoneNumber).replaceAll("");
  }

  @Override
  public String toString() {
    return "MemberForm[role=" + role + "]";
  }
}
