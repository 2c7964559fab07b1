package io.leadline.api;

import static io.leadline.api.ErrorEnvelope.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.Together;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the Sync API makes of bodies that no well-behaved client sends.
class BadInputSyncTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final Answer receipt =
      workspace.receiptOf(
          """
          {"fields": {"phone": "919999999999"}, "actions": [{"type": "ACTION_1001"}]}
          """);
  private final String lead = "/lead/" + receipt.text("lead_id");
  private final String action = lead + "/action/" + receipt.text("actions.0.action_id");
  private final List<String> posts =
      List.of("/lead", lead, lead + "/action", action, lead + "/action/search");

  @Test
  void refusesWhatIsNotJsonAndWritesNothing() {
    var before = Rows.of(workspace);

    for (var path : posts) {
      BadInputBodies.notJson()
          .forEach((name, body) -> assertRefused(post(path, body), 400, "BAD_REQUEST"));
    }

    assertThat(Rows.of(workspace)).isEqualTo(before);
  }

  @Test
  void refusesWhatIsNotAnObjectAndWritesNothing() {
    var before = Rows.of(workspace);

    for (var path : posts) {
      BadInputBodies.notAnObject()
          .forEach((name, body) -> assertRefused(post(path, body), 400, "BAD_REQUEST"));
    }

    assertThat(Rows.of(workspace)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"fields\": null}",
        "{\"fields\": []}",
        "{\"fields\": \"phone\"}",
        "{\"actions\": null}",
        "{\"actions\": {}}",
        "{\"type\": []}",
        "{\"type\": {}, \"fields\": []}"
      })
  void refusesABodyThatLacksWhatTheCallNeeds(String body) {
    var before = Rows.of(workspace);

    for (var path : posts.subList(0, 4)) {
      assertRefused(workspace.post(path, body), 400, "BAD_REQUEST");
    }

    assertThat(Rows.of(workspace)).isEqualTo(before);
  }

  @Test
  void answersHostileValuesInEveryPlaceWithWhatBecameOfThem() throws Exception {
    Together.run(BadInputHostileValues.PLACES.size(), this::sendHostileValues);

    assertThat(workspace.get(lead + "?includeActions=true&limit=100").status()).isEqualTo(200);
    assertThat(Rows.of(workspace).leads()).isEqualTo(1);
  }

  private int sendHostileValues(int number) {
    var place = BadInputHostileValues.PLACES.get(number);
    for (var value : BadInputHostileValues.SMALL) {
      var body = BadInputHostileValues.body(place, value);
      var withoutIdentifier = body.replace("\"phone\": \"919999999999\", ", "");
      assertThat(workspace.post("/lead", body).status()).as(place).isIn(400, 409);
      assertThat(workspace.post(lead, withoutIdentifier).status()).as(place).isIn(200, 400, 403);
      assertThat(workspace.post(lead + "/action", body).status()).as(place).isIn(200, 400);
    }
    return number;
  }

  @Test
  void answersHostileValuesInAnUpdateOfAnActionAndInASearch() {
    for (var value : BadInputHostileValues.values()) {
      for (var member : List.of("note", "visit_date", "outcome", "email", "unknown")) {
        var change = "{\"type\": \"1001\", \"fields\": {\"%s\": %s}}".formatted(member, value);
        assertThat(workspace.post(action, change).status()).as(member).isIn(200, 400);
      }
      for (var member : List.of("type", "fields")) {
        var change = "{\"%s\": %s}".formatted(member, value);
        assertRefused(workspace.post(action, change), 400, "BAD_REQUEST");
      }
      for (var member : List.of("type", "created_on", "unknown")) {
        var filter = "{\"%s\": %s}".formatted(member, value);
        var answer = workspace.post(lead + "/action/search", filter);
        assertThat(answer.status()).as(member).isIn(200, 400);
      }
      var range = "{\"created_on\": {\"from\": 0, \"to\": %s}}".formatted(value);
      assertThat(workspace.post(lead + "/action/search", range).status()).isIn(200, 400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skip=abc",
        "skip=-1",
        "skip=1.5",
        "skip=999999999999",
        "limit=0",
        "limit=-1",
        "limit=101",
        "limit=abc",
        "limit=999999999999",
        "limit=%00",
        "skip=0x10",
        "limit=%zz",
        "limit=5%"
      })
  void refusesAPageThatIsNone(String query) throws Exception {
    assertRefused(sendRaw("GET", lead + "?includeActions=true&" + query), 400, "BAD_REQUEST");
    assertRefused(sendRaw("POST", lead + "/action/search?" + query), 400, "BAD_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?", "?skip=&limit=", "?a=b&a=c", "?&&", "?skip=2147483647", "?%00=%00"})
  void takesAQueryThatSaysNothing(String query) throws Exception {
    assertThat(sendRaw("GET", lead + query).status()).isEqualTo(200);
    assertThat(sendRaw("POST", lead + "/action/search" + query).status()).isEqualTo(200);
  }

  private Answer sendRaw(String method, String path) throws Exception {
    return BadInputPaths.send(workspace, method, workspace.syncPath(path), workspace.syncToken());
  }

  private Answer post(String path, byte[] body) {
    return Http.send(
        workspace
            .request(workspace.syncPath(path), workspace.syncToken())
            .POST(BodyPublishers.ofByteArray(body)));
  }
}
