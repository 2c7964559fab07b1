package io.leadline.dashboard.settings.schema;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.NewCustomAction;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.DefinitionCache;
import io.leadline.definition.DefinitionEditor;
import io.leadline.definition.WorkspaceEditor;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.platform.json.JsonObject;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ActionSnippetTest {
  private static final Instant MOMENT = Instant.parse("2026-03-05T08:33:00Z");

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN);

  @Test
  void isTakenWithoutARemarkWithAFieldOfEveryType() {
    var code = withAFieldOfEveryType();

    assertThat(fieldsTaken(code)).hasSize(FieldType.values().length);
  }

  @Test
  void isTakenWithoutARemarkInALenientWorkspaceWithFormatsOfItsOwn() {
    server.part(WorkspaceEditor.class).setLenient(workspace.id(), true, "");
    server
        .part(JdbcClient.class)
        .sql(
            """
            update workspace
            set
              date_format = 'MM-dd-yyyy', date_time_format = 'MM-dd-yyyy h:mm a',
              time_zone = 'America/New_York', country = 'US'
            where workspace_id = :workspace
            """)
        .param("workspace", workspace.id().value())
        .update();
    server.part(DefinitionCache.class).forget(workspace.id());
    var code = withAFieldOfEveryType();

    assertThat(snippets(code).getFirst().json()).contains("\"03-05-2026 3:33 AM\"");
    assertThat(fieldsTaken(code)).hasSize(FieldType.values().length);
  }

  @Test
  void leavesOutWhatTakesNoValue() {
    var locked = new NewField("size", "Size", "", FieldType.DROPDOWN, false, List.of(), true, null);
    var code = withFields(List.of(locked, NewField.of("note", "Note", FieldType.TEXT)));

    assertThat(snippets(code).getLast().json())
        .isEqualTo(
            """
            {
              "actions": [
                {
                  "type": "1003",
                  "fields": {
                    "note": "Example"
                  }
                }
              ]
            }\
            """);
  }

  @Test
  void aShellPassesItOnAsItIs() throws Exception {
    var code =
        withFields(
            List.of(
                NewField.of("size", "Size", FieldType.DROPDOWN)
                    .withOptions("It's $HOME `id` \\ \"quoted\"")));
    var snippet = snippets(code).getFirst();

    var arguments = argumentsOfCurl(snippet.curl());

    assertThat(arguments)
        .startsWith("-X\nPOST\nhttps://leads.example.com/enterprise/" + workspace.id().value())
        .contains("Authorization: Bearer secret")
        .endsWith("-d\n" + snippet.json() + "\n");
    assertThat(workspace.receiptOf(snippet.json()).text("remarks")).isEqualTo("[]");
  }

  /// What a shell hands to a program called `curl` that prints it, an argument a line.
  private static String argumentsOfCurl(String line) throws IOException, InterruptedException {
    var script = "curl() { printf '%s\\n' \"$@\"; }\nASYNC_TOKEN=secret\n" + line;
    var process = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }

  /// The fields that an entry has after both snippets were sent.
  private Set<String> fieldsTaken(int code) {
    var snippets = snippets(code);
    var receipt = workspace.receiptOf(snippets.getFirst().json());
    assertThat(receipt.text("remarks")).isEqualTo("[]");
    var path = "/lead/" + receipt.text("lead_id");
    var sent = workspace.post(path + "/action", snippets.getLast().json());
    assertThat(sent.text("remarks")).isEqualTo("[]");
    var lead = workspace.get(path + "?includeActions=true");
    assertThat(lead.at("actions.0.fields")).isEqualTo(lead.at("actions.1.fields"));
    return ((JsonObject) lead.at("actions.0.fields")).members().keySet();
  }

  private int withAFieldOfEveryType() {
    var fields =
        Arrays.stream(FieldType.values())
            .map(type -> NewField.of(type.code(), type.code(), type))
            .toList();
    return withFields(fields);
  }

  private int withFields(List<NewField> fields) {
    return server
        .part(DefinitionEditor.class)
        .addCustomAction(
            workspace.id(), new NewCustomAction(null, "Tour", "", "", 0, true, fields), "");
  }

  private List<ActionSnippet> snippets(int code) {
    var definitions = server.part(DefinitionCache.class).find(workspace.id()).orElseThrow();
    var viewer = new Viewer(definitions.findMember(admin.email()).orElseThrow(), definitions);
    var action = requireNonNull(definitions.customActions().get(code));
    return ActionSnippet.all(action, viewer, "https://leads.example.com", MOMENT);
  }
}
