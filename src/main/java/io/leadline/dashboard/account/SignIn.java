package io.leadline.dashboard.account;

import io.leadline.team.MemberStore;
import io.leadline.team.Passwords;
import io.leadline.team.SignInCandidate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who somebody is who gives an address and a password. It takes as long for an unknown address as
/// for a wrong password, so that nobody learns who works here.
@Component
class SignIn {
  private final MemberStore members;
  private final Passwords passwords;
  private final String hashOfNobody;

  SignIn(MemberStore members, Passwords passwords) {
    this.members = members;
    this.passwords = passwords;
    this.hashOfNobody = passwords.hash("nobody has this password");
  }

  /// The members, each of another workspace, whose address and password these are.
  List<SignInCandidate> members(String email, String password) {
    var candidates = members.findSignInCandidates(email);
    if (candidates.isEmpty()) {
      passwords.matches(password, hashOfNobody);
    }
    return candidates.stream()
        .filter(candidate -> passwords.matches(password, candidate.passwordHash()))
        .toList();
  }
}
