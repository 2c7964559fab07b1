package io.leadline.dashboard.account;

import io.leadline.access.SessionStore;
import io.leadline.dashboard.SessionCookie;
import io.leadline.workspace.WorkspaceId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Begins the session of a member who has shown who it is. It is always a new one, whatever the
/// browser shows.
@Component
class Arrival {
  private final SessionStore sessions;
  private final SessionCookie cookie;

  Arrival(SessionStore sessions, SessionCookie cookie) {
    this.sessions = sessions;
    this.cookie = cookie;
  }

  void begin(
      WorkspaceId workspace,
      String memberId,
      HttpServletRequest request,
      HttpServletResponse response) {
    var browser = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
    cookie.write(
        request, response, sessions.start(workspace, memberId, browser, request.getRemoteAddr()));
  }
}
