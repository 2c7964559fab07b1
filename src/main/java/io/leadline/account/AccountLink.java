package io.leadline.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known about a link once it has been issued; its text is not.
///
/// @param memberId 24 hex digits
/// @param expiresAt the first moment at which it no longer works
/// @param usedAt when a password was chosen by it; null while none was
public record AccountLink(
    String memberId,
    LinkPurpose purpose,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant usedAt) {

  /// Whether a password can still be chosen by it.
  public boolean isOpen(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }
}
