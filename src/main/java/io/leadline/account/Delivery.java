package io.leadline.account;

/// What became of a mail.
public enum Delivery {
  /// The mail server has taken it.
  SENT,
  /// The mail server did not take it, or could not be reached; the log says why.
  FAILED,
  /// There is no mail server.
  NOT_CONFIGURED
}
