package io.leadline.definition;

import io.leadline.definition.PipelineEdit.Done;
import io.leadline.definition.PipelineEdit.LabelHeld;
import io.leadline.definition.PipelineEdit.LabelTaken;
import io.leadline.definition.PipelineEdit.LastOpenStatus;
import io.leadline.definition.PipelineEdit.NotFound;
import io.leadline.field.FieldType;
import io.leadline.lead.NewStatus;
import io.leadline.lead.Pipeline;
import io.leadline.lead.PipelineEditStore;
import io.leadline.lead.Stage;
import io.leadline.lead.StageType;
import io.leadline.lead.Status;
import io.leadline.lead.StatusEditStore;
import io.leadline.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Changes the statuses of a workspace's pipeline, as [DefinitionEditor] changes the rest.
///
/// `by` is everywhere the e-mail address of the member; empty for Leadline itself.
@Component
public class PipelineEditor {
  private final PipelineEditStore edits;
  private final StatusEditStore statuses;
  private final PipelineChange change;

  PipelineEditor(PipelineEditStore edits, StatusEditStore statuses, PipelineChange change) {
    this.edits = edits;
    this.statuses = statuses;
    this.change = change;
  }

  /// Adds a status after those of the first stage of its type.
  public PipelineEdit addStatus(WorkspaceId workspace, NewStatus status, String by) {
    return change.make(
        workspace,
        pipeline -> {
          if (pipeline.findStatus(status.label()).isPresent()) {
            return new LabelTaken();
          }
          change.begin(workspace, by, subject(status.label()), "added to " + status.stage());
          return new Done(statuses.insert(workspace, status));
        });
  }

  /// Gives a status another label or color. Leads know their status by its label alone, so that one
  /// that leads hold stays.
  public PipelineEdit changeStatus(WorkspaceId workspace, StatusChange wish, String by) {
    return change.make(
        workspace,
        pipeline ->
            find(pipeline, wish.id())
                .map(status -> change(workspace, pipeline, new Difference(status, wish), by))
                .orElseGet(NotFound::new));
  }

  /// Archives a status, unless it is the last one that a new lead could get, or restores it. Leads
  /// keep an archived one, but get it no more.
  public PipelineEdit archiveStatus(WorkspaceId workspace, String id, boolean archived, String by) {
    return change.make(
        workspace,
        pipeline ->
            find(pipeline, id)
                .map(status ->
                    archived && isLastInitial(pipeline, status)
                        ? new LastOpenStatus()
                        : archive(workspace, status, archived, by))
                .orElseGet(NotFound::new));
  }

  /// Moves an active status past its neighbour among the active ones of its stage.
  public PipelineEdit moveStatus(WorkspaceId workspace, String id, Direction direction, String by) {
    return change.make(
        workspace,
        pipeline -> {
          var stage = pipeline.stages().stream().filter(it -> hasActive(it, id)).findFirst();
          if (stage.isEmpty()) {
            return new NotFound();
          }
          var active = active(stage.get());
          var status = active.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
          var moved = direction.move(active, status);
          if (!moved.equals(active)) {
            change.begin(workspace, by, subject(status.label()), moved(direction));
            var archived = stage.get().statuses().stream().filter(Status::archived);
            statuses.arrange(
                workspace, Stream.concat(moved.stream(), archived).map(Status::id).toList());
          }
          return new Done(id);
        });
  }

  /// Adds the pipeline that every workspace starts with: one stage of each type, one status in
  /// each.
  void createStandard(WorkspaceId workspace) {
    edits.insert(workspace);
    for (var type : StageType.values()) {
      edits.insertStage(workspace, type);
    }
    StandardDefinitions.STATUSES.forEach(status -> statuses.insert(workspace, status));
  }

  static String moved(Direction direction) {
    return switch (direction) {
      case UP -> "moved up";
      case DOWN -> "moved down";
    };
  }

  private PipelineEdit change(
      WorkspaceId workspace, Pipeline pipeline, Difference difference, String by) {
    var status = difference.status();
    var wish = difference.wish();
    if (difference.isNone()) {
      return new Done(status.id());
    }
    if (difference.isRenamed()) {
      if (pipeline
          .findStatus(wish.label())
          .filter(it -> !it.id().equals(status.id()))
          .isPresent()) {
        return new LabelTaken();
      }
      long leads = change.holders(workspace, FieldType.STATUS, status.label());
      if (leads > 0) {
        return new LabelHeld(leads);
      }
    }
    change.begin(workspace, by, subject(status.label()), difference.text());
    statuses.update(
        workspace, new Status(status.id(), wish.label(), wish.color(), status.archived()));
    return new Done(status.id());
  }

  private PipelineEdit archive(WorkspaceId workspace, Status status, boolean archived, String by) {
    if (status.archived() != archived) {
      change.begin(workspace, by, subject(status.label()), archived ? "archived" : "restored");
      statuses.update(workspace, new Status(status.id(), status.label(), status.color(), archived));
    }
    return new Done(status.id());
  }

  private static Optional<Status> find(Pipeline pipeline, String id) {
    return all(pipeline.stages()).filter(status -> status.id().equals(id)).findFirst();
  }

  private static boolean isLastInitial(Pipeline pipeline, Status status) {
    var open = pipeline.stages().stream().filter(stage -> stage.type() == StageType.OPEN).toList();
    var initial = all(open).filter(Predicate.not(Status::archived)).toList();
    return initial.equals(List.of(status));
  }

  private static Stream<Status> all(List<Stage> stages) {
    return stages.stream().flatMap(stage -> stage.statuses().stream());
  }

  private static boolean hasActive(Stage stage, String id) {
    return active(stage).stream().anyMatch(status -> status.id().equals(id));
  }

  private static List<Status> active(Stage stage) {
    return stage.statuses().stream().filter(Predicate.not(Status::archived)).toList();
  }

  private static String subject(String label) {
    return "Status \"" + label + "\"";
  }

  /// What is to become of a status.
  private record Difference(Status status, StatusChange wish) {
    boolean isRenamed() {
      return !status.label().equals(wish.label());
    }

    boolean isNone() {
      return !isRenamed() && status.color().equals(wish.color());
    }

    String text() {
      var parts = new ArrayList<String>();
      if (isRenamed()) {
        parts.add("renamed to \"%s\"".formatted(wish.label()));
      }
      if (!status.color().equals(wish.color())) {
        parts.add("color from %s to %s".formatted(status.color(), wish.color()));
      }
      return String.join(", ", parts);
    }
  }
}
