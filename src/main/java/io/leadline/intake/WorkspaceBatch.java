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
import io.leadline.intake.Submission.Replay;
import io.leadline.lead.LeadId;
import io.leadline.platform.Ids;
import io.leadline.receipt.ActionResult;
import io.leadline.receipt.Receipt;
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
  private final WorkspaceId workspace;
  private final Held held;
  private final Stores stores;
  private final Instant now;
  private final LeadWork work;
  private final NewReceipts receipts;

  private WorkspaceBatch(Held held, Stores stores, Ids ids, Instant now) {
    this.workspace = held.workspace();
    this.held = held;
    this.stores = stores;
    this.now = now;
    this.work = new LeadWork(workspace, held.leads(), ids, now);
    this.receipts = new NewReceipts(stores, now);
  }

  /// What a batch is about, as it stands before.
  private record Held(
      WorkspaceId workspace,
      long revision,
      HeldKeys keys,
      HeldLeads leads,
      HeldReceipts receipts) {}

  /// Applies submissions.
  ///
  /// @param submissions at least one, all of one workspace
  /// @return an outcome for each, in their order; they hold once the transaction is committed
  /// @throws org.springframework.dao.DuplicateKeyException when another transaction has just
  ///   created one of the leads: to be tried again
  /// @throws io.leadline.retry.KeyTakenException when another transaction has just used one of the
  ///   keys: to be tried again
  static List<Outcome> apply(List<Submission> submissions, Stores stores, Ids ids, Turn turn) {
    var workspace = submissions.getFirst().workspace();
    var held =
        new Held(
            workspace,
            stores.workspaces().holdRevision(workspace),
            HeldKeys.of(workspace, submissions, stores.keptAnswers(), turn.at()),
            HeldLeads.of(workspace, submissions, stores),
            HeldReceipts.of(workspace, submissions, stores));
    var batch = new WorkspaceBatch(held, stores, ids, turn.at());
    var outcomes = new ArrayList<Outcome>(submissions.size());
    for (var submission : submissions) {
      outcomes.add(batch.workOut(submission));
      batch.work.next();
    }
    batch.write(turn);
    return outcomes;
  }

  /// Works out a submission of the Async API as [#apply] does, and writes nothing.
  ///
  /// @return the receipt that it would leave, with made-up ids for what it would create; none when
  ///   it is to be read again
  static Optional<Receipt> preview(Submission submission, Stores stores, Ids ids, Instant now) {
    var workspace = submission.workspace();
    var held =
        new Held(
            workspace,
            stores.workspaces().revision(workspace),
            HeldKeys.none(),
            HeldLeads.unlocked(submission, stores),
            HeldReceipts.none());
    var batch = new WorkspaceBatch(held, stores, ids, now);
    batch.workOut(submission);
    return batch.receipts.findFirst();
  }

  private Outcome workOut(Submission submission) {
    return switch (submission) {
      case Capture capture -> capture(capture);
      case Create(_, var identifier, var initialStatus, var changes) ->
          held.leads().find(identifier) == null
              ? work.create(identifier, initialStatus, changes)
              : new Outcome.LeadExists();
      case Change(_, var lead, var changes) -> change(lead, changes);
      case ChangeAction change -> changeAction(change);
      case Drop drop -> drop(drop);
      case RelabelLeads relabel -> new RelabelledValues(stores).workOut(relabel, held.leads());
      case RelabelActions relabel -> new RelabelledValues(stores).workOut(relabel);
      case Replay replay -> replay(replay);
      case AsOf(var inner, var readAgainst) ->
          readAgainst == held.revision() ? workOut(inner) : new Outcome.Outdated();
      case Once once -> held.keys().workOut(once, this::workOut);
    };
  }

  private Outcome capture(Capture capture) {
    var known = held.leads().find(capture.identifier());
    if (known == null) {
      var created = work.create(capture.identifier(), capture.initialStatus(), capture.changes());
      receipts.add(capture, created, work.moment(created.lead()).exact());
      return created;
    }
    known.countCapture();
    known.touch(known.nextMoment(now));
    var updated = work.update(known, capture.changes(), Set.of());
    receipts.add(capture, updated, work.moment(updated.lead()).exact());
    return updated;
  }

  private Outcome change(LeadId lead, Changes changes) {
    var draft = held.leads().find(lead);
    return draft == null
        ? new Outcome.LeadNotFound()
        : work.update(draft, changes, changes.blank());
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
    stores.timelines().update(workspace, after, work.nextId(), change.by());
    return new Outcome.ActionChanged(after);
  }

  private Outcome drop(Drop drop) {
    List<ActionResult> actions =
        drop.changes().actions().stream().map(_ -> ActionResult.IGNORED).toList();
    var dropped = new Outcome.Dropped(actions, drop.changes().remarks());
    receipts.add(drop, dropped, work.moment().exact());
    return dropped;
  }

  private Outcome replay(Replay replay) {
    var receipt = held.receipts().find(replay.target().receiptId());
    return new Outcome.Replayed(
        receipt == null ? List.of() : new ReplayedRequest(replay, receipt, work, stores).apply());
  }

  private void write(Turn turn) {
    stores
        .pipelines()
        .send(pipeline -> {
          stores.leads().insert(pipeline, workspace, held.leads().created());
          stores.leads().update(pipeline, workspace, held.leads().updated());
          stores.timelines().insert(pipeline, workspace, work.entries());
          receipts.write(pipeline, workspace, stores, turn);
        });
    held.receipts().write(workspace, stores);
    stores.keptAnswers().insert(workspace, held.keys().firstAnswers(), now);
  }
}
