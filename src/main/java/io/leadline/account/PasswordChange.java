package io.leadline.account;

/// What became of the wish to change one's own password.
public enum PasswordChange {
  /// It is changed, and all other sessions of the member have ended.
  CHANGED,
  /// Nothing was changed: what was given as the current password is not it.
  WRONG_PASSWORD
}
