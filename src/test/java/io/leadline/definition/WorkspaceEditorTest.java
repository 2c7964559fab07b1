package io.leadline.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditEntry;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.field.value.DateFormats;
import io.leadline.testing.Parts;
import io.leadline.workspace.WorkspaceId;
import io.leadline.workspace.WorkspaceSettings;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkspaceEditorTest {
  private static final String BY = "admin@example.com";
  private static final WorkspaceSettings OTHER =
      new WorkspaceSettings(
          "Other", "AE", ZoneId.of("Asia/Dubai"), "AED", "MM/dd/yyyy", "MM/dd/yyyy HH:mm");

  private final WorkspaceEditor editor = Parts.shared().part(WorkspaceEditor.class);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();

  @Test
  void settingsCountAtOnceAndAreWrittenDown() {
    find();

    editor.change(workspace, OTHER, BY);

    assertThat(find().workspace().settings()).isEqualTo(OTHER);
    assertThat(find().rules().country()).isEqualTo("AE");
    assertThat(find().rules().zone()).isEqualTo(ZoneId.of("Asia/Dubai"));
    assertThat(find().rules().dates()).isEqualTo(new DateFormats("MM/dd/yyyy", "MM/dd/yyyy HH:mm"));
    assertThat(changes())
        .containsExactly(
            new AuditedChange(
                AuditArea.WORKSPACE,
                BY,
                "Workspace",
                "name from \"Test\" to \"Other\", country from \"IN\" to \"AE\", "
                    + "time zone from \"Asia/Kolkata\" to \"Asia/Dubai\", "
                    + "currency from \"INR\" to \"AED\", "
                    + "date format from \"dd/MM/yyyy\" to \"MM/dd/yyyy\", "
                    + "date and time format from \"dd/MM/yyyy HH:mm:ss\" to \"MM/dd/yyyy HH:mm\""));
  }

  @Test
  void whatStaysIsNoChange() {
    editor.change(workspace, find().workspace().settings(), BY);
    editor.setLenient(workspace, false, BY);

    assertThat(changes()).isEmpty();
  }

  @Test
  void aWorkspaceThatCannotBeIsNotWritten() {
    var nameless =
        new WorkspaceSettings(
            " ", "AE", ZoneId.of("Asia/Dubai"), "AED", "dd/MM/yyyy", "dd/MM/yyyy HH:mm");

    assertThatThrownBy(() -> editor.change(workspace, nameless, BY))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(find().workspace().name()).isEqualTo("Test");
    assertThat(changes()).isEmpty();
  }

  @Test
  void theSwitchBetweenStrictAndLenientIsWrittenDown() {
    editor.setLenient(workspace, true, BY);
    editor.setLenient(workspace, false, BY);

    assertThat(changes())
        .extracting(AuditedChange::change)
        .containsExactly("values: strict", "values: lenient");
    assertThat(find().rules().lenient()).isFalse();
  }

  private List<AuditedChange> changes() {
    return Parts.shared().part(AuditStore.class).page(workspace, AuditStore.NEWEST, 100).stream()
        .map(AuditEntry::change)
        .toList();
  }

  private Definitions find() {
    return Parts.shared().part(DefinitionCache.class).find(workspace).orElseThrow();
  }
}
