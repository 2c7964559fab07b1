package io.leadline.api.document;

import static io.leadline.api.Requests.payment;
import static io.leadline.api.Requests.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Settings;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.openapi.DescribedCall;
import io.leadline.testing.openapi.DescribedExample;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two workspaces with the same phone number never see each other, through any call that there is.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoWorkspacesTest {
  /// Stands in everything that the other workspace has, but in its ids.
  private static final String SECRET = "secret";

  private static final String PHONE = "919876500001";

  private final TestWorkspace ours = Server.shared().newWorkspace();
  private final TestWorkspace theirs = Server.shared().newWorkspace();
  private Map<String, String> theirIds = Map.of();

  @BeforeAll
  void bothHaveTheSamePhone() {
    new Settings(theirs)
        .addMember("secret@example.com")
        .addLeadField(NewField.of("secret_field", "Secret", FieldType.TEXT))
        .addCustomAction(1777, 7);
    var receipt =
        theirs.receiptOf(
            """
            {
              "fields": {
                "phone": "%s", "name": "secret", "secret_field": "secret", "interests": ["secret"],
                "assignee": "secret@example.com"
              },
              "actions": [%s, %s]
            }
            """
                .formatted(PHONE, visit("ACTION_1001", "secret"), payment("77")));
    theirIds =
        Map.of(
            "leadId",
            receipt.text("lead_id"),
            "actionId",
            receipt.text("actions.0.action_id"),
            "receiptId",
            receipt.text("receipt_id"),
            "replayId",
            theirs.post("/replays", "{}").text("replay_id"),
            "email",
            "secret@example.com",
            "apiName",
            "secret_field",
            "code",
            "1777");
    ours.capture("{\"fields\": {\"phone\": \"%s\", \"name\": \"ours\"}}".formatted(PHONE));
  }

  static List<DescribedCall> calls() {
    return DescribedCall.ALL;
  }

  @ParameterizedTest
  @MethodSource("calls")
  void seesNothingOfTheOtherInItsOwn(DescribedCall call) {
    var before = Rows.of(theirs);

    var answer = send(call, ours.id().value());

    if (call.path().matches(".*\\{(leadId|receiptId|replayId|email|apiName|code)}.*")) {
      // A sentence that repeats what was sent.
      assertThat(answer.status()).as(answer.body()).isEqualTo(404);
    } else {
      assertThat(answer.body()).doesNotContain(SECRET).doesNotContain(theirIds.values());
    }
    assertThat(Rows.of(theirs)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void isNotLetIntoTheOther(DescribedCall call) {
    var before = Rows.of(theirs);

    var answer = send(call, theirs.id().value());

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body())
        .isEqualTo(send(call, "0123456789abcdef01234567").body())
        .doesNotContain(SECRET);
    assertThat(Rows.of(theirs)).isEqualTo(before);
  }

  @Test
  void findsItsOwnLeadByThePhone() {
    var found = ours.post("/lead/search", "{\"fields\": {\"phone\": \"%s\"}}".formatted(PHONE));

    assertThat(found.text("total_count")).isEqualTo("1");
    assertThat(found.text("data.0.fields.name")).isEqualTo("ours");
  }

  /// Sends a call with our token and their ids.
  private Answer send(DescribedCall call, String enterprise) {
    var path = call.prefixes().getFirst() + call.path().replace("{enterprise}", enterprise);
    for (var id : theirIds.entrySet()) {
      path = path.replace("{" + id.getKey() + "}", id.getValue());
    }
    var body = DescribedExample.ofRequest(call).findFirst();
    var token = call.document().name().equals("async") ? ours.asyncToken() : ours.syncToken();
    return Http.send(
        ours.request(path, token)
            .method(
                call.method(),
                BodyPublishers.ofString(body.map(it -> it.value().toString()).orElse(""))));
  }
}
