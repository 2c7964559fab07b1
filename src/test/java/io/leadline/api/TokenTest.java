package io.leadline.api;

import static io.leadline.api.ErrorEnvelope.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.access.NewToken;
import io.leadline.access.TokenCreation.Created;
import io.leadline.access.TokenKind;
import io.leadline.access.TokenStore;
import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may call. Source: docs/api.md, Access.
class TokenTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final String asyncPath = workspace.asyncPath("/autoupdatelead");
  private final String syncPath = workspace.syncPath("/lead");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer %s",
        "bearer %s",
        "BEARER %s",
        "%s",
        "  %s  ",
        "Bearer   %s ",
        "bEARER %s"
      })
  void takesATokenWithAnySchemeOrNone(String form) {
    var answer = post(asyncPath, form.formatted(workspace.asyncToken()));

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void refusesEveryStrangerInTheSameWords() {
    var other = Server.shared().newWorkspace();
    var refused = new ArrayList<Answer>();

    for (var authorization :
        List.of(
            "",
            "Bearer",
            "Bearer ",
            "Bearer unknown",
            "Basic dXNlcjpwYXNzd29yZA==",
            "Token " + workspace.asyncToken(),
            "Bearer " + workspace.asyncToken() + "x",
            "Bearer " + workspace.asyncToken().toUpperCase(Locale.ROOT),
            "Bearer Bearer " + workspace.asyncToken(),
            "Bearer " + other.asyncToken(),
            "Bearer " + other.syncToken(),
            "Bearer \u00e9\u00ff'; drop table api_token; --",
            "Bearer " + "x".repeat(7_000))) {
      refused.add(post(asyncPath, authorization));
      refused.add(post(syncPath, authorization));
    }
    refused.add(
        Http.send(
            HttpRequest.newBuilder(workspace.server().address(asyncPath))
                .POST(BodyPublishers.noBody())));
    for (var enterprise :
        List.of(
            "000000000000000000000000",
            "x",
            "%27",
            workspace.id().value().toUpperCase(Locale.ROOT))) {
      refused.add(post("/enterprise/" + enterprise + "/autoupdatelead", workspace.asyncToken()));
      refused.add(post("/autoupdate/v2/enterprise/" + enterprise + "/lead", workspace.syncToken()));
    }

    assertThat(refused).allSatisfy(answer -> assertRefused(answer, 401, "NOT_AUTHORIZED"));
    assertThat(refused).extracting(Answer::body).containsOnly(refused.getFirst().body());
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(0, 0, 0));
  }

  @Test
  void tellsTheHolderOfATokenOfTheWrongKindSo() {
    var sync = post(asyncPath, workspace.syncToken());
    var async = post(workspace.syncPath("/lead"), workspace.asyncToken());

    assertRefused(sync, 401, "NOT_AUTHORIZED");
    assertThat(sync.text("error.message"))
        .isEqualTo("This is a Sync token; the Async API needs an Async token.");
    assertRefused(async, 401, "NOT_AUTHORIZED");
    assertThat(async.text("error.message"))
        .isEqualTo("This is an Async token; the Sync API needs a Sync token.");
  }

  @Test
  void eitherKindOfTokenGetsASignOfLife() {
    for (var path : List.of(workspace.asyncPath("/ping"), workspace.syncPath("/ping"))) {
      var async = Http.send(workspace.request(path, workspace.asyncToken()));
      var sync = Http.send(workspace.request(path, workspace.syncToken()));

      assertThat(async.body()).isEqualTo(pong("ASYNC"));
      assertThat(sync.body()).isEqualTo(pong("SYNC"));
    }
  }

  @Test
  void refusesADeletedTokenFromTheNextRequestOn() {
    var tokens = workspace.server().part(TokenStore.class);
    for (int i = 0; i < 20; i++) {
      var token =
          (Created) tokens.create(workspace.id(), NewToken.random(TokenKind.ASYNC, "passing"), "");
      assertThat(post(asyncPath, token.text()).status()).isEqualTo(200);

      tokens.delete(workspace.id(), token.token().id(), "");

      assertRefused(post(asyncPath, token.text()), 401, "NOT_AUTHORIZED");
    }
  }

  @Test
  void takesATokenThatWasRefusedOnceItIsIssued() {
    var token = NewToken.random(TokenKind.ASYNC, "late");
    assertRefused(post(asyncPath, token.text()), 401, "NOT_AUTHORIZED");

    workspace.server().part(TokenStore.class).create(workspace.id(), token, "");

    assertThat(post(asyncPath, token.text()).status()).isEqualTo(200);
  }

  @Test
  void doesNotReadTheBodyOfAStranger() {
    assertRefused(
        Http.send(workspace.request(asyncPath, "unknown").POST(BodyPublishers.ofString("{"))),
        401,
        "NOT_AUTHORIZED");
  }

  private String pong(String kind) {
    return "{\"status\":\"OK\",\"enterprise\":\"%s\",\"token\":\"%s\"}"
        .formatted(workspace.id().value(), kind);
  }

  private Answer post(String path, String authorization) {
    return Http.send(
        HttpRequest.newBuilder(workspace.server().address(path))
            .header("Authorization", authorization)
            .POST(BodyPublishers.ofString("{\"fields\": {\"phone\": \"919999999999\"}}")));
  }
}
