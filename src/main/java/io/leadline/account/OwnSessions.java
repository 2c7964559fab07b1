package io.leadline.account;

import io.leadline.access.Session;
import io.leadline.access.SessionStore;
import io.leadline.team.Member;
import java.util.List;
import org.springframework.stereotype.Component;

/// The sessions of a member, as that member sees and ends them.
@Component
public class OwnSessions {
  private final TeamChange change;
  private final SessionStore sessions;

  OwnSessions(TeamChange change, SessionStore sessions) {
    this.change = change;
    this.sessions = sessions;
  }

  /// All of them, the one used last first.
  ///
  /// @param mine the one by which the member asks
  public List<Session> all(Session mine) {
    return sessions.all(mine.workspace(), mine.memberId());
  }

  /// Ends one of them, if it has not ended by itself.
  public void end(Session mine, Member member, String id) {
    change.call(
        mine.workspace(),
        () -> {
          boolean ended = sessions.end(mine.workspace(), mine.memberId(), id);
          if (ended) {
            change.writeOfOneself(mine.workspace(), member, "ended a session");
          }
          return ended;
        });
  }

  /// Ends all of them, also the one by which the member asks.
  public void endAll(Session mine, Member member) {
    change.call(
        mine.workspace(),
        () -> {
          change.writeOfOneself(mine.workspace(), member, "signed out everywhere");
          return sessions.endAll(mine.workspace(), mine.memberId(), null);
        });
  }
}
