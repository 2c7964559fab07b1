package io.leadline.team;

import java.util.Objects;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords by Argon2id: slow and hungry for memory on purpose, and salted.
@Component
public class Passwords {
  private final Argon2PasswordEncoder encoder =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

  /// A new hash of a password, with the salt and the costs in it.
  public String hash(String password) {
    return Objects.requireNonNull(encoder.encode(password));
  }

  /// Whether a hash was made of a password.
  public boolean matches(String password, String hash) {
    return encoder.matches(password, hash);
  }
}
