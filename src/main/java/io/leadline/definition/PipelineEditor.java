package io.leadline.definition;

import static java.util.Objects.requireNonNull;

import io.leadline.lead.NewStatus;
import io.leadline.lead.PipelineEditStore;
import io.leadline.lead.PipelineStore;
import io.leadline.lead.StageType;
import io.leadline.workspace.WorkspaceId;
import org.springframework.stereotype.Component;

/// Changes the pipeline of a workspace, as [DefinitionEditor] changes the rest.
///
/// `by` is everywhere the e-mail address of the member; empty for Leadline itself.
@Component
public class PipelineEditor {
  private final PipelineStore pipelines;
  private final PipelineEditStore edits;
  private final DefinitionChange change;

  PipelineEditor(PipelineStore pipelines, PipelineEditStore edits, DefinitionChange change) {
    this.pipelines = pipelines;
    this.edits = edits;
    this.change = change;
  }

  /// Adds a status after those of the first stage of its type.
  public void addStatus(WorkspaceId workspace, NewStatus status, String by) {
    change.run(
        workspace,
        () -> {
          edits.touch(workspace, by);
          edits.insertStatus(workspace, status);
        });
  }

  /// Archives a status, unless it is the last one that a new lead could get.
  public void archiveStatus(WorkspaceId workspace, String label, String by) {
    change.run(
        workspace,
        () -> {
          edits.touch(workspace, by);
          edits.archiveStatus(workspace, label);
          requireInitialStatus(workspace);
        });
  }

  /// Adds a reason after the others. The first of a workspace is its default.
  public void addLostReason(WorkspaceId workspace, String label, String by) {
    change.run(
        workspace,
        () -> {
          edits.touch(workspace, by);
          edits.insertLostReason(workspace, label);
        });
  }

  /// Adds the pipeline that every workspace starts with: one stage of each type, one status in
  /// each.
  void createStandard(WorkspaceId workspace) {
    edits.insert(workspace);
    for (var type : StageType.values()) {
      edits.insertStage(workspace, type);
    }
    StandardDefinitions.STATUSES.forEach(status -> edits.insertStatus(workspace, status));
  }

  private void requireInitialStatus(WorkspaceId workspace) {
    // A pipeline without one cannot even be read: this throws, and the change is undone.
    requireNonNull(pipelines.find(workspace).orElseThrow().initialStatus());
  }
}
