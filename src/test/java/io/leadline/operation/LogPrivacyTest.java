package io.leadline.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.ServerDatabase;
import io.leadline.testing.TestWorkspace;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Whatever happens to a request, nothing of it gets into the log.
@ExtendWith(OutputCaptureExtension.class)
class LogPrivacyTest {
  private static final List<String> PERSONAL = List.of("Zephyrine", "zephyrine", "7020304050");

  @Test
  void nothingThatWasSentIsLogged(CapturedOutput output) throws Exception {
    var database = ServerDatabase.empty();
    try (var server = Server.start(Map.of("leadline.database.url", database.url()))) {
      var workspace = server.newWorkspace();

      sendGoodAndBad(workspace);
      database.execute("alter table lead add constraint poison check (score > 900) not valid");
      assertThat(workspace.capture(lead("917020304050")).status()).isEqualTo(500);
      assertThat(workspace.post("/lead", lead("917020304051")).status()).isEqualTo(500);
      database.takeAway();
      assertThat(workspace.capture(lead("917020304052")).status()).isEqualTo(503);

      assertThat(output.getAll())
          .contains("cannot be written", "The database is away")
          .doesNotContain(PERSONAL)
          .doesNotContain(workspace.asyncToken(), workspace.syncToken());
    }
  }

  private static void sendGoodAndBad(TestWorkspace workspace) {
    var receipt = workspace.receiptOf(lead("917020304050"));
    var path = "/lead/" + receipt.text("lead_id");
    var action = path + "/action/" + receipt.text("actions.0.action_id");
    workspace.capture("{\"fields\": {\"phone\": \"917020304050\", \"name\": \"Zephyrine");
    workspace.capture("\"Zephyrine 7020304050\"");
    workspace.capture("{\"fields\": {\"phone\": \"7020304050 zephyrine\", \"zephyrine\": 1}}");
    workspace.capture("Zephyrine ".repeat(200_000));
    workspace.post("/lead", lead("917020304050"));
    workspace.post(path, "{\"fields\": {\"name\": \"Zephyrine\", \"email\": \"zephyrine\"}}");
    workspace.post(path + "/action/search", "{\"performed_by\": \"zephyrine@example.com\"}");
    workspace.post(path + "/action/search", "{\"zephyrine\": 7020304050}");
    workspace.post(action, "{\"type\": \"Zephyrine\"}");
    workspace.post(action, "{\"type\": \"1001\", \"fields\": {\"note\": \"Zephyrine\"}}");
    workspace.get("/lead/7020304050");
    workspace.get(path + "?includeActions=true&skip=zephyrine");
    Http.send(
        workspace
            .request(workspace.asyncPath("/autoupdatelead"), "Zephyrine 7020304050")
            .POST(BodyPublishers.ofString(lead("917020304050"))));
  }

  private static String lead(String phone) {
    return """
    {
      "fields": {
        "phone": "%s", "name": "Zephyrine Quux", "email": "zephyrine@example.com",
        "rating": "7020304050", "zephyrine": "Zephyrine", "city": "\\u0000Zephyrine"
      },
      "actions": [
        {"type": "ACTION_1001", "fields": {"note": "Zephyrine", "email": "zephyrine"}},
        {"type": "SYSTEM_NOTE", "text": "Zephyrine"},
        {"type": "PAYMENT", "status": "PENDING", "currency": "INR", "amount": "7020304050", "note": "Zephyrine"},
        {"type": "Zephyrine"}
      ]
    }
    """
        .formatted(phone);
  }
}
