package io.leadline.account;

/// What became of the wish for a link.
public sealed interface LinkIssue {
  record Issued(IssuedLink link) implements LinkIssue {}

  /// There is no such member, or one who was switched off or deleted and can choose no password.
  record NotPossible() implements LinkIssue {}
}
