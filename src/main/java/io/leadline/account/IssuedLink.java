package io.leadline.account;

import io.leadline.team.Member;
import java.time.Instant;

/// A link that was just made: the only time that its token is known.
///
/// @param expiresAt the first moment at which it no longer works
public record IssuedLink(Member member, LinkPurpose purpose, LinkToken token, Instant expiresAt) {
  /// What stands behind the base URL in the link.
  public String path() {
    return switch (purpose) {
          case INVITATION -> "/dashboard/invitation/";
          case PASSWORD_RESET -> "/dashboard/password/";
        }
        + token.text();
  }
}
