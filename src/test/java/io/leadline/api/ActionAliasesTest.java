package io.leadline.api;

import static io.leadline.api.Requests.leadWithActions;
import static io.leadline.api.Requests.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.definition.ActionAliasEditor;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Types that mean a custom action because a workspace says so.
class ActionAliasesTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @ParameterizedTest
  @ValueSource(strings = {"1001", "ACTION_9", "site_visit", "USER_NOTE"})
  void theAsyncApiTakesThemWithoutARemark(String type) {
    alias(type);

    var receipt = workspace.receiptOf(leadWithActions(visit(type, "Hello")));

    assertThat(receipt.text("remarks")).isEqualTo("[]");
    assertThat(receipt.text("actions.0.status")).isEqualTo("CREATED");
    var lead = workspace.get("/lead/" + receipt.text("lead_id") + "?includeActions=true");
    assertThat(lead.text("actions.0.type")).isEqualTo("1001");
    assertThat(lead.text("actions.0.fields.note")).isEqualTo("Hello");
  }

  @Test
  void aNumberCountsAsItsText() {
    alias("1001");

    var receipt = workspace.receiptOf(leadWithActions("{\"type\":1001}"));

    assertThat(receipt.text("remarks")).isEqualTo("[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACTION_1001", "site_visit", "USER_NOTE"})
  void theSyncApiTakesThemWithoutARemark(String type) {
    alias(type);
    var lead = workspace.receiptOf(leadWithActions(visit("ACTION_1001", "First"))).text("lead_id");

    var answer =
        workspace.post("/lead/" + lead + "/action", "{\"actions\":[" + visit(type, "Hello") + "]}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("remarks")).isEqualTo("[]");
    assertThat(answer.text("actions.0.status")).isEqualTo("CREATED");
  }

  @Test
  void formsNameTheFieldsOfAnAliasByTheirLabels() {
    alias("site_visit");

    var answer =
        workspace.sendForm(
            """
            { "fields": { "Phone": "919999999999" },
              "actions": [ { "type": "site_visit", "fields": { "NOTE": "Hello" } } ] }
            """);

    var receipt = workspace.receipt(answer.header("X-Receipt-Id"));
    assertThat(receipt.text("remarks")).isEqualTo("[]");
    var lead = workspace.get("/lead/" + receipt.text("lead_id") + "?includeActions=true");
    assertThat(lead.text("actions.0.fields.note")).isEqualTo("Hello");
  }

  @Test
  void withoutOneTheBareCodeStaysDropped() {
    alias("site_visit");

    var receipt = workspace.receiptOf(leadWithActions(visit("1001", "Hello")));

    assertThat(receipt.text("actions.0.status")).isEqualTo("IGNORED");
  }

  private void alias(String type) {
    workspace.server().part(ActionAliasEditor.class).add(workspace.id(), 1001, type, "");
  }
}
