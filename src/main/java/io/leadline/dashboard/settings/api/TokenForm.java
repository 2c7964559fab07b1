package io.leadline.dashboard.settings.api;

import static java.util.Objects.requireNonNullElse;

import io.leadline.access.NewToken;
import io.leadline.access.TokenKind;
import io.leadline.platform.StorableText;
import java.util.Arrays;
import java.util.Optional;

/// The wish for a token as it was typed.
public record TokenForm(String name, String kind) {
  static final TokenForm EMPTY = new TokenForm("", TokenKind.ASYNC.name());

  public TokenForm {
    name = requireNonNullElse(name, "").strip();
    kind = requireNonNullElse(kind, "");
  }

  /// Whether it can be made a token.
  boolean isComplete() {
    return !name.isEmpty()
        && name.length() <= NewToken.LONGEST_NAME
        && StorableText.isStorable(name)
        && findKind().isPresent();
  }

  /// A token whose text is made now.
  ///
  /// @throws IllegalStateException when the form is not complete
  NewToken newToken() {
    return NewToken.random(
        findKind().orElseThrow(() -> new IllegalStateException("no such kind of token")), name);
  }

  private Optional<TokenKind> findKind() {
    return Arrays.stream(TokenKind.values()).filter(it -> it.name().equals(kind)).findFirst();
  }
}
