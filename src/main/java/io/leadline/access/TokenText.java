package io.leadline.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// The text of a token, which only its holder has: how it is made, and its hash, which is kept.
///
/// A plain SHA-256 is enough: 256 random bits cannot be guessed, slowly or fast.
final class TokenText {
  private static final String PREFIX = "ll_";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private TokenText() {}

  /// `ll_` and 43 characters, letters, digits, `-` and `_`.
  static String generate() {
    var random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /// SHA-256 in hex.
  static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
