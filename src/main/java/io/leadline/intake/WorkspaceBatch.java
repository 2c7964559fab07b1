package io.leadline.intake;

import io.leadline.intake.Submission.AsOf;
import io.leadline.intake.Submission.Capture;
import io.leadline.intake.Submission.Change;
import io.leadline.intake.Submission.ChangeAction;
import io.leadline.intake.Submission.Create;
import io.leadline.intake.Submission.Drop;
import io.leadline.intake.Submission.Once;
import io.leadline.intake.Submission.RelabelActions;
import io.leadline.intake.Submission.RelabelLeads;
import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.ValueTimes;
import io.leadline.platform.Ids;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.receipt.ActionResult;
import io.leadline.receipt.Receipt;
import io.leadline.timeline.TimelineEntry;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The submissions of one workspace in one batch. The leads that they are about are read and
/// locked, each submission is worked out in its order, and what has become of them is written with
/// one statement a table. To be used once, in a transaction.
final class WorkspaceBatch {
  private static final long FIRST_CAPTURE = 1;

  private final WorkspaceId workspace;
  private final long revision;
  private final Stores stores;
  private final Ids ids;
  private final Instant now;
  private final HeldLeads leads;
  private final HeldKeys keys;
  private final List<TimelineEntry> entries = new ArrayList<>();
  private final NewReceipts receipts;

  /// The place of the submission that is worked out.
  private int place;

  private WorkspaceBatch(Held held, Stores stores, Ids ids, Instant now) {
    this.workspace = held.workspace();
    this.revision = held.revision();
    this.keys = held.keys();
    this.leads = held.leads();
    this.stores = stores;
    this.ids = ids;
    this.now = now;
    this.receipts = new NewReceipts(stores, now);
  }

  /// What a batch is about, as it stands before.
  private record Held(WorkspaceId workspace, long revision, HeldKeys keys, HeldLeads leads) {}

  /// Applies submissions.
  ///
  /// @param submissions at least one, all of one workspace
  /// @return an outcome for each, in their order; they hold once the transaction is committed
  /// @throws IdentifierTakenException when another transaction has just created one of the leads:
  ///   to be tried again
  /// @throws io.leadline.retry.KeyTakenException when another transaction has just used one of the
  ///   keys: to be tried again
  static List<Outcome> apply(List<Submission> submissions, Stores stores, Ids ids, Instant now) {
    var workspace = submissions.getFirst().workspace();
    var revision = stores.workspaces().holdRevision(workspace);
    var keys = HeldKeys.of(workspace, submissions, stores.keptAnswers(), now);
    var leads = HeldLeads.of(workspace, submissions, stores);
    var batch = new WorkspaceBatch(new Held(workspace, revision, keys, leads), stores, ids, now);
    var outcomes = new ArrayList<Outcome>(submissions.size());
    for (var submission : submissions) {
      outcomes.add(batch.workOut(submission));
      batch.place++;
    }
    batch.write();
    return outcomes;
  }

  /// Works out a submission of the Async API as [#apply] does, and writes nothing.
  ///
  /// @return the receipt that it would leave, with made-up ids for what it would create; none when
  ///   it is to be read again
  static Optional<Receipt> preview(Submission submission, Stores stores, Ids ids, Instant now) {
    var workspace = submission.workspace();
    var revision = stores.workspaces().revision(workspace);
    var leads = HeldLeads.unlocked(submission, stores);
    var held = new Held(workspace, revision, HeldKeys.none(), leads);
    var batch = new WorkspaceBatch(held, stores, ids, now);
    batch.workOut(submission);
    return batch.receipts.findFirst();
  }

  private Outcome workOut(Submission submission) {
    return switch (submission) {
      case Capture capture -> capture(capture);
      case Create(_, var identifier, var initialStatus, var changes) ->
          leads.find(identifier) == null
              ? create(identifier, initialStatus, changes)
              : new Outcome.LeadExists();
      case Change(_, var lead, var changes) -> change(lead, changes);
      case ChangeAction change -> changeAction(change);
      case Drop drop -> drop(drop);
      case RelabelLeads relabel -> new RelabelledValues(stores).workOut(relabel, leads);
      case RelabelActions relabel -> new RelabelledValues(stores).workOut(relabel);
      case AsOf(var inner, var readAgainst) ->
          readAgainst == revision ? workOut(inner) : new Outcome.Outdated();
      case Once once -> keys.workOut(once, this::workOut);
    };
  }

  private Outcome capture(Capture capture) {
    var known = leads.find(capture.identifier());
    if (known == null) {
      var created = create(capture.identifier(), capture.initialStatus(), capture.changes());
      receipts.add(capture, created, exact(created.lead()));
      return created;
    }
    known.countCapture();
    known.touch(known.nextMoment(now));
    var updated = update(known, capture.changes(), Set.of());
    receipts.add(capture, updated, exact(updated.lead()));
    return updated;
  }

  private Outcome.Created create(String identifier, String initialStatus, Changes changes) {
    var id = new LeadId(ids.next());
    var at = id.nearest(now);
    var draft =
        leads.add(
            new Lead(
                id,
                workspace,
                identifier,
                JsonObject.EMPTY,
                0,
                FIRST_CAPTURE,
                at,
                at,
                ValueTimes.NONE));
    var applied =
        new LeadChange(draft, changes, Moment.of(at, place), ids)
            .create(new JsonText(initialStatus));
    entries.addAll(applied.entries());
    return new Outcome.Created(draft.toLead(), applied.actions(), applied.remarks());
  }

  private Outcome change(LeadId lead, Changes changes) {
    var draft = leads.find(lead);
    return draft == null ? new Outcome.LeadNotFound() : update(draft, changes, changes.blank());
  }

  private Outcome.Updated update(LeadDraft draft, Changes changes, Set<String> emptied) {
    var at = draft.nextMoment(now);
    var applied = new LeadChange(draft, changes, Moment.of(at, place), ids).update(emptied);
    entries.addAll(applied.entries());
    if (applied.hasEffect()) {
      draft.touch(at);
    }
    return new Outcome.Updated(draft.toLead(), applied.actions(), applied.remarks());
  }

  private Outcome changeAction(ChangeAction change) {
    var found = stores.timelines().lock(workspace, change.lead(), change.action());
    if (found.isEmpty()) {
      return new Outcome.ActionNotFound();
    }
    var before = found.get();
    var content = change.change().applyTo(before.content());
    if (content.equals(before.content())) {
      return new Outcome.ActionChanged(before);
    }
    var after = before.changed(content, now);
    stores.timelines().update(workspace, after, ids.next(), change.by());
    return new Outcome.ActionChanged(after);
  }

  private Outcome drop(Drop drop) {
    List<ActionResult> actions =
        drop.changes().actions().stream().map(_ -> ActionResult.IGNORED).toList();
    var dropped = new Outcome.Dropped(actions, drop.changes().remarks());
    receipts.add(drop, dropped, Moment.of(now, place).exact());
    return dropped;
  }

  /// When the submission that is worked out changes a lead, to the microsecond.
  private Instant exact(Lead changed) {
    return Moment.of(changed.modifiedAt(), place).exact();
  }

  private void write() {
    var created = leads.created();
    if (stores.leads().insert(workspace, created) < created.size()) {
      throw new IdentifierTakenException();
    }
    stores.leads().update(workspace, leads.updated());
    stores.timelines().insert(workspace, entries);
    receipts.write(workspace, stores);
    stores.keptAnswers().insert(workspace, keys.firstAnswers(), now);
  }
}
