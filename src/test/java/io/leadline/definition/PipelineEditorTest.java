package io.leadline.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.leadline.lead.LostReason;
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
import org.springframework.dao.DuplicateKeyException;

class PipelineEditorTest {
  private static final String BY = "admin@example.com";

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
    editor.addStatus(workspace, new NewStatus(StageType.OPEN, " Contacted ", "#123abc"), BY);

    assertThat(pipeline().stages().getFirst().statuses())
        .extracting(Status::label)
        .containsExactly("Fresh", "Contacted");
    assertThat(pipeline().version()).isEqualTo(2);
    assertThat(pipeline().modifiedBy()).isEqualTo(BY);
  }

  @Test
  void anArchivedStatusIsKnownButNotGivenAnyMore() {
    editor.addStatus(workspace, new NewStatus(StageType.OPEN, "Contacted", "#123abc"), BY);

    editor.archiveStatus(workspace, "FRESH", BY);

    assertThat(pipeline().initialStatus().label()).isEqualTo("Contacted");
    assertThat(pipeline().activeStatuses().find("fresh")).isEmpty();
    assertThat(pipeline().findStatus("fresh").orElseThrow().archived()).isTrue();
  }

  @Test
  void keepsTheLastStatusThatANewLeadCanGet() {
    assertThatThrownBy(() -> editor.archiveStatus(workspace, "Fresh", BY))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(pipeline().initialStatus().label()).isEqualTo("Fresh");
  }

  @Test
  void twoWhoArchiveAtOnceLeaveOneStatus() throws Exception {
    editor.addStatus(workspace, new NewStatus(StageType.OPEN, "Contacted", "#123abc"), BY);

    var archived = Together.run(2, thread -> archives(thread == 0 ? "Fresh" : "Contacted"));

    assertThat(archived).containsExactlyInAnyOrder(true, false);
    assertThat(pipeline().initialStatus()).isNotNull();
  }

  @Test
  void aLabelNamesOneStatus() {
    assertThatThrownBy(
            () -> editor.addStatus(workspace, new NewStatus(StageType.LOST, "won", "#123abc"), BY))
        .isInstanceOf(DuplicateKeyException.class);
    assertThatThrownBy(() -> editor.archiveStatus(workspace, "Unheard of", BY))
        .hasMessage("no such status");
  }

  @Test
  void theFirstLostReasonIsTheDefault() {
    editor.addLostReason(workspace, "Price too high", BY);
    editor.addLostReason(workspace, "No Need", BY);

    assertThat(pipeline().lostReasons())
        .extracting(LostReason::label, LostReason::isDefault)
        .containsExactly(tuple("Price too high", true), tuple("No Need", false));
    assertThat(pipeline().activeLostReasons().all()).containsExactly("Price too high", "No Need");
    assertThat(pipeline().findLostReason("no need").orElseThrow().label()).isEqualTo("No Need");
  }

  @Test
  void aPipelineWithoutAnInitialStatusCannotExist() {
    assertThatThrownBy(() -> new Pipeline(List.of(), List.of(), Parts.NOW, Parts.NOW, "", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private boolean archives(String label) {
    try {
      editor.archiveStatus(workspace, label, BY);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Pipeline pipeline() {
    return Parts.shared().part(DefinitionCache.class).find(workspace).orElseThrow().pipeline();
  }
}
