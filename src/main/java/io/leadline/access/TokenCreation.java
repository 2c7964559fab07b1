package io.leadline.access;

/// What became of the wish for a token.
public sealed interface TokenCreation {
  /// It is issued. The text form does not tell the token's text.
  ///
  /// @param text what its holder shows; kept nowhere, so this is the only time that it can be read
  record Created(ApiToken token, String text) implements TokenCreation {
    @Override
    public String toString() {
      return "Created[token=" + token + "]";
    }
  }

  /// The workspace has as many tokens of this kind as it can have.
  record LimitReached(TokenKind kind) implements TokenCreation {}
}
