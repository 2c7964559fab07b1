package io.leadline.retry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// By what it is known that two requests say the same.
///
/// @param value SHA-256 in hex
public record RequestHash(String value) {
  /// The hash of a request.
  ///
  /// @param line what is asked for: `POST /enterprise/6921b0c4a1b2c3d4e5000001/autoupdatelead`
  public static RequestHash of(String line, byte[] body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(line.getBytes(StandardCharsets.UTF_8));
      // A line has no line end: nothing of it can pass for the beginning of a body.
      digest.update((byte) '\n');
      return new RequestHash(HexFormat.of().formatHex(digest.digest(body)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
