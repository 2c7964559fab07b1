package io.leadline.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Settings;
import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.openapi.DescribedCall;
import io.leadline.testing.openapi.DescribedExample;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every call that the documents describe exists, at every address, and takes the bodies that they
/// show.
class EveryCallTest {
  private static final String MEMBER = "agent@example.com";

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  /// @param prefix what stands before the path
  record Attempt(DescribedCall call, String prefix, String name, String body) {
    @Override
    public String toString() {
      return "%s %s%s %s".formatted(call.method(), prefix, call.path(), name);
    }
  }

  static Stream<Attempt> attempts() {
    return DescribedCall.ALL.stream()
        .flatMap(call -> call.prefixes().stream().flatMap(prefix -> attempts(call, prefix)));
  }

  private static Stream<Attempt> attempts(DescribedCall call, String prefix) {
    var bodies = DescribedExample.ofRequest(call).toList();
    return bodies.isEmpty()
        ? Stream.of(new Attempt(call, prefix, "", ""))
        : bodies.stream()
            .map(body -> new Attempt(call, prefix, body.name(), body.value().toString()));
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void succeedsAsDescribed(Attempt attempt) {
    new Settings(workspace).addMember(MEMBER);

    var answer = send(attempt);

    assertThat(answer.status()).as(answer.body()).isIn(attempt.call().successes());
  }

  private Answer send(Attempt attempt) {
    var call = attempt.call();
    var path = call.path();
    for (var parameter : parameters(attempt).entrySet()) {
      path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
    }
    var token =
        call.document().name().equals("async") ? workspace.asyncToken() : workspace.syncToken();
    return Http.send(
        workspace
            .request(attempt.prefix() + path + query(call, parameters(attempt)), token)
            .method(call.method(), BodyPublishers.ofString(attempt.body())));
  }

  /// What a call cannot do without.
  private static String query(DescribedCall call, Map<String, String> parameters) {
    return call.path().endsWith("/explain") ? "?lead_id=" + parameters.get("leadId") : "";
  }

  /// What stands in the paths, of things that there are.
  private Map<String, String> parameters(Attempt attempt) {
    var receipt =
        workspace.receiptOf(
            """
            {
              "fields": {"phone": "918888888888", "rating": 9},
              "actions": [
                {"type": "ACTION_1001"},
                {"type": "PAYMENT", "status": "PENDING", "currency": "INR", "amount": "1"}
              ]
            }
            """);
    var place = attempt.body().contains("PAYMENT") ? 1 : 0;
    return Map.of(
        "enterprise", workspace.id().value(),
        "leadId", receipt.text("lead_id"),
        "actionId", receipt.text("actions.%d.action_id".formatted(place)),
        "receiptId", receipt.text("receipt_id"),
        "replayId", workspace.post("/replays", "{}").text("replay_id"),
        "email", MEMBER,
        "apiName", "contact_source",
        "code", "ACTION_1001");
  }
}
