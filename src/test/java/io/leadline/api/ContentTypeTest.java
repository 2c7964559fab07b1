package io.leadline.api;

import static io.leadline.api.Requests.leadWithActions;
import static io.leadline.api.Requests.payment;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A body is read as JSON whatever its `Content-Type` says; `curl --data` says that it is a form.
class ContentTypeTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json",
        "text/plain; charset=utf-8",
        "application/xml",
        "nonsense"
      })
  void doesNotMatter(String contentType) {
    var captured =
        post(
            contentType,
            workspace.asyncPath("/autoupdatelead"),
            workspace.asyncToken(),
            leadWithActions(payment("1")));
    var receipt = workspace.receipt(captured.header("X-Receipt-Id"));

    var found =
        post(
            contentType,
            workspace.syncPath("/lead/" + receipt.text("lead_id") + "/action/search?limit=5"),
            workspace.syncToken(),
            "{\"type\": \"PAYMENT\"}");

    assertThat(captured.status()).isEqualTo(200);
    assertThatJson(found.body())
        .isEqualTo(
            """
            {
              "data": [
                {
                  "id": "%s", "type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "1",
                  "creationTimestamp": "${json-unit.any-number}",
                  "modificationTimestamp": "${json-unit.any-number}", "employeeid": ""
                }
              ],
              "total_count": 1, "skip": 0, "limit": 5
            }
            """
                .formatted(receipt.text("actions.0.action_id")));
  }

  private Answer post(String contentType, String path, String token, String body) {
    return Http.send(
        workspace
            .request(path, token)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body)));
  }
}
