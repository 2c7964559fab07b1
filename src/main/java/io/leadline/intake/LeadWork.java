package io.leadline.intake;

import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.ValueTimes;
import io.leadline.platform.Ids;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.timeline.TimelineEntry;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a batch does to leads: those that it creates and changes, and the entries that it adds to
/// their timelines. Threads: the writer's.
final class LeadWork {
  private static final long FIRST_CAPTURE = 1;

  private final WorkspaceId workspace;
  private final HeldLeads leads;
  private final Ids ids;
  private final Instant now;
  private final List<TimelineEntry> entries = new ArrayList<>();

  /// The place in the batch of the submission that is worked out.
  private int place;

  LeadWork(WorkspaceId workspace, HeldLeads leads, Ids ids, Instant now) {
    this.workspace = workspace;
    this.leads = leads;
    this.ids = ids;
    this.now = now;
  }

  /// Says that the next submission is worked out now.
  void next() {
    place++;
  }

  HeldLeads leads() {
    return leads;
  }

  String nextId() {
    return ids.next();
  }

  /// To be appended to timelines.
  List<TimelineEntry> entries() {
    return entries;
  }

  /// When a submission takes effect that changes no lead.
  Moment moment() {
    return Moment.of(now, place);
  }

  /// When the submission that is worked out has changed a lead.
  Moment moment(Lead changed) {
    return Moment.of(changed.modifiedAt(), place);
  }

  /// When the submission that is worked out is to change a lead.
  Moment moment(LeadDraft draft) {
    return Moment.of(draft.nextMoment(now), place);
  }

  Outcome.Created create(String identifier, String initialStatus, Changes changes) {
    var draft = newLead(identifier);
    var at = Moment.of(draft.createdAt(), place);
    var applied = new LeadChange(draft, changes, at, ids).create(new JsonText(initialStatus));
    entries.addAll(applied.entries());
    return new Outcome.Created(draft.toLead(), applied.actions(), applied.remarks());
  }

  private LeadDraft newLead(String identifier) {
    var id = new LeadId(ids.next());
    var at = id.nearest(now);
    return leads.add(
        new Lead(
            id,
            workspace,
            identifier,
            JsonObject.EMPTY,
            0,
            FIRST_CAPTURE,
            at,
            at,
            ValueTimes.NONE,
            0));
  }

  Outcome.Updated update(LeadDraft draft, Changes changes, Set<String> emptied) {
    return update(draft, changes, emptied, moment(draft));
  }

  /// As [#update], at a moment of which the milliseconds are now.
  Outcome.Updated update(LeadDraft draft, Changes changes, Set<String> emptied, Moment at) {
    var applied = new LeadChange(draft, changes, at, ids).update(emptied);
    entries.addAll(applied.entries());
    if (applied.hasEffect()) {
      draft.touch(at.time());
    }
    return new Outcome.Updated(draft.toLead(), applied.actions(), applied.remarks());
  }
}
