package io.leadline.dashboard.settings.team;

import io.leadline.account.AccountLink;
import io.leadline.account.LinkPurpose;
import io.leadline.team.Member;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A member as the team's page shows it.
///
/// @param seenAt null when the member is signed in nowhere
/// @param link by which the member can choose a password now; null when there is none
/// @param isViewer whether it is the member who looks at the page
record TeamRow(
    Member member, @Nullable Instant seenAt, @Nullable AccountLink link, boolean isViewer) {

  /// The colour of the status, which stands beside its name.
  public String color() {
    return switch (member.status()) {
      case ACTIVE, WORKING -> "green";
      case ON_LEAVE -> "yellow";
      case INVITED -> "blue";
      case INACTIVE, DELETED -> "secondary";
    };
  }

  /// Whether an invitation was sent that still works.
  public boolean isAwaited() {
    return link != null && link.purpose() == LinkPurpose.INVITATION;
  }
}
