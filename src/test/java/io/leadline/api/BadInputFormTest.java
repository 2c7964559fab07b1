package io.leadline.api;

import static io.leadline.api.ErrorEnvelope.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bodies that are JSON and claim to be forms, which servers like to read by themselves; and text
/// in a filter that no column can hold.
class BadInputFormTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final String lead =
      "/lead/" + workspace.receiptOf("{\"fields\": {\"phone\": \"919999999999\"}}").text("lead_id");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "multipart/form-data; boundary=x",
        "multipart/mixed"
      })
  void readsABodyAsJsonThatClaimsToBeAForm(String type) {
    var updated = postAs(type, lead, "{\"fields\": {\"name\": \"Jane\"}}");
    var found = postAs(type, lead + "/action/search?skip=0&limit=5", "{\"type\": \"PAYMENT\"}");

    assertThat(updated.text("fields.name")).isEqualTo("Jane");
    assertThat(found.text("total_count")).isEqualTo("0");
  }

  @Test
  void refusesAFilterWithTextThatNoActionCanHave() {
    for (var text : new String[] {"\\u0000", "\\ud800"}) {
      var filter = "{\"performed_by\": \"%s\"}".formatted(text);

      assertRefused(workspace.post(lead + "/action/search", filter), 400, "BAD_REQUEST");
    }
  }

  private Answer postAs(String type, String path, String body) {
    return Http.send(
        workspace
            .request(workspace.syncPath(path), workspace.syncToken())
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }
}
