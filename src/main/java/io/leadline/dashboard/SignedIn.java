package io.leadline.dashboard;

import io.leadline.access.Session;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// What Spring Security knows of a request with a session: who looks, and with what.
final class SignedIn extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1;

  private final transient Viewer viewer;
  private final transient Session session;

  SignedIn(Viewer viewer, Session session) {
    super(List.of(new SimpleGrantedAuthority("ROLE_" + viewer.member().role().name())));
    this.viewer = viewer;
    this.session = session;
    setAuthenticated(true);
  }

  Viewer viewer() {
    return viewer;
  }

  Session session() {
    return session;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Viewer getPrincipal() {
    return viewer;
  }

  @Override
  public String getName() {
    return viewer.member().id();
  }
}
