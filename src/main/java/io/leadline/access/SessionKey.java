package io.leadline.access;

import io.leadline.workspace.WorkspaceId;
import java.util.Optional;

/// What the cookie of a browser holds: the workspace, and a secret that opens one session there.
/// Its text form does not tell the secret.
///
/// @param secret 256 random bits, as [TokenText] spells them
public record SessionKey(WorkspaceId workspace, String secret) {
  private static final char SEPARATOR = '.';

  /// A key that nobody has had before.
  static SessionKey random(WorkspaceId workspace) {
    return new SessionKey(workspace, TokenText.generate());
  }

  /// The key that a cookie spells, if it spells one.
  public static Optional<SessionKey> parse(String text) {
    int separator = text.indexOf(SEPARATOR);
    return separator < 0
        ? Optional.empty()
        : WorkspaceId.parse(text.substring(0, separator))
            .map(workspace -> new SessionKey(workspace, text.substring(separator + 1)));
  }

  /// What the cookie says: `64f0….ll_…`.
  public String text() {
    return workspace.value() + SEPARATOR + secret;
  }

  String hash() {
    return TokenText.hash(secret);
  }

  @Override
  public String toString() {
    return "SessionKey[" + workspace.value() + "]";
  }
}
