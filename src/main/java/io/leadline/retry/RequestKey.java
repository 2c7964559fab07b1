package io.leadline.retry;

import java.util.Comparator;
import java.util.regex.Pattern;

/// What a program names a request by, so that it can send it again without harm. Keys of two tokens
/// have nothing to do with each other.
///
/// @param tokenId the token that it was sent with
/// @param text 1 to 200 visible ASCII characters
public record RequestKey(String tokenId, String text) {
  /// An order in which everybody can write keys, so that nobody waits in a circle.
  static final Comparator<RequestKey> ORDER =
      Comparator.comparing(RequestKey::tokenId).thenComparing(RequestKey::text);

  private static final Pattern TEXT = Pattern.compile("[!-~]{1,200}");

  public RequestKey {
    if (!isKeyText(text)) {
      throw new IllegalArgumentException("a key has 1 to 200 visible ASCII characters");
    }
  }

  /// Whether a text can be that of a key.
  public static boolean isKeyText(String text) {
    return TEXT.matcher(text).matches();
  }

  /// Programs make keys of what they know, such as phone numbers: shows none of it.
  @Override
  public String toString() {
    return "RequestKey[" + text.length() + " characters]";
  }
}
