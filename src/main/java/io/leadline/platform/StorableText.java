package io.leadline.platform;

/// Text that PostgreSQL can hold: neither U+0000 nor half of a surrogate pair.
public final class StorableText {
  private static final char REPLACEMENT = '\uFFFD';

  private StorableText() {}

  public static boolean isStorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  /// The text with U+FFFD in place of what cannot be stored, cut to a length.
  ///
  /// @param limit in characters; a longer text ends in `…`
  public static String storable(String text, int limit) {
    var shown = text.length() <= limit ? text : text.substring(0, limit - 1) + '…';
    if (isStorable(shown)) {
      return shown;
    }
    var mended = new StringBuilder(shown.length());
    shown
        .codePoints()
        .forEach(c ->
            mended.appendCodePoint(
                c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    ? REPLACEMENT
                    : c));
    return mended.toString();
  }
}
