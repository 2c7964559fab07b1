package io.leadline.api.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.access.TokenCache;
import io.leadline.api.Caller;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.api.RepeatedException;
import io.leadline.api.Settings;
import io.leadline.definition.DefinitionCache;
import io.leadline.platform.json.JsonObject;
import io.leadline.retry.KeyedRequest;
import io.leadline.retry.RequestHash;
import io.leadline.retry.RequestKey;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.Together;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// What is written without the intake, with a key.
class WritesTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final Writes writes = Server.shared().part(Writes.class);

  @Test
  void doesWhatIsAskedForAndKeepsTheAnswerWithIt() {
    var request = request("key", "{}");

    var first = invite(request, "asha@example.com");

    assertThat(first.getStatusCode()).isEqualTo(HttpStatus.CREATED);
    assertThat(text(first)).isEqualTo("{\"email\":\"asha@example.com\"}");
    assertThat(members()).isEqualTo(1);
    assertThatThrownBy(() -> invite(request, "other@example.com"))
        .isInstanceOf(RepeatedException.class);
    assertThat(members()).isEqualTo(1);
  }

  @Test
  void refusesTheKeyOfAnotherRequestAndUndoesWhatWasDone() {
    invite(request("key", "{}"), "asha@example.com");

    assertThatThrownBy(() -> invite(request("key", "[]"), "other@example.com"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.IDEMPOTENCY_KEY_REUSED));
    assertThat(members()).isEqualTo(1);
  }

  @Test
  void keepsNoRefusalAndNothingOfWhatWasDoneBeforeIt() {
    var request = request("key", "{}");

    assertThatThrownBy(() ->
            writes.perform(
                request,
                HttpStatus.CREATED,
                () -> {
                  new Settings(workspace).addMember("asha@example.com");
                  throw new RefusedException(Refusal.MEMBER_EXISTS);
                }))
        .isInstanceOf(RefusedException.class);

    assertThat(members()).isEqualTo(0);
    assertThat(invite(request, "asha@example.com").getStatusCode()).isEqualTo(HttpStatus.CREATED);
  }

  @Test
  void doesItOnceThoughManyAskAtOnceAndTheWorkItselfCannotBeDoneTwice() throws Exception {
    var request = request("key", "{}");

    var done =
        Together.run(
            20,
            _ -> {
              try {
                return invite(request, "asha@example.com").getStatusCode().value();
              } catch (RepeatedException e) {
                return 0;
              }
            });

    assertThat(done).filteredOn(status -> status == 201).hasSize(1);
    assertThat(done).filteredOn(status -> status == 0).hasSize(19);
    assertThat(members()).isEqualTo(1);
  }

  @Test
  void doesItEachTimeWithoutAKey() {
    var request = new WriteRequest(caller(), JsonObject.EMPTY, null);

    invite(request, "asha@example.com");
    invite(request, "ravi@example.com");

    assertThat(members()).isEqualTo(2);
  }

  private ResponseEntity<?> invite(WriteRequest request, String email) {
    return writes.perform(
        request,
        HttpStatus.CREATED,
        () -> {
          new Settings(workspace).addMember(email);
          return Map.of("email", email);
        });
  }

  private WriteRequest request(String key, String body) {
    var caller = caller();
    var hash = RequestHash.of("POST /", body.getBytes(StandardCharsets.UTF_8));
    return new WriteRequest(
        caller, JsonObject.EMPTY, new KeyedRequest(new RequestKey(caller.token().id(), key), hash));
  }

  private Caller caller() {
    var server = workspace.server();
    return new Caller(
        server.part(TokenCache.class).find(workspace.id(), workspace.syncToken()).orElseThrow(),
        server.part(DefinitionCache.class).find(workspace.id()).orElseThrow());
  }

  private int members() {
    return caller().definitions().members().size();
  }

  private static @Nullable String text(ResponseEntity<?> response) {
    return response.getBody() instanceof byte[] body
        ? new String(body, StandardCharsets.UTF_8)
        : null;
  }
}
