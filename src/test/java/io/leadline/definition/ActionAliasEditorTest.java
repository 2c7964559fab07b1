package io.leadline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.CustomActionSettings;
import io.leadline.action.NewCustomAction;
import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditEntry;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.testing.Parts;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActionAliasEditorTest {
  private static final String BY = "admin@example.com";

  private final ActionAliasEditor editor = Parts.shared().part(ActionAliasEditor.class);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();

  @BeforeEach
  void defineTwoCustomActions() {
    define(1001);
    define(1002);
  }

  @Test
  void addsAndRemovesAType() {
    assertThat(editor.add(workspace, 1001, " site_visit ", BY))
        .isEqualTo(new ActionAliasOutcome.Done());
    assertThat(aliases()).isEqualTo(Map.of("site_visit", 1001));

    assertThat(editor.remove(workspace, 1001, "site_visit", BY))
        .isEqualTo(new ActionAliasOutcome.Done());
    assertThat(aliases()).isEmpty();
    assertThat(audited())
        .containsExactly(
            change("Type \"site_visit\" means it no longer"),
            change("Type \"site_visit\" means it too"));
  }

  @Test
  void writesNothingDownWhenNothingChanges() {
    editor.add(workspace, 1001, "1001", BY);

    assertThat(editor.add(workspace, 1001, "1001", BY)).isEqualTo(new ActionAliasOutcome.Done());
    assertThat(editor.remove(workspace, 1001, "other", BY))
        .isEqualTo(new ActionAliasOutcome.Done());
    assertThat(editor.remove(workspace, 1002, "1001", BY)).isEqualTo(new ActionAliasOutcome.Done());

    assertThat(aliases()).isEqualTo(Map.of("1001", 1001));
    assertThat(audited()).hasSize(1);
  }

  @Test
  void refusesWhatMeansSomethingElse() {
    editor.add(workspace, 1002, "site_visit", BY);

    assertThat(fault("PAYMENT")).isEqualTo(ActionAliasFault.BUILT_IN);
    assertThat(fault("SYSTEM_NOTE")).isEqualTo(ActionAliasFault.BUILT_IN);
    assertThat(fault("ACTION_1002")).isEqualTo(ActionAliasFault.OTHER_CUSTOM_ACTION);
    assertThat(fault("1002")).isEqualTo(ActionAliasFault.OTHER_CUSTOM_ACTION);
    assertThat(fault("site_visit")).isEqualTo(ActionAliasFault.TAKEN);
    assertThat(aliases()).isEqualTo(Map.of("site_visit", 1002));
  }

  @Test
  void refusesWhatIsNoType() {
    assertThat(fault("  ")).isEqualTo(ActionAliasFault.MISSING);
    assertThat(fault("x".repeat(101))).isEqualTo(ActionAliasFault.TOO_LONG);
    assertThat(fault("a\0b")).isEqualTo(ActionAliasFault.UNSTORABLE);
    assertThat(editor.add(workspace, 1009, "x", BY)).isEqualTo(new ActionAliasOutcome.Missing());
    assertThat(editor.remove(workspace, 1009, "x", BY)).isEqualTo(new ActionAliasOutcome.Missing());
    assertThat(aliases()).isEmpty();
  }

  @Test
  void takesTheTypesOfTheCustomActionItselfAndOfBuiltInsThatNobodyCanSend() {
    editor.add(workspace, 1001, "1001", BY);
    editor.add(workspace, 1001, "ACTION_1001", BY);
    editor.add(workspace, 1001, "CUSTOM_API", BY);

    assertThat(aliases()).isEqualTo(Map.of("1001", 1001, "ACTION_1001", 1001, "CUSTOM_API", 1001));
  }

  @Test
  void aNewCustomActionGetsNoCodeThatMeansAnother() {
    editor.add(workspace, 1001, "ACTION_1003", BY);
    editor.add(workspace, 1001, "1004", BY);

    var settings = new CustomActionSettings("Demo", "", "", 0, false);
    var outcome = Parts.shared().part(CustomActionEditor.class).add(workspace, settings, BY);

    assertThat(outcome).isEqualTo(new CustomActionOutcome.Done(1005));
  }

  @Test
  void workspacesDoNotShareThem() {
    var other = Parts.shared().newWorkspace();

    editor.add(workspace, 1001, "site_visit", BY);

    assertThat(definitions(other).actionTypes().aliases()).isEmpty();
  }

  private void define(int code) {
    var action = new NewCustomAction(code, "Visit " + code, "", "", 0, false, List.of());
    Parts.shared().part(DefinitionEditor.class).addCustomAction(workspace, action, "");
  }

  private ActionAliasFault fault(String type) {
    return ((ActionAliasOutcome.Refused) editor.add(workspace, 1001, type, BY)).fault();
  }

  private Map<String, Integer> aliases() {
    return definitions(workspace).actionTypes().aliases();
  }

  private static Definitions definitions(WorkspaceId workspace) {
    return Parts.shared().part(DefinitionCache.class).find(workspace).orElseThrow();
  }

  private static AuditedChange change(String sentence) {
    return new AuditedChange(
        AuditArea.CUSTOM_ACTIONS, BY, "Custom action 1001 \"Visit 1001\"", sentence);
  }

  private List<AuditedChange> audited() {
    return Parts.shared().part(AuditStore.class).page(workspace, AuditStore.NEWEST, 100).stream()
        .map(AuditEntry::change)
        .toList();
  }
}
