package io.leadline.definition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.CustomAction;
import io.leadline.action.CustomActionSettings;
import io.leadline.action.NewCustomAction;
import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditEntry;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.testing.Parts;
import io.leadline.testing.Together;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CustomActionEditorTest {
  private static final String BY = "admin@example.com";

  private final CustomActionEditor editor = Parts.shared().part(CustomActionEditor.class);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();

  @Test
  void addsACustomActionWithTheNextFreeCode() {
    var settings = new CustomActionSettings(" Site Visit ", "On site", "map-pin", 10, true);

    assertThat(editor.add(workspace, settings, BY)).isEqualTo(new CustomActionOutcome.Done(1001));
    assertThat(editor.add(workspace, named("Demo"), BY))
        .isEqualTo(new CustomActionOutcome.Done(1002));

    assertThat(CustomActionSettings.of(find(1001)))
        .isEqualTo(new CustomActionSettings("Site Visit", "On site", "map-pin", 10, true));
    assertThat(find(1001).createdBy()).isEqualTo(BY);
    assertThat(audited())
        .containsExactly(
            change("Custom action 1002 \"Demo\"", "Added"),
            change("Custom action 1001 \"Site Visit\"", "Added"));
  }

  @Test
  void changesAllButItsCodeAndItsId() {
    editor.add(workspace, named("Site Visit"), BY);
    var before = find(1001);
    var wanted = new CustomActionSettings("Visit", "On site", "home", -5, true);

    assertThat(editor.change(workspace, 1001, wanted, "other@example.com"))
        .isEqualTo(new CustomActionOutcome.Done(1001));

    var after = find(1001);
    assertThat(CustomActionSettings.of(after)).isEqualTo(wanted);
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.createdBy()).isEqualTo(BY);
    assertThat(after.modifiedBy()).isEqualTo("other@example.com");
    assertThat(audited().getFirst())
        .isEqualTo(
            new AuditedChange(
                AuditArea.CUSTOM_ACTIONS,
                "other@example.com",
                "Custom action 1001 \"Site Visit\"",
                "Name from \"Site Visit\" to \"Visit\"; Description changed; Icon from none to home;"
                    + " Score from 0 to -5; Back-dating switched on"));
  }

  @Test
  void writesNothingDownWhenNothingChanges() {
    editor.add(workspace, named("Site Visit"), BY);

    assertThat(editor.change(workspace, 1001, named("Site Visit"), BY))
        .isEqualTo(new CustomActionOutcome.Done(1001));

    assertThat(audited()).hasSize(1);
  }

  @Test
  void saysAllThatIsWrong() {
    var settings =
        new CustomActionSettings(" ", "x".repeat(1_001), "no-such-icon", 1_000_001, false);

    assertThat(editor.add(workspace, settings, BY))
        .isEqualTo(
            new CustomActionOutcome.Refused(
                Set.of(
                    CustomActionFault.NAME_MISSING,
                    CustomActionFault.DESCRIPTION_TOO_LONG,
                    CustomActionFault.ICON_UNKNOWN,
                    CustomActionFault.SCORE_INVALID)));
    assertThat(audited()).isEmpty();
  }

  @Test
  void aNameNamesOneCustomAction() {
    editor.add(workspace, named("Site Visit"), BY);
    editor.add(workspace, named("Demo"), BY);
    var taken = new CustomActionOutcome.Refused(Set.of(CustomActionFault.NAME_TAKEN));

    assertThat(editor.add(workspace, named("site visit "), BY)).isEqualTo(taken);
    assertThat(editor.change(workspace, 1002, named("SITE VISIT"), BY)).isEqualTo(taken);
    assertThat(editor.change(workspace, 1001, named("SITE VISIT"), BY))
        .isEqualTo(new CustomActionOutcome.Done(1001));
  }

  @Test
  void ofTwoWhoTakeANameAtOnceOneGetsIt() throws Exception {
    var outcomes = Together.run(4, thread -> editor.add(workspace, named("Site Visit"), BY));

    assertThat(outcomes).filteredOn(new CustomActionOutcome.Done(1001)::equals).hasSize(1);
    assertThat(find(1001).name()).isEqualTo("Site Visit");
    assertThat(definitions().customActions()).hasSize(1);
  }

  @Test
  void anIconFromElsewhereStaysUntilAnotherIsChosen() {
    var elsewhere = new NewCustomAction(null, "Visit", "", "elsewhere", 0, false, List.of());
    Parts.shared().part(DefinitionEditor.class).addCustomAction(workspace, elsewhere, "");

    var wanted = new CustomActionSettings("Site Visit", "", "elsewhere", 0, false);

    assertThat(editor.change(workspace, 1001, wanted, BY))
        .isEqualTo(new CustomActionOutcome.Done(1001));
  }

  @Test
  void findsNoneThatIsNotThere() {
    assertThat(editor.change(workspace, 1001, named("Visit"), BY))
        .isEqualTo(new CustomActionOutcome.Missing());
  }

  private static CustomActionSettings named(String name) {
    return new CustomActionSettings(name, "", "", 0, false);
  }

  private static AuditedChange change(String subject, String sentence) {
    return new AuditedChange(AuditArea.CUSTOM_ACTIONS, BY, subject, sentence);
  }

  private CustomAction find(int code) {
    return requireNonNull(definitions().customActions().get(code));
  }

  private Definitions definitions() {
    return Parts.shared().part(DefinitionCache.class).find(workspace).orElseThrow();
  }

  private List<AuditedChange> audited() {
    return Parts.shared().part(AuditStore.class).page(workspace, AuditStore.NEWEST, 100).stream()
        .map(AuditEntry::change)
        .toList();
  }
}
