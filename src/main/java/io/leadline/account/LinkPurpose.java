package io.leadline.account;

/// What a link is for. The names are stored and never change.
public enum LinkPurpose {
  /// To join a team.
  INVITATION,
  /// To choose another password, or a first one without an invitation.
  PASSWORD_RESET
}
