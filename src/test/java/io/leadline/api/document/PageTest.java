package io.leadline.api.document;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.openapi.OpenApiDocument;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The documents, and the page that shows them, as a browser gets them.
class PageTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src|url)[=:] ?\"(/[^\"]*)\"");

  private final Server server = Server.shared();

  @ParameterizedTest
  @ValueSource(strings = {"async", "sync"})
  void givesOutTheDocuments(String name) throws Exception {
    var yaml = get("/openapi/" + name + ".yaml");

    assertThat(yaml.status()).isEqualTo(200);
    assertThat(yaml.header("Content-Type")).isEqualTo("application/yaml");
    assertThat(yaml.body())
        .isEqualTo(Files.readString(Path.of("src/main/resources/openapi", name + ".yaml")));
  }

  @Test
  void givesOutTheDocumentsInJson() {
    for (var document : OpenApiDocument.ALL) {
      var first = get("/openapi/" + document.name() + ".json");
      var second = get("/openapi/" + document.name() + ".json");

      assertThat(first.status()).isEqualTo(200);
      assertThat(first.header("Content-Type")).isEqualTo("application/json");
      assertThatJson(first.body()).isEqualTo(document.root().toString());
      assertThat(second.body()).isEqualTo(first.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs", "/docs/"})
  void showsThePage(String path) {
    var page = get(path);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).isEqualTo("text/html");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self';", "connect-src 'self'");
  }

  @Test
  void everythingThatThePageLoadsIsHereAndNothingIsElsewhere() {
    var page = get("/docs").body() + get("/docs/page.js").body() + get("/docs/page.css").body();

    assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
        .contains("/docs/swagger-ui-bundle.js", "/docs/page.js", "/openapi/sync.yaml")
        .allSatisfy(link -> assertThat(get(link).status()).as(link).isEqualTo(200));
    assertThat(page).doesNotContain("http:", "https:", "<style", "<script>", "onclick");
  }

  @Test
  void pagesOfOthersMayReadTheDocuments() {
    var answer =
        Http.send(
            HttpRequest.newBuilder(server.address("/openapi/async.yaml"))
                .header("Origin", "https://shop.example.com"));

    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/openapi",
        "/openapi/",
        "/openapi/other.yaml",
        "/openapi/page/page.html",
        "/docs/index.html",
        "/docs/nothing.js",
        "/docs/page.nothing",
        "/docs/swagger-ui-nothing.js",
        "/docs/swagger-initializer.js",
        "/docs/oauth2-redirect.html",
        "/webjars/swagger-ui/swagger-ui.css",
        "/docs/page..%2f..%2fapplication.yaml"
      })
  void showsNothingElse(String path) {
    assertThat(get(path).status()).isIn(400, 404);
    assertThat(get(path).header("Content-Type")).isEqualTo("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs", "/docs/page.js", "/docs/swagger-ui.css", "/openapi/async.yaml"})
  void isThereToBeReadOnly(String path) {
    var answer =
        Http.send(HttpRequest.newBuilder(server.address(path)).POST(BodyPublishers.noBody()));

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.text("error.code")).isEqualTo("METHOD_NOT_ALLOWED");
  }

  private Answer get(String path) {
    return Http.send(HttpRequest.newBuilder(server.address(path)));
  }
}
