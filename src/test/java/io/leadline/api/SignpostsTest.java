package io.leadline.api;

import static io.leadline.api.Expected.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What newcomers guess is answered with the call that they look for.
class SignpostsTest {
  private static final String LEAD = "6921b0c4a1b2c3d4e5000001";
  private static final String ACTION = "6921b0c4a1b2c3d4e500002b";

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @AfterEach
  void nothingIsWritten() {
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(0, 0, 0));
  }

  /// Method and path sent, and the call that is named: `…` is the base of the Sync API, `{e}` the
  /// enterprise.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST  | …/leads/search                           | POST …/lead/search, with the filter in the body
          GET   | …/leads/search                           | POST …/lead/search, with the filter in the body
          GET   | …/leads                                  | POST …/lead/search, with the filter in the body
          GET   | …/lead/list                              | POST …/lead/search, with the filter in the body
          POST  | …/leads                                  | POST …/lead
          POST  | …/lead/                                  | POST …/lead
          POST  | …/lead/create                            | POST …/lead
          GET   | …/leads/{lead}                           | GET …/lead/{lead}
          GET   | …/lead/{lead}/                           | GET …/lead/{lead}
          PUT   | …/leads/{lead}                           | POST …/lead/{lead}
          POST  | …/lead/{lead}/update                     | POST …/lead/{lead}
          POST  | …/lead/{lead}/actions                    | POST …/lead/{lead}/action
          GET   | …/lead/{lead}/actions                    | POST …/lead/{lead}/action/search, with the filter in the body
          POST  | …/lead/{lead}/actions/search             | POST …/lead/{lead}/action/search, with the filter in the body
          GET   | …/lead/{lead}/timeline                   | POST …/lead/{lead}/action/search, with the filter in the body
          GET   | …/lead/{lead}/actions/{action}           | GET …/lead/{lead}/action/{action}
          PATCH | …/leads/{lead}/actions/{action}          | POST …/lead/{lead}/action/{action}
          GET   | …/lead/<x>/actions/{action}              | GET …/lead/{id}/action/{action}
          GET   | …/enterprise/metadata                    | GET …/metadata
          GET   | …/meta-data                              | GET …/metadata
          GET   | …/team-members/list                      | GET …/team-members
          GET   | …/teammembers                            | GET …/team-members
          GET   | …/users                                  | GET …/team-members
          POST  | …/team_members                           | POST …/team-members
          GET   | …/teammember/jane@example.com            | GET …/team-members/{email}
          POST  | …/team-member/state_change               | POST …/teammember/state_change
          POST  | …/team_members/state-change              | POST …/teammember/state_change
          GET   | …/customfields                           | GET …/custom-fields
          GET   | …/fields                                 | GET …/custom-fields
          GET   | …/customfield/city                       | GET …/custom-fields/{apiName}
          GET   | …/customActions                          | GET …/custom-actions
          GET   | …/custom-action/ACTION_1001              | GET …/custom-actions/{code}
          GET   | …/pipeline                               | GET …/lead-stage-pipeline
          GET   | …/statuses                               | GET …/lead-stage-pipeline
          GET   | …/lead-stages                            | GET …/lead-stage-pipeline
          GET   | …/receipts                               | POST …/receipts/search, with the filter in the body
          GET   | …/receipts/list                          | POST …/receipts/search, with the filter in the body
          GET   | …/droppedparts                           | GET …/dropped-parts
          GET   | …/replay/{lead}                          | GET …/replays/{lead}
          POST  | …/replays/{lead}/cancel                  | POST …/replays/{lead}/stop
          POST  | …/receipt/{lead}/replay                  | POST …/receipts/{lead}/replay
          POST  | …/autoupdatelead                         | POST /enterprise/{e}/autoupdatelead
          POST  | …/wordpress                              | POST /enterprise/{e}/wordpress
          POST  | /enterprise/{e}/autoupdateleads          | POST /enterprise/{e}/autoupdatelead
          POST  | /enterprise/{e}/autoupdatelead/          | POST /enterprise/{e}/autoupdatelead
          POST  | /enterprise/{e}/AutoUpdateLead           | POST /enterprise/{e}/autoupdatelead
          POST  | /enterprise/{e}/auto-update-lead         | POST /enterprise/{e}/autoupdatelead
          POST  | /api/v2/enterprise/{e}/autoupdatelead    | POST /enterprise/{e}/autoupdatelead
          POST  | /v1/enterprise/{e}/autoupdatelead        | POST /enterprise/{e}/autoupdatelead
          GET   | /api/v1/enterprise/{e}/autoupdatelead    | POST /enterprise/{e}/autoupdatelead
          POST  | /enterprises/{e}/autoupdatelead          | POST /enterprise/{e}/autoupdatelead
          POST  | /enterprise/autoupdatelead               | POST /enterprise/{enterprise}/autoupdatelead
          POST  | /api/autoupdatelead                      | POST /enterprise/{enterprise}/autoupdatelead
          POST  | /enterprise/<x>/autoupdateleads          | POST /enterprise/{enterprise}/autoupdatelead
          GET   | /enterprise/{e}/receipt/{lead}           | GET /enterprise/{e}/receipts/{lead}
          GET   | …/receipt/{lead}                         | GET …/receipts/{lead}
          GET   | /enterprise/{e}/health                   | GET /enterprise/{e}/ping
          POST  | /enterprise/{e}/lead                     | POST …/lead
          POST  | /enterprise/{e}/lead/search              | POST …/lead/search, with the filter in the body
          GET   | /v2/enterprise/{e}/lead/{lead}           | GET …/lead/{lead}
          GET   | /enterprise/{e}/custom-fields            | GET …/custom-fields
          GET   | /autoupdate/enterprise/{e}/metadata      | GET …/metadata
          GET   | /api/v2/enterprise/{e}/lead/{lead}       | GET …/lead/{lead}
          GET   | /autoupdate/v1/enterprise/{e}/team-members | GET …/team-members
          GET   | /autoupdate/v2/enterprise/metadata       | GET /autoupdate/v2/enterprise/{enterprise}/metadata
          GET   | /autoupdate/v2/metadata                  | GET /autoupdate/v2/enterprise/{enterprise}/metadata
          """)
  void namesTheCallThatIsMeant(String method, String path, String call) {
    var answer = send(method, path);

    assertRefused(
        answer, 404, "NOT_FOUND", "There is nothing at this path: use %s.".formatted(known(call)));
  }

  /// Method and path sent, the methods that it takes, and the call that is named.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET   | …/lead/search                      | POST | POST …/lead/search, with the filter in the body
          PUT   | …/lead/search                      | POST | POST …/lead/search, with the filter in the body
          GET   | …/lead                             | POST | POST …/lead/search, with the filter in the body
          GET   | …/lead/{lead}/action               | POST | POST …/lead/{lead}/action/search, with the filter in the body
          GET   | …/lead/{lead}/action/search        | POST | POST …/lead/{lead}/action/search, with the filter in the body
          PUT   | …/lead/{lead}/action               | POST | POST …/lead/{lead}/action
          GET   | /enterprise/{e}/autoupdatelead     | POST | POST /enterprise/{e}/autoupdatelead
          PUT   | /v2/enterprise/{e}/autoupdatelead  | POST | POST /enterprise/{e}/autoupdatelead
          GET   | /enterprise/{e}/wordpress          | POST | POST /enterprise/{e}/wordpress
          POST  | …/team-members/state_change        | GET  | POST …/teammember/state_change
          GET   | …/receipts/search                  | POST | POST …/receipts/search, with the filter in the body
          POST  | …/explain                          | GET  | GET …/explain
          GET   | …/replays                          | POST | POST …/replays
          """)
  void namesTheMethodThatIsMeant(String method, String path, String allowed, String call) {
    var answer = send(method, path);

    assertThat(answer.header("Allow")).isEqualTo(allowed);
    assertRefused(
        answer,
        405,
        "METHOD_NOT_ALLOWED",
        "This path takes %s: use %s.".formatted(allowed, known(call)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "PATCH"})
  void namesTheWayToUpdate(String method) {
    var lead = send(method, "…/lead/{lead}");
    var action = send(method, "…/lead/{lead}/action/{action}");

    assertThat(lead.status()).isEqualTo(405);
    assertThat(lead.text("error.message"))
        .matches(
            "This path takes (GET, POST|POST, GET): use " + known("POST …/lead/{lead}") + "\\.");
    assertThat(action.text("error.message")).endsWith(known("POST …/lead/{lead}/action/{action}."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DELETE | …/lead/{lead}
          DELETE | …/lead/search
          DELETE | …/lead
          DELETE | /enterprise/{e}/autoupdatelead
          POST   | /enterprise/{e}/ping
          POST   | …/receipts/{lead}
          """)
  void saysNoMoreThanWhatAPathTakesWhereNothingElseIsMeant(String method, String path) {
    var answer = send(method, path);

    assertRefused(
        answer, 405, "METHOD_NOT_ALLOWED", "This path takes %s.".formatted(answer.header("Allow")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/leads",
        "/lead/search",
        "/enterprise",
        "/enterprise/{e}",
        "/enterprise/{e}/",
        "/api",
        "…",
        "…/nothing",
        "…/leads/{lead}/more/and/more",
        "/elsewhere/enterprise/{e}/lead"
      })
  void saysNoMoreThanThatThereIsNothingAtAPathThatNobodyGuesses(String path) {
    for (var method : new String[] {"GET", "POST", "DELETE"}) {
      assertRefused(send(method, path), 404, "NOT_FOUND", "There is nothing at this path.");
    }
  }

  @Test
  void tellsStrangersNoMoreThanOthers() {
    for (var path : new String[] {"…/leads", "/enterprise/{e}/lead", "…/lead/search"}) {
      var stranger = Http.send(HttpRequest.newBuilder(Server.shared().address(known(path))).GET());

      assertThat(stranger.body()).isEqualTo(send("GET", path).body());
    }
  }

  @Test
  void knowsEveryCallOfTheSyncApi() {
    var mappings =
        Server.shared().part(RequestMappingHandlerMapping.class).getHandlerMethods().keySet();

    assertThat(mappings)
        .filteredOn(mapping ->
            mapping.getPatternValues().iterator().next().startsWith("/autoupdate/")
                && mapping.getMethodsCondition().getMethods().size() == 1)
        .allSatisfy(mapping -> {
          var method = mapping.getMethodsCondition().getMethods().iterator().next().name();
          var path = mapping.getPatternValues().iterator().next();
          var sent = path.replaceFirst("\\{enterprise}", workspace.id().value());
          var call = method + " " + sent.replaceAll("\\{[A-Za-z]+}", LEAD);

          assertThat(send(method, sent.replaceAll("\\{[A-Za-z]+}", LEAD) + "/").body())
              .contains("There is nothing at this path: use ")
              .containsAnyOf(call, call.replace("/autoupdate/v2", ""));
        });
  }

  private Answer send(String method, String path) {
    return Http.send(
        workspace
            .request(known(path).replace("<x>", "%3Cx%3E"), workspace.syncToken())
            .method(method, BodyPublishers.ofString("{\"fields\": {\"phone\": \"911\"}}")));
  }

  private String known(String path) {
    return path.replace("…", workspace.syncPath(""))
        .replace("{e}", workspace.id().value())
        .replace("{lead}", LEAD)
        .replace("{action}", ACTION);
  }
}
