package io.leadline.dashboard.account;

import io.leadline.team.Passwords;
import java.util.Optional;

/// What a form says of a password that is to be chosen.
final class PasswordField {
  private static final String RULE =
      "Choose %d to %d characters.".formatted(Passwords.SHORTEST, Passwords.LONGEST);

  private PasswordField() {}

  /// What is wrong with a password; nothing when it can be chosen.
  static Optional<String> fault(String password) {
    return Passwords.isAcceptable(password) ? Optional.empty() : Optional.of(RULE);
  }
}
