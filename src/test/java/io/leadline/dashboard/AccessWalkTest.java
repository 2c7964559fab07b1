package io.leadline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.json.JsonText;
import io.leadline.team.Role;
import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks every address of the dashboard as those who have no business there. The addresses come
/// from the server itself, so that none can be forgotten.
class AccessWalkTest {
  private static final Server SERVER = Server.shared();

  private final TestWorkspace workspace = SERVER.newWorkspace();
  private final String lead = newLead();
  private final String request = newRequest();

  /// A way to ask for something.
  private record Route(RequestMethod method, String pattern) {
    boolean isBelow(String path) {
      return pattern.startsWith(path);
    }

    /// Whether strangers may ask for it: to come in, and for the files that pages load.
    boolean isOpen() {
      return isBelow("/dashboard/sign-in")
          || isBelow("/dashboard/invitation")
          || isBelow("/dashboard/password")
          || isBelow("/dashboard/assets");
    }

    boolean isOfOneRequest() {
      return isBelow("/dashboard/intake/{");
    }

    boolean isOfOneLead() {
      return isBelow("/dashboard/leads/{");
    }

    /// The address, with the ids of the lead and of the request where they are wanted, and made-up
    /// ones elsewhere.
    String path(String lead, String request) {
      return pattern
          .replaceFirst("/leads/\\{[^/]*}", "/leads/" + lead)
          .replaceFirst("/intake/\\{[^/]*}", "/intake/" + request)
          .replaceAll("\\{number[^/]*}", "0")
          .replaceAll("\\{kind[^/]*}", "note")
          .replaceAll("\\{code[^/]*}", "1001")
          .replaceAll("\\{[^/]*}", "64f0000000000000000000aa")
          .replace("**", "x");
    }
  }

  @Test
  void strangersComeToTheSignIn() {
    assertThat(routes())
        .filteredOn(route -> !route.isOpen())
        .hasSizeGreaterThan(30)
        .allSatisfy(route -> {
          var answer = send(route, "leadline_session=nobody");
          // A form without its token is refused before it is asked who sent it.
          assertThat(answer.status()).isIn(302, 403);
          if (answer.status() == 302) {
            assertThat(answer.header("Location")).startsWith("/dashboard/sign-in");
          } else {
            assertThat(route.method()).isNotEqualTo(RequestMethod.GET);
          }
        });
  }

  @Test
  void noFormWorksWithoutItsToken() {
    var admin = Person.of(workspace, Role.ADMIN);

    assertThat(routes())
        .filteredOn(route -> route.method() == RequestMethod.POST)
        .hasSizeGreaterThan(15)
        .allSatisfy(route ->
            assertThat(admin.forge(route.path(lead, request), Map.of()).status()).isEqualTo(403));
  }

  @Test
  void settingsAreForAdministrators() {
    for (var role : List.of(Role.MANAGER, Role.CALLER, Role.MARKETING_USER)) {
      var person = Person.of(workspace, role);

      assertThat(routes())
          .filteredOn(route -> route.isBelow("/dashboard/settings"))
          .hasSizeGreaterThan(15)
          .allSatisfy(route -> assertThat(ask(person, route).status()).isEqualTo(403));
    }
  }

  @Test
  void callersReachNoLeadOfOthers() {
    var before = leadAndTimeline();
    var caller = Person.of(workspace, Role.CALLER);

    assertThat(routes())
        .filteredOn(Route::isOfOneLead)
        .hasSizeGreaterThan(5)
        .allSatisfy(route -> assertThat(ask(caller, route).status()).isIn(403, 404));

    assertThat(caller.get("/dashboard/leads").body()).doesNotContain(lead);
    assertThat(leadAndTimeline()).isEqualTo(before);
  }

  @Test
  void nobodyReachesTheLeadOfAnotherWorkspace() {
    var before = leadAndTimeline();
    var stranger = Person.of(SERVER.newWorkspace(), Role.ADMIN);

    assertThat(routes())
        .filteredOn(Route::isOfOneLead)
        .allSatisfy(route -> assertThat(ask(stranger, route).status()).isEqualTo(404));

    assertThat(leadAndTimeline()).isEqualTo(before);
  }

  @Test
  void thoseWhoOnlyReadChangeNoLead() {
    var before = leadAndTimeline();
    var reader = Person.of(workspace, Role.MARKETING_USER);

    assertThat(routes())
        .filteredOn(route -> route.isBelow("/dashboard/leads"))
        .filteredOn(route -> route.method() == RequestMethod.POST)
        .isNotEmpty()
        .allSatisfy(route -> assertThat(ask(reader, route).status()).isEqualTo(403));

    assertThat(reader.get("/dashboard/leads/" + lead).status()).isEqualTo(200);
    assertThat(leadAndTimeline()).isEqualTo(before);
  }

  @Test
  void callersReadNoLogAndReachNoRequestOfOthers() {
    var caller = Person.of(workspace, Role.CALLER);

    assertThat(routes())
        .filteredOn(route -> route.isBelow("/dashboard/intake"))
        // Everybody may ask there: ExplainPageTest shows who gets which answer.
        .filteredOn(route -> !route.isBelow("/dashboard/intake/explain"))
        .hasSizeGreaterThan(5)
        .allSatisfy(route -> assertThat(ask(caller, route).status()).isIn(403, 404));
  }

  @Test
  void nobodyReachesTheRequestOfAnotherWorkspace() {
    var stranger = Person.of(SERVER.newWorkspace(), Role.ADMIN);

    assertThat(routes())
        .filteredOn(Route::isOfOneRequest)
        .hasSizeGreaterThan(3)
        .allSatisfy(route -> assertThat(ask(stranger, route).status()).isEqualTo(404));
  }

  @Test
  void thoseWhoOnlyReadReplayNothing() {
    var reader = Person.of(workspace, Role.MARKETING_USER);

    assertThat(routes())
        .filteredOn(Route::isOfOneRequest)
        .filteredOn(route -> route.method() == RequestMethod.POST)
        .allSatisfy(route -> assertThat(ask(reader, route).status()).isEqualTo(403));
  }

  private Answer ask(Person person, Route route) {
    return route.method() == RequestMethod.GET
        ? person.get(route.path(lead, request) + "?before=x&since=0")
        : person.submit(route.path(lead, request), Map.of());
  }

  private Answer send(Route route, String cookie) {
    return Http.send(
        HttpRequest.newBuilder(SERVER.address(route.path(lead, request)))
            .header("Cookie", cookie)
            .method(route.method().name(), BodyPublishers.noBody()));
  }

  private String newLead() {
    var answer =
        workspace.post(
            "/lead", "{ \"fields\": { \"phone\": \"919999999999\", \"name\": \"Jane\" } }");
    return ((JsonText) answer.at("lead_id")).value();
  }

  private String newRequest() {
    return workspace
        .capture("{\"fields\": {\"phone\": \"919999999998\", \"Budget\": 1}}")
        .header("X-Receipt-Id");
  }

  private String leadAndTimeline() {
    return workspace.get("/lead/" + lead + "?includeActions=true").body();
  }

  private static List<Route> routes() {
    return SERVER.parts(RequestMappingHandlerMapping.class).stream()
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        .filter(handler ->
            handler.getValue().getBeanType().getPackageName().startsWith("io.leadline.dashboard"))
        .flatMap(handler -> routes(handler.getKey()))
        .filter(route -> route.isBelow("/dashboard"))
        .toList();
  }

  /// The routes of a mapping; one that names no method takes any, and is asked by GET.
  private static Stream<Route> routes(RequestMappingInfo mapping) {
    var named = mapping.getMethodsCondition().getMethods();
    return mapping.getPatternValues().stream()
        .flatMap(pattern ->
            (named.isEmpty() ? Stream.of(RequestMethod.GET) : named.stream())
                .map(method -> new Route(method, pattern)));
  }
}
