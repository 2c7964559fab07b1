package io.leadline.access;

import java.util.regex.Pattern;

/// A token that is to be issued. Its text form does not tell its text.
///
/// @param name what people call it, 1 to 200 characters
/// @param text what its holder will show: at least 16 visible ASCII characters, no spaces
public record NewToken(TokenKind kind, String name, String text) {
  private static final Pattern TEXT = Pattern.compile("[!-~]{16,}");
  private static final int LONGEST_NAME = 200;

  public NewToken {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a token needs a name of 1 to 200 characters");
    }
    if (!isTokenText(text)) {
      throw new IllegalArgumentException("a token needs at least 16 characters and no spaces");
    }
  }

  /// A token whose text is made now, out of 256 random bits.
  public static NewToken random(TokenKind kind, String name) {
    return new NewToken(kind, name, TokenText.generate());
  }

  /// Whether a text can be that of a token.
  public static boolean isTokenText(String text) {
    return TEXT.matcher(text).matches();
  }

  @Override
  public String toString() {
    return "NewToken[kind=" + kind + ", name=" + name + "]";
  }
}
