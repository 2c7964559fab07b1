package io.leadline.intake;

import io.leadline.action.ActionContent;
import io.leadline.action.ActionContent.LeadAssignment;
import io.leadline.action.ActionContent.LeadCreated;
import io.leadline.action.ActionContent.StatusChange;
import io.leadline.action.NewAction;
import io.leadline.lead.StandardFields;
import io.leadline.platform.Ids;
import io.leadline.platform.json.JsonValue;
import io.leadline.receipt.ActionResult;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.remark.Remarks;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Works out what one request does to one lead: its fields, the entries that Leadline itself adds
/// for that, and then the actions that were sent. To be used once.
final class LeadChange {
  private final LeadDraft draft;
  private final Changes changes;
  private final Moment at;
  private final Ids ids;
  private final List<TimelineEntry> entries = new ArrayList<>();
  private final Remarks remarks;
  private boolean hasEffect;

  /// What has become of it.
  ///
  /// @param entries to append to the timeline, in their order
  /// @param actions one for each entry of the request, in its order
  /// @param remarks what was not taken, in reading and here
  /// @param hasEffect whether anything about the lead is other than before
  record Applied(
      List<TimelineEntry> entries,
      List<ActionResult> actions,
      List<Remark> remarks,
      boolean hasEffect) {}

  /// Prepares the change.
  ///
  /// @param at the moment of everything that is not back-dated
  LeadChange(LeadDraft draft, Changes changes, Moment at, Ids ids) {
    this.draft = draft;
    this.changes = changes;
    this.at = at;
    this.ids = ids;
    this.remarks = new Remarks(changes.remarks());
  }

  /// The first change of a lead: a status that was not sent is the initial one.
  Applied create(JsonValue initialStatus) {
    record(new LeadCreated());
    draft.put(StandardFields.STATUS, initialStatus);
    changes.values().forEach(draft::put);
    var assignee = draft.text(StandardFields.ASSIGNEE);
    if (!assignee.isEmpty()) {
      record(new LeadAssignment(assignee, ""));
    }
    return applied(recordActions());
  }

  /// A change of a lead that was there before.
  ///
  /// @param emptied the fields that lose their value
  Applied update(Set<String> emptied) {
    var statusBefore = draft.text(StandardFields.STATUS);
    var assigneeBefore = draft.text(StandardFields.ASSIGNEE);
    changes.values().forEach(this::set);
    emptied.forEach(this::empty);
    var status = draft.text(StandardFields.STATUS);
    if (!status.equals(statusBefore)) {
      record(new StatusChange(statusBefore, status, lostReason()));
    }
    var assignee = draft.text(StandardFields.ASSIGNEE);
    if (!assignee.equals(assigneeBefore)) {
      record(new LeadAssignment(assignee, assigneeBefore));
    }
    return applied(recordActions());
  }

  private Applied applied(List<ActionResult> actions) {
    return new Applied(entries, actions, remarks.toList(), hasEffect);
  }

  private void set(String field, JsonValue value) {
    if (!changes.locked().containsKey(field)) {
      draft.put(field, value, at.exact());
      hasEffect = true;
    } else if (!value.equals(draft.value(field))) {
      refuseLocked(field);
    }
  }

  private void empty(String field) {
    if (changes.locked().containsKey(field)) {
      refuseLocked(field);
    } else if (field.equals(StandardFields.STATUS)) {
      remarks.ignored("fields." + field, Reason.NOT_CLEARABLE, "A lead always has a status");
    } else {
      draft.remove(field, at.exact());
      hasEffect = true;
    }
  }

  private void refuseLocked(String field) {
    remarks.ignored(
        Objects.requireNonNull(changes.locked().get(field)),
        Reason.LOCKED_AFTER_CREATE,
        "This field can be set only when the lead is created");
  }

  private @Nullable String lostReason() {
    var lostReason = draft.text(StandardFields.LOST_REASON);
    return lostReason.isEmpty() ? null : lostReason;
  }

  private List<ActionResult> recordActions() {
    return changes.actions().stream()
        .map(entry -> entry.map(this::recordAction).orElse(ActionResult.IGNORED))
        .toList();
  }

  private ActionResult recordAction(NewAction action) {
    var externalId = action.externalId();
    var first = externalId == null ? null : draft.findAction(externalId);
    if (first != null) {
      return new ActionResult(first, ActionResult.Status.DUPLICATE);
    }
    var occurredAt = action.occurredAt() == null ? at.time() : action.occurredAt();
    var id = append(action.content(), occurredAt, externalId);
    draft.addScore(action.score());
    if (externalId != null) {
      draft.remember(externalId, id);
    }
    return new ActionResult(id, ActionResult.Status.CREATED);
  }

  private void record(ActionContent content) {
    append(content, at.time(), null);
  }

  private ActionId append(ActionContent content, Instant occurredAt, @Nullable String externalId) {
    var id = new ActionId(ids.next());
    entries.add(
        new TimelineEntry(
            id, draft.id(), content, changes.by(), occurredAt, at.time(), externalId));
    draft.countEntry();
    hasEffect = true;
    return id;
  }
}
