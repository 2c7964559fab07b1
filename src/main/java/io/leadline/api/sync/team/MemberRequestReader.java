package io.leadline.api.sync.team;

import io.leadline.api.FaultyField;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.field.value.EmailAddresses;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;
import io.leadline.team.Passwords;
import io.leadline.team.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the body that adds a member to the team, and finds all that is wrong with it.
///
/// ```json
/// { "name": "Asha Rao", "email": "asha@example.com", "phone_number": "919999999999", "role": "CALLER" }
/// ```
///
/// Source: docs/api.md, Team members.
final class MemberRequestReader {
  /// Country codes begin with 1 to 9, and no number is longer. Source: ITU-T E.164.
  private static final Pattern PHONE_NUMBER = Pattern.compile("[1-9][0-9]{6,14}");

  private static final String NAME_RULE =
      "name must be a string of 1 to %d characters".formatted(NewMember.LONGEST_NAME);
  private static final String ROLE_RULE =
      "role should be one of "
          + Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", "));
  private static final String PASSWORD_RULE =
      "password must be a string of %d to %d characters"
          .formatted(Passwords.SHORTEST, Passwords.LONGEST);

  private final JsonObject body;
  private final List<FaultyField> faults = new ArrayList<>();

  private MemberRequestReader(JsonObject body) {
    this.body = body;
  }

  /// The member that a body describes: invited, or active when it comes with a password.
  ///
  /// @throws RefusedException when a part of it is missing or not valid; it names all that are
  static MemberRequest read(JsonObject body) {
    return new MemberRequestReader(body).read();
  }

  private MemberRequest read() {
    var name = required("name", text -> NewMember.isName(text.strip()), NAME_RULE);
    var email =
        required("email", text -> EmailAddresses.isValid(text.strip()), "Invalid email format");
    var phoneNumber =
        required("phone_number", PHONE_NUMBER.asMatchPredicate(), "Invalid phone_number format");
    var role = required("role", text -> Role.find(text).isPresent(), ROLE_RULE);
    var password = password();
    if (!faults.isEmpty()) {
      throw RefusedException.forFaults(Refusal.MEMBER_INVALID, faults);
    }
    var status = password == null ? MemberStatus.INVITED : MemberStatus.ACTIVE;
    return new MemberRequest(
        new NewMember(email, name, phoneNumber, Role.valueOf(role), status), password);
  }

  /// The text under a key; empty, and at fault, when there is none or it breaks its rule.
  private String required(String key, Predicate<String> rule, String ruleText) {
    var sent = body.member(key);
    if (sent instanceof JsonText(var text) && rule.test(text)) {
      return text;
    }
    var isMissing = sent == null || sent.isBlank();
    faults.add(new FaultyField(key, isMissing ? key + " is required" : ruleText));
    return "";
  }

  /// Null when there is none, or it is at fault.
  private @Nullable String password() {
    var sent = body.member("password");
    if (sent == null || sent.isBlank()) {
      return null;
    }
    if (sent instanceof JsonText(var text) && Passwords.isAcceptable(text)) {
      return text;
    }
    faults.add(new FaultyField("password", PASSWORD_RULE));
    return null;
  }
}
