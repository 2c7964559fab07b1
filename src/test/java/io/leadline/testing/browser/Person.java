package io.leadline.testing.browser;

import com.microsoft.playwright.options.Cookie;
import io.leadline.access.SessionStore;
import io.leadline.definition.DefinitionCache;
import io.leadline.definition.DefinitionEditor;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;
import io.leadline.team.Role;
import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody who works in a workspace and uses its dashboard, by a browser's window or by plain
/// HTTP.
///
/// @param session what the cookie of a session holds
public record Person(TestWorkspace workspace, String email, String password, String session) {
  private static final String PASSWORD = "correct horse battery";

  /// What the cookie says that shows that a page of ours asked.
  private static final String CSRF = "00000000-0000-0000-0000-000000000000";

  private static final AtomicInteger COUNT = new AtomicInteger();

  /// Adds a member with a role to a workspace, and signs it in.
  public static Person of(TestWorkspace workspace, Role role) {
    var name = role.name().toLowerCase(Locale.ROOT) + COUNT.incrementAndGet();
    return of(workspace, role, name + "@example.com", "Test " + name);
  }

  /// Adds a member with a name and an address.
  public static Person of(TestWorkspace workspace, Role role, String email, String name) {
    var server = workspace.server();
    server
        .part(DefinitionEditor.class)
        .addMember(
            workspace.id(), new NewMember(email, name, "", role, MemberStatus.ACTIVE), PASSWORD);
    var member =
        server
            .part(DefinitionCache.class)
            .find(workspace.id())
            .flatMap(it -> it.findMember(email))
            .orElseThrow();
    var key =
        server.part(SessionStore.class).start(workspace.id(), member.id(), "test", "127.0.0.1");
    return new Person(workspace, email, PASSWORD, key.text());
  }

  Cookie cookie(Server server) {
    return new Cookie("leadline_session", session)
        .setUrl(server.address("/dashboard").toString())
        .setHttpOnly(true);
  }

  /// Asks for a page.
  public Answer get(String path) {
    return Http.send(request(path).GET());
  }

  /// Submits a form, as a page of the dashboard does.
  public Answer submit(String path, Map<String, String> fields) {
    return submit(path, fields.entrySet().stream());
  }

  /// As [#submit(String, Map)], with names that come more than once.
  public Answer submit(String path, Stream<Map.Entry<String, String>> fields) {
    return Http.send(
        request(path)
            .header("X-XSRF-TOKEN", masked(CSRF))
            .header("Cookie", "leadline_csrf=" + CSRF)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  /// Submits a form as htmx does, which wants a part of the page.
  public Answer submitPart(String path, Map<String, String> fields) {
    return Http.send(
        request(path)
            .header("HX-Request", "true")
            .header("X-XSRF-TOKEN", masked(CSRF))
            .header("Cookie", "leadline_csrf=" + CSRF)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields.entrySet().stream()))));
  }

  /// Submits a form without the token that shows that a page of ours asked for it.
  public Answer forge(String path, Map<String, String> fields) {
    return Http.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields.entrySet().stream()))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(workspace.server().address(path).toString()))
        .header("Cookie", "leadline_session=" + session);
  }

  /// The token as forms hold it: a mask, here of nothing but zeros, and what it was laid over.
  private static String masked(String token) {
    var bytes = token.getBytes(StandardCharsets.UTF_8);
    var both = new byte[2 * bytes.length];
    System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
    return Base64.getUrlEncoder().encodeToString(both);
  }

  private static String encoded(Stream<Map.Entry<String, String>> fields) {
    return fields
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Person[" + email + "]";
  }
}
