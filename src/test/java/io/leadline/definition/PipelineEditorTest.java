package io.leadline.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditEntry;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.definition.PipelineEdit.Done;
import io.leadline.definition.PipelineEdit.LabelHeld;
import io.leadline.definition.PipelineEdit.LabelTaken;
import io.leadline.definition.PipelineEdit.LastOpenStatus;
import io.leadline.definition.PipelineEdit.NotFound;
import io.leadline.lead.NewStatus;
import io.leadline.lead.Pipeline;
import io.leadline.lead.Stage;
import io.leadline.lead.StageType;
import io.leadline.lead.Status;
import io.leadline.testing.Parts;
import io.leadline.testing.Together;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineEditorTest {
  private static final String BY = "admin@example.com";
  private static final String COLOR = "#123abc";

  private final PipelineEditor editor = Parts.shared().part(PipelineEditor.class);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();

  @Test
  void aNewWorkspaceHasAStageOfEachTypeWithOneStatus() {
    assertThat(pipeline().stages())
        .extracting(Stage::type)
        .containsExactly(StageType.OPEN, StageType.WON, StageType.LOST);
    assertThat(pipeline().activeStatuses().all()).containsExactly("Fresh", "Won", "Lost");
    assertThat(pipeline().version()).isEqualTo(1);
  }

  @Test
  void addsAStatusAfterTheOthersOfItsStage() {
    add(" Contacted ");

    assertThat(openLabels()).containsExactly("Fresh", "Contacted");
    assertThat(pipeline().version()).isEqualTo(2);
    assertThat(pipeline().modifiedBy()).isEqualTo(BY);
  }

  @Test
  void anArchivedStatusIsKnownButNotGivenAnyMore() {
    add("Contacted");

    editor.archiveStatus(workspace, id("FRESH"), true, BY);

    assertThat(pipeline().initialStatus().label()).isEqualTo("Contacted");
    assertThat(pipeline().activeStatuses().find("fresh")).isEmpty();
    assertThat(pipeline().findStatus("fresh").orElseThrow().archived()).isTrue();
  }

  @Test
  void anArchivedStatusCanBeRestoredToItsPlace() {
    add("Contacted");
    editor.archiveStatus(workspace, id("Fresh"), true, BY);

    editor.archiveStatus(workspace, id("Fresh"), false, BY);

    assertThat(openLabels()).containsExactly("Fresh", "Contacted");
    assertThat(pipeline().initialStatus().label()).isEqualTo("Fresh");
  }

  @Test
  void keepsTheLastStatusThatANewLeadCanGet() {
    assertThat(editor.archiveStatus(workspace, id("Fresh"), true, BY))
        .isEqualTo(new LastOpenStatus());

    assertThat(pipeline().initialStatus().label()).isEqualTo("Fresh");
    assertThat(pipeline().version()).isEqualTo(1);
    assertThat(changes()).isEmpty();
  }

  @Test
  void twoWhoArchiveAtOnceLeaveOneStatus() throws Exception {
    var ids = List.of(id("Fresh"), add("Contacted"));

    var archived =
        Together.run(
            2,
            thread -> editor.archiveStatus(workspace, ids.get(thread), true, BY) instanceof Done);

    assertThat(archived).containsExactlyInAnyOrder(true, false);
    assertThat(pipeline().initialStatus()).isNotNull();
  }

  @Test
  void aLabelNamesOneStatus() {
    assertThat(editor.addStatus(workspace, new NewStatus(StageType.LOST, "won", COLOR), BY))
        .isEqualTo(new LabelTaken());
    assertThat(editor.changeStatus(workspace, new StatusChange(id("Fresh"), "LOST", COLOR), BY))
        .isEqualTo(new LabelTaken());
  }

  @Test
  void whatIsNotThereCannotBeChanged() {
    var unknown = "0".repeat(24);

    assertThat(editor.archiveStatus(workspace, unknown, true, BY)).isEqualTo(new NotFound());
    assertThat(editor.moveStatus(workspace, unknown, Direction.UP, BY)).isEqualTo(new NotFound());
    assertThat(editor.changeStatus(workspace, new StatusChange(unknown, "New", COLOR), BY))
        .isEqualTo(new NotFound());
  }

  @Test
  void aStatusOfAnotherWorkspaceIsNotThere() {
    var other = Parts.shared().newWorkspace();

    assertThat(editor.changeStatus(other, new StatusChange(id("Fresh"), "Taken", COLOR), BY))
        .isEqualTo(new NotFound());
    assertThat(openLabels()).containsExactly("Fresh");
  }

  @Test
  void renamesAndRecoloursAStatusThatNoLeadHas() {
    var id = id("Fresh");

    assertThat(editor.changeStatus(workspace, new StatusChange(id, " New ", COLOR), BY))
        .isEqualTo(new Done(id));

    assertThat(pipeline().initialStatus()).isEqualTo(new Status(id, "New", COLOR, false));
  }

  @Test
  void aLabelThatLeadsHoldStaysButItsColorCanChange() {
    new HeldLabels(workspace).hold("status", "FRESH");
    var id = id("Fresh");

    assertThat(editor.changeStatus(workspace, new StatusChange(id, "New", COLOR), BY))
        .isEqualTo(new LabelHeld(1));
    assertThat(editor.changeStatus(workspace, new StatusChange(id, "Fresh", COLOR), BY))
        .isEqualTo(new Done(id));

    assertThat(pipeline().initialStatus()).isEqualTo(new Status(id, "Fresh", COLOR, false));
  }

  @Test
  void movesPastTheNextActiveStatusOfTheStage() {
    var second = add("Second");
    add("Third");
    editor.archiveStatus(workspace, second, true, BY);

    editor.moveStatus(workspace, id("Third"), Direction.UP, BY);
    assertThat(activeOpenLabels()).containsExactly("Third", "Fresh");

    editor.moveStatus(workspace, id("Third"), Direction.UP, BY);
    assertThat(activeOpenLabels()).containsExactly("Third", "Fresh");

    editor.moveStatus(workspace, id("Third"), Direction.DOWN, BY);
    add("Fourth");
    assertThat(activeOpenLabels()).containsExactly("Fresh", "Third", "Fourth");
  }

  @Test
  void everyChangeIsWrittenDownWithWhoMadeIt() {
    var id = add("Contacted");
    editor.changeStatus(workspace, new StatusChange(id, "Called", "#ffffff"), BY);
    editor.changeStatus(workspace, new StatusChange(id, "Called", "#ffffff"), BY);
    editor.moveStatus(workspace, id, Direction.UP, BY);
    editor.archiveStatus(workspace, id, true, BY);
    editor.archiveStatus(workspace, id, true, BY);
    editor.archiveStatus(workspace, id, false, BY);

    assertThat(changes())
        .containsExactly(
            change("Status \"Called\"", "restored"),
            change("Status \"Called\"", "archived"),
            change("Status \"Called\"", "moved up"),
            change("Status \"Contacted\"", "renamed to \"Called\", color from #123abc to #ffffff"),
            change("Status \"Contacted\"", "added to OPEN"));
  }

  @Test
  void aPipelineWithoutAnInitialStatusCannotExist() {
    assertThatThrownBy(() -> new Pipeline(List.of(), List.of(), Parts.NOW, Parts.NOW, "", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String add(String label) {
    return ((Done) editor.addStatus(workspace, new NewStatus(StageType.OPEN, label, COLOR), BY))
        .id();
  }

  private String id(String label) {
    return pipeline().findStatus(label).orElseThrow().id();
  }

  private List<String> openLabels() {
    return pipeline().stages().getFirst().statuses().stream().map(Status::label).toList();
  }

  private List<String> activeOpenLabels() {
    return pipeline().stages().getFirst().statuses().stream()
        .filter(status -> !status.archived())
        .map(Status::label)
        .toList();
  }

  private static AuditedChange change(String subject, String what) {
    return new AuditedChange(AuditArea.LEAD_STAGES, BY, subject, what);
  }

  private List<AuditedChange> changes() {
    return Parts.shared().part(AuditStore.class).page(workspace, AuditStore.NEWEST, 100).stream()
        .map(AuditEntry::change)
        .toList();
  }

  private Pipeline pipeline() {
    return Parts.shared().part(DefinitionCache.class).find(workspace).orElseThrow().pipeline();
  }
}
