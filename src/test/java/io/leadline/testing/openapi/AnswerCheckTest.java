package io.leadline.testing.openapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The check finds what is not described.
class AnswerCheckTest {
  private static final String SYNC = "/autoupdate/v2/enterprise/6921b0c4a1b2c3d4e5000000";
  private static final String PING =
      "{\"status\":\"OK\",\"enterprise\":\"6921b0c4a1b2c3d4e5000000\",\"token\":\"SYNC\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        SYNC + "/ping",
        SYNC + "/ping?a=b",
        SYNC + "//ping",
        SYNC + "/./ping;a=b",
        SYNC + "/lead/%2e%2e/ping",
        "http://localhost:8080" + SYNC + "/ping",
        "/v2/enterprise/x/ping"
      })
  void letsThroughWhatIsDescribed(String target) {
    assertThatCode(() -> check("GET", target, 200, PING)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an undescribed path    | GET  | /nothing  | 200 | {}                    | no document describes this path
          an undescribed method  | POST | /ping     | 200 | {}                    | no document describes this method
          an undescribed status  | GET  | /ping     | 418 | {}                    | does not describe this status
          a key too many         | GET  | /ping     | 200 | {"status":"OK","a":1} | describes another body
          no JSON                | GET  | /ping     | 200 | OK                    | the body is not JSON
          no body                | GET  | /metadata | 200 | ''                    | describes another body
          """)
  void findsAnswersOfAnotherShape(
      String what, String method, String path, int status, String body, String fault) {
    assertThatThrownBy(() -> check(method, SYNC + path, status, body))
        .as(what)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the refusal of another call | /lead/search | 400 | BAD_REQUEST    | State should be one of Active, Inactive, On Leave, Working
          a sentence of nobody        | /lead/search | 400 | BAD_REQUEST    | Wrong
          the code of another status  | /lead/search | 404 | LEAD_NOT_FOUND | There is nothing at this path.
          a call's own 404 elsewhere  | /nothing     | 404 | LEAD_NOT_FOUND | The lead with ID 1 was not found.
          """)
  void findsRefusalsThatTheCallDoesNotHave(
      String what, String path, int status, String code, String message) {
    var body = "{\"error\":{\"code\":\"%s\",\"message\":\"%s\"}}".formatted(code, message);

    assertThatThrownBy(() -> check("POST", SYNC + path, status, body))
        .as(what)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("there can be");
  }

  @Test
  void findsHeadersThatAreMissingTooManyOrOfAnotherShape() {
    var unavailable =
        "{\"error\":{\"code\":\"UNAVAILABLE\",\"message\":\"The server cannot take this now: send it again in a moment.\"}}";

    assertThatThrownBy(() -> check("GET", SYNC + "/ping", 503, unavailable))
        .hasMessageContaining("wants the header retry-after");
    assertThatThrownBy(() -> check("GET", SYNC + "/ping", 503, unavailable, "Retry-After", "soon"))
        .hasMessageContaining("describes another retry-after");
    assertThatThrownBy(() -> check("GET", SYNC + "/ping", 200, PING, "X-Receipt-Id", "1"))
        .hasMessageContaining("does not describe the headers [x-receipt-id]");
    assertThatCode(() -> check("GET", SYNC + "/ping", 503, unavailable, "Retry-After", "1"))
        .doesNotThrowAnyException();
  }

  @Test
  void findsAMethodThatIsAllowedInVain() {
    var refused =
        "{\"error\":{\"code\":\"METHOD_NOT_ALLOWED\",\"message\":\"This path takes POST.\"}}";

    assertThatThrownBy(() -> check("PUT", SYNC + "/lead/1", 405, refused, "Allow", "POST"))
        .hasMessageContaining("the documents allow [GET, POST] here");
    assertThatCode(() -> check("PUT", SYNC + "/lead", 405, refused, "Allow", "POST"))
        .doesNotThrowAnyException();
  }

  private static void check(
      String method, String target, int status, String body, String... header) {
    var headers = new TreeMap<>(Map.of("Content-Type", List.of("application/json")));
    if (header.length > 0) {
      headers.put(header[0], List.of(header[1]));
    }
    AnswerCheck.check(
        new Exchange(method, target, status, HttpHeaders.of(headers, (name, value) -> true), body));
  }
}
