package io.leadline.account;

import io.leadline.platform.Ids;
import io.leadline.workspace.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// What makes a link one that only its holder knows. Its text form does not tell its text.
///
/// ```
/// 6921b0c4a1b2c3d4e500002a  kZs3…
/// workspace                 secret: 256 random bits
/// ```
///
/// @param secret 43 characters: letters, digits, `-` and `_`
public record LinkToken(WorkspaceId workspace, String secret) {
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  public LinkToken {
    if (!SECRET.matcher(secret).matches()) {
      throw new IllegalArgumentException("not the secret of a link");
    }
  }

  /// A new one.
  static LinkToken generate(WorkspaceId workspace) {
    var random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return new LinkToken(workspace, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /// The token that a text spells, if it has the form of one.
  static Optional<LinkToken> parse(String text) {
    if (text.length() < Ids.LENGTH) {
      return Optional.empty();
    }
    var secret = text.substring(Ids.LENGTH);
    return WorkspaceId.parse(text.substring(0, Ids.LENGTH))
        .filter(workspace -> SECRET.matcher(secret).matches())
        .map(workspace -> new LinkToken(workspace, secret));
  }

  /// The text as it stands in the link.
  public String text() {
    return workspace.value() + secret;
  }

  /// SHA-256 of the secret, in hex: enough, since 256 random bits cannot be guessed.
  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "LinkToken[workspace=" + workspace.value() + "]";
  }
}
