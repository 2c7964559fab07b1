package io.leadline.dashboard;

import io.leadline.access.SessionKey;
import io.leadline.access.SessionProperties;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The cookie by which a browser shows its session: for pages of the dashboard only, out of reach
/// of scripts, and never sent along with what other sites post here.
@Component
public class SessionCookie {
  private static final String NAME = "leadline_session";

  private final SessionProperties properties;

  SessionCookie(SessionProperties properties) {
    this.properties = properties;
  }

  /// The key that a request shows, if it shows one.
  Optional<SessionKey> read(HttpServletRequest request) {
    var cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(NAME))
        .findFirst()
        .flatMap(cookie -> SessionKey.parse(cookie.getValue()));
  }

  /// Gives a browser the key of a session that has just begun.
  public void write(HttpServletRequest request, HttpServletResponse response, SessionKey key) {
    add(request, response, key.text(), properties.longest());
  }

  /// Takes the key away from a browser.
  public void remove(HttpServletRequest request, HttpServletResponse response) {
    add(request, response, "", Duration.ZERO);
  }

  private static void add(
      HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
    var cookie =
        ResponseCookie.from(NAME, value)
            .path(DashboardPaths.HOME)
            .maxAge(age)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
