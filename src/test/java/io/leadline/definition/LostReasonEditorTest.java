package io.leadline.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leadline.audit.AuditEntry;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.definition.PipelineEdit.Done;
import io.leadline.definition.PipelineEdit.LabelHeld;
import io.leadline.definition.PipelineEdit.LabelTaken;
import io.leadline.definition.PipelineEdit.NotFound;
import io.leadline.lead.LostReason;
import io.leadline.lead.Pipeline;
import io.leadline.testing.Parts;
import io.leadline.workspace.WorkspaceId;
import org.junit.jupiter.api.Test;

class LostReasonEditorTest {
  private static final String BY = "admin@example.com";

  private final LostReasonEditor editor = Parts.shared().part(LostReasonEditor.class);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();
  private final String price = add("Price too high");
  private final String need = add(" No Need ");

  @Test
  void theFirstIsTheDefault() {
    assertThat(pipeline().lostReasons())
        .extracting(LostReason::label, LostReason::isDefault)
        .containsExactly(tuple("Price too high", true), tuple("No Need", false));
    assertThat(pipeline().activeLostReasons().all()).containsExactly("Price too high", "No Need");
    assertThat(pipeline().findLostReason("no need").orElseThrow().label()).isEqualTo("No Need");
  }

  @Test
  void aLabelNamesOneReason() {
    assertThat(editor.add(workspace, "no need ", BY)).isEqualTo(new LabelTaken());
    assertThat(editor.rename(workspace, price, "NO NEED", BY)).isEqualTo(new LabelTaken());
  }

  @Test
  void aNameThatNoLeadHoldsCanChange() {
    new HeldLabels(workspace).hold("lost_reason", "Price too high");

    assertThat(editor.rename(workspace, price, "Too dear", BY)).isEqualTo(new LabelHeld(1));
    assertThat(editor.rename(workspace, need, "no need", BY)).isEqualTo(new Done(need));

    assertThat(pipeline().activeLostReasons().all()).containsExactly("Price too high", "no need");
  }

  @Test
  void thereIsOneDefault() {
    editor.makeDefault(workspace, need, BY);

    assertThat(pipeline().lostReasons())
        .extracting(LostReason::isDefault)
        .containsExactly(false, true);
  }

  @Test
  void theDefaultPassesOnWhenItIsArchivedAndAnArchivedOneCannotBeIt() {
    editor.archive(workspace, price, true, BY);

    assertThat(pipeline().lostReasons())
        .extracting(LostReason::label, LostReason::isDefault, LostReason::archived)
        .containsExactly(tuple("Price too high", false, true), tuple("No Need", true, false));
    assertThat(editor.makeDefault(workspace, price, BY)).isEqualTo(new NotFound());
  }

  @Test
  void theOnlyActiveReasonIsTheDefault() {
    editor.archive(workspace, price, true, BY);
    editor.archive(workspace, need, true, BY);

    editor.archive(workspace, price, false, BY);

    assertThat(pipeline().lostReasons())
        .extracting(LostReason::isDefault)
        .containsExactly(true, false);
  }

  @Test
  void movesPastItsNeighbour() {
    editor.move(workspace, need, Direction.UP, BY);
    editor.move(workspace, need, Direction.UP, BY);

    assertThat(pipeline().activeLostReasons().all()).containsExactly("No Need", "Price too high");
  }

  @Test
  void everyChangeIsWrittenDown() {
    editor.rename(workspace, price, "Too dear", BY);
    editor.makeDefault(workspace, need, BY);
    editor.move(workspace, need, Direction.UP, BY);
    editor.archive(workspace, need, true, BY);

    var changes = Parts.shared().part(AuditStore.class).page(workspace, AuditStore.NEWEST, 100);

    assertThat(changes)
        .extracting(AuditEntry::change)
        .extracting(AuditedChange::subject, AuditedChange::change)
        .containsExactly(
            tuple("Lost reason \"No Need\"", "archived"),
            tuple("Lost reason \"No Need\"", "moved up"),
            tuple("Lost reason \"No Need\"", "made the default"),
            tuple("Lost reason \"Price too high\"", "renamed to \"Too dear\""),
            tuple("Lost reason \"No Need\"", "added"),
            tuple("Lost reason \"Price too high\"", "added"));
  }

  private String add(String label) {
    return ((Done) editor.add(workspace, label, BY)).id();
  }

  private Pipeline pipeline() {
    return Parts.shared().part(DefinitionCache.class).find(workspace).orElseThrow().pipeline();
  }
}
