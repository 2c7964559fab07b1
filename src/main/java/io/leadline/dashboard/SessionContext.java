package io.leadline.dashboard;

import io.leadline.access.Session;
import io.leadline.access.SessionStore;
import io.leadline.definition.DefinitionCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Tells Spring Security who a request comes from: the member whose session its cookie shows, as
/// the member stands now. Who was switched off or deleted is out at once, and a new role counts at
/// once.
@Component
class SessionContext implements SecurityContextRepository {
  private final SessionCookie cookie;
  private final SessionStore sessions;
  private final DefinitionCache definitions;

  SessionContext(SessionCookie cookie, SessionStore sessions, DefinitionCache definitions) {
    this.cookie = cookie;
    this.sessions = sessions;
    this.definitions = definitions;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(request);
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    throw new UnsupportedOperationException("contexts are loaded when they are asked for");
  }

  /// Nothing: a session begins at the sign-in and nowhere else.
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return cookie.read(request).isPresent();
  }

  private Optional<SignedIn> find(HttpServletRequest request) {
    return cookie
        .read(request)
        .flatMap(sessions::find)
        .flatMap(session -> viewer(session).map(viewer -> new SignedIn(viewer, session)));
  }

  private Optional<Viewer> viewer(Session session) {
    return definitions
        .find(session.workspace())
        .flatMap(known ->
            known.members().stream()
                .filter(member -> member.id().equals(session.memberId()))
                .filter(member -> member.status().isActive())
                .findFirst()
                .map(member -> new Viewer(member, known)));
  }

  /// Asks the database only when somebody wants to know.
  private final class Deferred implements DeferredSecurityContext {
    private final HttpServletRequest request;
    private Optional<SecurityContext> loaded = Optional.empty();

    Deferred(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      if (loaded.isEmpty()) {
        var found = find(request).<SecurityContext>map(SecurityContextImpl::new);
        loaded = found.or(() -> Optional.of(SecurityContextHolder.createEmptyContext()));
      }
      return loaded.orElseThrow();
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
