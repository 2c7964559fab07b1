package io.leadline.dashboard.account;

import io.leadline.team.MemberStore;
import io.leadline.team.Passwords;
import io.leadline.team.SignInCandidate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Who somebody is who gives an address and a password. It takes as long for an unknown address as
/// for a wrong password, so that nobody learns who works here.
@Component
class SignIn {
  private final MemberStore members;
  private final Passwords passwords;

  /// Made when somebody signs in, since that takes as long as a sign-in and nobody needs it before.
  private final SingletonSupplier<String> hashOfNobody;

  SignIn(MemberStore members, Passwords passwords) {
    this.members = members;
    this.passwords = passwords;
    this.hashOfNobody = SingletonSupplier.of(() -> passwords.hash("nobody has this password"));
  }

  /// The members, each of another workspace, whose address and password these are.
  List<SignInCandidate> members(String email, String password) {
    // Whoever signs in first waits for it, known or not.
    var nobody = hashOfNobody.obtain();
    var candidates = members.findSignInCandidates(email);
    if (candidates.isEmpty()) {
      passwords.matches(password, nobody);
    }
    return candidates.stream()
        .filter(candidate -> passwords.matches(password, candidate.passwordHash()))
        .toList();
  }
}
