package io.leadline.team;

import io.leadline.platform.StorableText;
import java.util.Objects;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords by Argon2id: slow and hungry for memory on purpose, and salted.
@Component
public class Passwords {
  /// The shortest password that can be chosen, in characters.
  public static final int SHORTEST = 8;

  /// The longest password that can be chosen, in characters.
  public static final int LONGEST = 200;

  private final Argon2PasswordEncoder encoder =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

  /// Whether a text can be chosen as a password.
  public static boolean isAcceptable(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        // Half of a surrogate pair cannot be hashed.
        && StorableText.isStorable(text);
  }

  /// A new hash of a password, with the salt and the costs in it.
  public String hash(String password) {
    return Objects.requireNonNull(encoder.encode(password));
  }

  /// Whether a hash was made of a password.
  public boolean matches(String password, String hash) {
    return encoder.matches(password, hash);
  }
}
