package io.leadline.api.async;

import static io.leadline.api.Expected.assertRefused;
import static io.leadline.api.Expected.receipt;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Requests;
import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the Async API is, and what else is there.
class AddressesTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/enterprise/",
        "/v2/enterprise/",
        "/api/b1/enterprise/",
        "/autoupdate/enterprise/"
      })
  void takesLeadsAtEveryAddressThatProgramsUse(String base) {
    var answer = post(base + workspace.id().value() + "/autoupdatelead", workspace.asyncToken());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.body()).isEqualTo("{\"status\":\"QUEUED\",\"message\":\"success\"}");
    assertThatJson(workspace.receipt(answer.header("X-Receipt-Id")).body())
        .isEqualTo(receipt("CREATED").json());
  }

  @Test
  void pingsWithAnAsyncToken() {
    var answer = get(workspace.asyncPath("/ping"), workspace.asyncToken());

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body()).isEqualTo(ping("ASYNC"));
  }

  @Test
  void pingsWithASyncToken() {
    var answer = get(workspace.asyncPath("/ping"), workspace.syncToken());

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body()).isEqualTo(ping("SYNC"));
  }

  @Test
  void pingsAtTheAddressOfTheSyncApiToo() {
    assertThatJson(get(workspace.syncPath("/ping"), workspace.asyncToken()).body())
        .isEqualTo(ping("ASYNC"));
    assertThatJson(get(workspace.syncPath("/ping"), workspace.syncToken()).body())
        .isEqualTo(ping("SYNC"));
  }

  @Test
  void showsAReceiptToHoldersOfEitherToken() {
    var receiptId = workspace.capture(Requests.lead()).header("X-Receipt-Id");

    var async = get(workspace.asyncPath("/receipts/" + receiptId), workspace.asyncToken());
    var sync = get(workspace.syncPath("/receipts/" + receiptId), workspace.syncToken());

    assertThat(async.status()).isEqualTo(200);
    assertThat(sync.status()).isEqualTo(200);
    assertThatJson(async.body()).isEqualTo(receipt("CREATED").json());
    assertThatJson(sync.body()).isEqualTo(async.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789abcdef01234567", "nonsense"})
  void knowsNoOtherReceipts(String receiptId) {
    var async = get(workspace.asyncPath("/receipts/" + receiptId), workspace.asyncToken());
    var sync = get(workspace.syncPath("/receipts/" + receiptId), workspace.syncToken());

    var message = "The receipt with ID %s was not found.".formatted(receiptId);
    assertRefused(async, 404, "NOT_FOUND", message);
    assertRefused(sync, 404, "NOT_FOUND", message);
  }

  @Test
  void doesNotShowTheReceiptsOfOtherWorkspaces() {
    var receiptId = Server.shared().newWorkspace().capture(Requests.lead()).header("X-Receipt-Id");

    var answer = workspace.receipt(receiptId);

    assertRefused(
        answer, 404, "NOT_FOUND", "The receipt with ID %s was not found.".formatted(receiptId));
  }

  private String ping(String token) {
    return "{\"status\": \"OK\", \"enterprise\": \"%s\", \"token\": \"%s\"}"
        .formatted(workspace.id().value(), token);
  }

  private Answer get(String path, String token) {
    return Http.send(workspace.request(path, token).GET());
  }

  private Answer post(String path, String token) {
    return Http.send(workspace.request(path, token).POST(BodyPublishers.ofString(Requests.lead())));
  }
}
