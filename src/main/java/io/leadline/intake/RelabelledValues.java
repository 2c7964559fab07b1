package io.leadline.intake;

import io.leadline.action.ActionContent;
import io.leadline.field.FieldDefinition;
import io.leadline.field.RelabellingStore;
import io.leadline.field.value.StoredLabels;
import io.leadline.intake.Submission.RelabelActions;
import io.leadline.intake.Submission.RelabelLeads;
import io.leadline.intake.Submission.RelabellingStep;
import io.leadline.platform.json.JsonObject;
import io.leadline.timeline.StoredLabelStore;
import io.leadline.timeline.TimelineEntry;
import io.leadline.workspace.WorkspaceId;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Works out steps of rewritings: what is stored gets the labels that options have now. Threads:
/// the writer's.
final class RelabelledValues {
  private final StoredLabelStore labels;
  private final RelabellingStore relabellings;

  RelabelledValues(Stores stores) {
    this.labels = stores.labels();
    this.relabellings = stores.relabellings();
  }

  /// Rewrites leads. One that is gone is passed over.
  Outcome workOut(RelabelLeads relabel, HeldLeads leads) {
    var field = relabel.step().field();
    long rewritten = relabel.leads().stream().filter(id -> rewrites(leads.find(id), field)).count();
    return noted(relabel.workspace(), relabel.step(), rewritten);
  }

  /// Rewrites actions, each of which is locked first.
  Outcome workOut(RelabelActions relabel) {
    var field = relabel.step().field();
    var changed =
        labels.lock(relabel.workspace(), relabel.actions()).stream()
            .flatMap(entry -> rewritten(entry, field).stream())
            .toList();
    labels.rewrite(relabel.workspace(), changed);
    return noted(relabel.workspace(), relabel.step(), changed.size());
  }

  private static boolean rewrites(@Nullable LeadDraft lead, FieldDefinition field) {
    var stored = lead == null ? null : lead.value(field.apiName());
    if (lead == null || stored == null) {
      return false;
    }
    var current = StoredLabels.current(stored, field.options());
    if (current.equals(stored)) {
      return false;
    }
    lead.rewrite(field.apiName(), current);
    return true;
  }

  /// The entry with the labels of today; nothing when it has them already.
  private static Optional<TimelineEntry> rewritten(TimelineEntry entry, FieldDefinition field) {
    if (!(entry.content() instanceof ActionContent.Custom(int code, var fields))) {
      return Optional.empty();
    }
    var stored = fields.member(field.apiName());
    if (stored == null) {
      return Optional.empty();
    }
    var current = StoredLabels.current(stored, field.options());
    if (current.equals(stored)) {
      return Optional.empty();
    }
    var members = new LinkedHashMap<>(fields.members());
    members.put(field.apiName(), current);
    var content = new ActionContent.Custom(code, new JsonObject(members));
    return Optional.of(entry.changed(content, entry.modifiedAt()));
  }

  private Outcome noted(WorkspaceId workspace, RelabellingStep step, long rewritten) {
    relabellings.advance(workspace, step.relabelling(), rewritten, step.reached());
    return new Outcome.Relabelled(rewritten);
  }
}
