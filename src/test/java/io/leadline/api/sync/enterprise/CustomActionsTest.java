package io.leadline.api.sync.enterprise;

import static io.leadline.api.Expected.assertRefused;
import static java.util.Objects.requireNonNull;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.NewCustomAction;
import io.leadline.api.Requests;
import io.leadline.api.Settings;
import io.leadline.definition.DefinitionCache;
import io.leadline.definition.DefinitionEditor;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomActionsTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void listsTheCustomActions() {
    var answer = workspace.get("/custom-actions");

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "customActions": [
                {"code": "ACTION_1001", "displayName": "Site Visit", "score": 10, "source": "USER"},
                {"code": "ACTION_1002", "displayName": "Document Collected", "score": 5, "source": "USER"}
              ]
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACTION_1001", "1001"})
  void readsACustomActionByItsCode(String code) {
    var answer = workspace.get("/custom-actions/" + code);

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "id": "${json-unit.regex}[0-9a-f]{24}", "code": "ACTION_1001", "displayName": "Site Visit",
              "score": 10, "source": "USER", "icon": "", "description": "",
              "fieldSchema": {
                "note": {"type": "TEXT"}, "visit_date": {"type": "DATE"},
                "outcome": {"type": "DROPDOWN", "options": ["Interested", "Not Interested"]},
                "email": {"type": "EMAIL"}
              },
              "displaySchema": [
                {"apiName": "note", "label": "Note"}, {"apiName": "visit_date", "label": "Visit Date"},
                {"apiName": "outcome", "label": "Outcome"}, {"apiName": "email", "label": "Email"}
              ],
              "allowPredatedActivity": {"enabled": true}, "quickAdd": false, "definitionType": "USER_DEFINED",
              "createdOn": %1$d, "createdBy": "", "modifiedOn": %1$d, "modifiedBy": ""
            }
            """
                .formatted(createdAt(1001)));
  }

  @Test
  void listsThemInDetail() {
    var answer = workspace.get("/custom-actions?detail=true");

    assertThatJson(answer.body())
        .isEqualTo(
            "{\"customActions\": [%s, %s]}"
                .formatted(
                    workspace.get("/custom-actions/1001").body(),
                    workspace.get("/custom-actions/1002").body()));
  }

  @Test
  void showsANewCustomActionAtOnce() {
    workspace.get("/custom-actions");

    workspace
        .server()
        .part(DefinitionEditor.class)
        .addCustomAction(
            workspace.id(),
            new NewCustomAction(
                null,
                "Call Back",
                "When they ask for it",
                "phone",
                -3,
                false,
                List.of(NewField.of("topics", "Topics", FieldType.TAGS))),
            "admin@example.com");

    assertThat(workspace.get("/custom-actions").text("customActions.2.code"))
        .isEqualTo("ACTION_1003");
    assertThatJson(workspace.get("/custom-actions/ACTION_1003").body())
        .isEqualTo(
            """
            {
              "id": "${json-unit.regex}[0-9a-f]{24}", "code": "ACTION_1003", "displayName": "Call Back",
              "score": -3, "source": "USER", "icon": "phone", "description": "When they ask for it",
              "fieldSchema": {"topics": {"type": "TAGS", "options": []}},
              "displaySchema": [{"apiName": "topics", "label": "Topics"}],
              "allowPredatedActivity": {"enabled": false}, "quickAdd": false, "definitionType": "USER_DEFINED",
              "createdOn": %1$d, "createdBy": "admin@example.com",
              "modifiedOn": %1$d, "modifiedBy": "admin@example.com"
            }
            """
                .formatted(createdAt(1003)));
  }

  @Test
  void showsAnOptionThatAValueHasAddedAtOnce() {
    workspace.capture(
        Requests.leadWithActions(
            "{\"type\": \"ACTION_1001\", \"fields\": {\"outcome\": \"Undecided\"}}"));

    assertThat(workspace.get("/custom-actions/1001").text("fieldSchema.outcome.options"))
        .isEqualTo("[\"Interested\",\"Not Interested\",\"Undecided\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "false", "TRUE", "1"})
  void onlyTrueIsTrue(String detail) {
    assertThat(workspace.get("/custom-actions?detail=" + detail).body())
        .isEqualTo(workspace.get("/custom-actions").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4711",
        "ACTION_4711",
        "action_1001",
        "ACTION_",
        "01001",
        "1001.0",
        "9999999999",
        "PAYMENT",
        "%C2%B2"
      })
  void refusesACodeThatNoCustomActionHas(String code) {
    assertRefused(
        workspace.get("/custom-actions/" + code),
        404,
        "NOT_FOUND",
        "Custom action with code %s was not found.".formatted(code.replace("%C2%B2", "\u00b2")));
  }

  @Test
  void showsNoCustomActionOfAnotherWorkspace() {
    new Settings(Server.shared().newWorkspace()).addCustomAction(4711, 1);

    assertThatJson(workspace.get("/custom-actions").body())
        .inPath("customActions[*].code")
        .isEqualTo("[\"ACTION_1001\", \"ACTION_1002\"]");
    assertThat(workspace.get("/custom-actions/4711").status()).isEqualTo(404);
  }

  private long createdAt(int code) {
    var definitions =
        workspace.server().part(DefinitionCache.class).find(workspace.id()).orElseThrow();
    return requireNonNull(definitions.customActions().get(code)).createdAt().toEpochMilli();
  }
}
