package io.leadline.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A token that is to be issued. Its text form does not tell its text.
///
/// @param name what people call it, 1 to 200 characters
/// @param text what its holder will show: at least 16 visible ASCII characters, no spaces
/// @param requestsPerHour how many requests it may send in an hour, 0 for any number; null to leave
///   that to the server's settings
public record NewToken(
    TokenKind kind, String name, String text, @Nullable Integer requestsPerHour) {
  /// In characters.
  public static final int LONGEST_NAME = 200;

  private static final Pattern TEXT = Pattern.compile("[!-~]{16,}");

  public NewToken {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a token needs a name of 1 to 200 characters");
    }
    if (!isTokenText(text)) {
      throw new IllegalArgumentException("a token needs at least 16 characters and no spaces");
    }
    if (requestsPerHour != null && requestsPerHour < 0) {
      throw new IllegalArgumentException("a token cannot send fewer than no requests");
    }
  }

  /// A token whose limit the server's settings say.
  public NewToken(TokenKind kind, String name, String text) {
    this(kind, name, text, null);
  }

  /// A token whose text is made now, out of 256 random bits.
  public static NewToken random(TokenKind kind, String name) {
    return new NewToken(kind, name, TokenText.generate());
  }

  /// The same token with a limit of its own.
  public NewToken limitedTo(int perHour) {
    return new NewToken(kind, name, text, perHour);
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
