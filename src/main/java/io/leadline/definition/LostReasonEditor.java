package io.leadline.definition;

import io.leadline.definition.PipelineEdit.Done;
import io.leadline.definition.PipelineEdit.LabelHeld;
import io.leadline.definition.PipelineEdit.LabelTaken;
import io.leadline.definition.PipelineEdit.NotFound;
import io.leadline.field.FieldType;
import io.leadline.lead.LostReason;
import io.leadline.lead.LostReasonEditStore;
import io.leadline.lead.Pipeline;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Changes the lost reasons of a workspace's pipeline. One of the active ones is the default, as
/// long as there are any.
///
/// `by` is everywhere the e-mail address of the member; empty for Leadline itself.
@Component
public class LostReasonEditor {
  private final LostReasonEditStore reasons;
  private final PipelineChange change;

  LostReasonEditor(LostReasonEditStore reasons, PipelineChange change) {
    this.reasons = reasons;
    this.change = change;
  }

  /// Adds a reason after the others.
  public PipelineEdit add(WorkspaceId workspace, String label, String by) {
    return change.make(
        workspace,
        pipeline -> {
          if (pipeline.findLostReason(label).isPresent()) {
            return new LabelTaken();
          }
          change.begin(workspace, by, subject(label.strip()), "added");
          return new Done(reasons.insert(workspace, label, active(pipeline).isEmpty()));
        });
  }

  /// Gives a reason another label. Leads know their reason by its label alone, so that one that
  /// leads hold stays.
  ///
  /// @param label 1 to 200 characters; surrounding spaces do not count
  public PipelineEdit rename(WorkspaceId workspace, String id, String label, String by) {
    var wanted = label.strip();
    return change(
        workspace,
        id,
        (pipeline, reason) -> {
          if (reason.label().equals(wanted)) {
            return new Done(id);
          }
          if (pipeline.findLostReason(wanted).filter(it -> !it.id().equals(id)).isPresent()) {
            return new LabelTaken();
          }
          long leads = change.holders(workspace, FieldType.LOST_REASON, reason.label());
          if (leads > 0) {
            return new LabelHeld(leads);
          }
          change.begin(workspace, by, subject(reason.label()), "renamed to \"" + wanted + "\"");
          reasons.update(
              workspace, new LostReason(id, wanted, reason.isDefault(), reason.archived()));
          return new Done(id);
        });
  }

  /// Makes an active reason the one that is proposed.
  public PipelineEdit makeDefault(WorkspaceId workspace, String id, String by) {
    return change(
        workspace,
        id,
        (pipeline, reason) -> {
          if (reason.archived()) {
            return new NotFound();
          }
          if (!reason.isDefault()) {
            change.begin(workspace, by, subject(reason.label()), "made the default");
            propose(workspace, pipeline, reason);
          }
          return new Done(id);
        });
  }

  /// Archives a reason, or restores it. Leads keep an archived one, but get it no more; the default
  /// passes on to the first that is left.
  public PipelineEdit archive(WorkspaceId workspace, String id, boolean archived, String by) {
    return change(
        workspace,
        id,
        (pipeline, reason) -> {
          if (reason.archived() == archived) {
            return new Done(id);
          }
          change.begin(workspace, by, subject(reason.label()), archived ? "archived" : "restored");
          var others = active(pipeline).stream().filter(it -> !it.id().equals(id)).toList();
          boolean isDefault = !archived && others.isEmpty();
          reasons.update(workspace, new LostReason(id, reason.label(), isDefault, archived));
          if (reason.isDefault() && archived) {
            others.stream().findFirst().ifPresent(next -> setDefault(workspace, next, true));
          }
          return new Done(id);
        });
  }

  /// Moves an active reason past its neighbour among the active ones.
  public PipelineEdit move(WorkspaceId workspace, String id, Direction direction, String by) {
    return change(
        workspace,
        id,
        (pipeline, reason) -> {
          var active = active(pipeline);
          var moved = direction.move(active, reason);
          if (!moved.equals(active)) {
            change.begin(workspace, by, subject(reason.label()), PipelineEditor.moved(direction));
            var archived = pipeline.lostReasons().stream().filter(LostReason::archived);
            reasons.arrange(
                workspace, Stream.concat(moved.stream(), archived).map(LostReason::id).toList());
          }
          return new Done(id);
        });
  }

  private PipelineEdit change(WorkspaceId workspace, String id, Edit edit) {
    return change.make(
        workspace,
        pipeline ->
            pipeline.lostReasons().stream()
                .filter(reason -> reason.id().equals(id))
                .findFirst()
                .map(reason -> edit.apply(pipeline, reason))
                .orElseGet(NotFound::new));
  }

  private void propose(WorkspaceId workspace, Pipeline pipeline, LostReason proposed) {
    pipeline.lostReasons().stream()
        .filter(LostReason::isDefault)
        .forEach(reason -> setDefault(workspace, reason, false));
    setDefault(workspace, proposed, true);
  }

  private void setDefault(WorkspaceId workspace, LostReason reason, boolean isDefault) {
    reasons.update(
        workspace, new LostReason(reason.id(), reason.label(), isDefault, reason.archived()));
  }

  private static List<LostReason> active(Pipeline pipeline) {
    return pipeline.lostReasons().stream().filter(Predicate.not(LostReason::archived)).toList();
  }

  private static String subject(String label) {
    return "Lost reason \"" + label + "\"";
  }

  /// A change of a reason that is there.
  private interface Edit {
    PipelineEdit apply(Pipeline pipeline, LostReason reason);
  }
}
