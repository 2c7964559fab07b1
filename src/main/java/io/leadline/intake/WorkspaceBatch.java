package io.leadline.intake;

import io.leadline.action.NewAction;
import io.leadline.intake.Submission.Capture;
import io.leadline.intake.Submission.Change;
import io.leadline.intake.Submission.ChangeAction;
import io.leadline.intake.Submission.Create;
import io.leadline.intake.Submission.Drop;
import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.platform.Ids;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.receipt.ActionResult;
import io.leadline.receipt.Receipt;
import io.leadline.receipt.ReceiptOutcome;
import io.leadline.remark.Remark;
import io.leadline.timeline.TimelineEntry;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The submissions of one workspace in one batch. The leads that they are about are read and
/// locked, each submission is worked out in its order, and what has become of them is written with
/// one statement a table. To be used once, in a transaction.
final class WorkspaceBatch {
  private static final long FIRST_CAPTURE = 1;

  private final WorkspaceId workspace;
  private final Stores stores;
  private final Ids ids;
  private final Instant now;

  private final Map<String, LeadDraft> byIdentifier = new LinkedHashMap<>();
  private final Map<LeadId, LeadDraft> byId = new LinkedHashMap<>();
  private final List<TimelineEntry> entries = new ArrayList<>();
  private final List<Receipt> receipts = new ArrayList<>();

  WorkspaceBatch(WorkspaceId workspace, Stores stores, Ids ids, Instant now) {
    this.workspace = workspace;
    this.stores = stores;
    this.ids = ids;
    this.now = now;
  }

  /// Applies submissions.
  ///
  /// @return an outcome for each, in their order; they hold once the transaction is committed
  /// @throws IdentifierTakenException when another transaction has just created one of the leads:
  ///   to be tried again
  List<Outcome> apply(List<Submission> submissions) {
    loadLeads(submissions);
    loadExternalIds(submissions);
    var outcomes = submissions.stream().map(this::workOut).toList();
    write();
    return outcomes;
  }

  private void loadLeads(List<Submission> submissions) {
    var identifiers = new HashSet<String>();
    var leadIds = new HashSet<LeadId>();
    for (var submission : submissions) {
      switch (submission) {
        case Capture capture -> identifiers.add(capture.identifier());
        case Create create -> identifiers.add(create.identifier());
        case Change change -> leadIds.add(change.lead());
        case ChangeAction _, Drop _ -> {}
      }
    }
    if (!identifiers.isEmpty() || !leadIds.isEmpty()) {
      stores
          .leads()
          .lock(workspace, identifiers, leadIds)
          .forEach(lead -> hold(lead.identifier(), LeadDraft.ofStored(lead)));
    }
  }

  /// Finds which of the senders' own ids of actions have been used on these leads.
  private void loadExternalIds(List<Submission> submissions) {
    var externalIds =
        submissions.stream()
            .flatMap(WorkspaceBatch::actionsOf)
            .flatMap(action -> Stream.ofNullable(action.externalId()))
            .collect(Collectors.toSet());
    if (!externalIds.isEmpty() && !byId.isEmpty()) {
      stores
          .timelines()
          .findByExternalIds(workspace, byId.keySet(), externalIds)
          .forEach(entry ->
              Objects.requireNonNull(byId.get(entry.lead()))
                  .remember(Objects.requireNonNull(entry.externalId()), entry.id()));
    }
  }

  private static Stream<NewAction> actionsOf(Submission submission) {
    return switch (submission) {
      case Capture capture -> capture.changes().actions().stream().flatMap(Optional::stream);
      case Create create -> create.changes().actions().stream().flatMap(Optional::stream);
      case Change change -> change.changes().actions().stream().flatMap(Optional::stream);
      case ChangeAction _, Drop _ -> Stream.empty();
    };
  }

  private Outcome workOut(Submission submission) {
    return switch (submission) {
      case Capture capture -> capture(capture);
      case Create create ->
          byIdentifier.containsKey(create.identifier())
              ? new Outcome.LeadExists()
              : create(create.identifier(), create.initialStatus(), create.changes());
      case Change(_, var lead, var changes) -> change(lead, changes);
      case ChangeAction change -> changeAction(change);
      case Drop(_, var changes, var envelope) -> drop(changes, envelope);
    };
  }

  private Outcome capture(Capture capture) {
    var known = byIdentifier.get(capture.identifier());
    if (known == null) {
      var created = create(capture.identifier(), capture.initialStatus(), capture.changes());
      keepReceipt(
          capture.envelope(),
          ReceiptOutcome.CREATED,
          created.lead().id(),
          created.actions(),
          created.remarks());
      return created;
    }
    known.countCapture();
    known.touch(known.nextMoment(now));
    var updated = update(known, capture.changes(), Set.of());
    keepReceipt(
        capture.envelope(),
        ReceiptOutcome.UPDATED,
        updated.lead().id(),
        updated.actions(),
        updated.remarks());
    return updated;
  }

  private Outcome.Created create(String identifier, String initialStatus, Changes changes) {
    var lead =
        new Lead(
            new LeadId(ids.next()),
            workspace,
            identifier,
            JsonObject.EMPTY,
            0,
            FIRST_CAPTURE,
            now,
            now);
    var draft = LeadDraft.ofNew(lead);
    hold(identifier, draft);
    var applied = new LeadChange(draft, changes, now, ids).create(new JsonText(initialStatus));
    entries.addAll(applied.entries());
    return new Outcome.Created(draft.toLead(), applied.actions(), applied.remarks());
  }

  private Outcome change(LeadId lead, Changes changes) {
    var draft = byId.get(lead);
    return draft == null ? new Outcome.LeadNotFound() : update(draft, changes, changes.blank());
  }

  private Outcome.Updated update(LeadDraft draft, Changes changes, Set<String> emptied) {
    var at = draft.nextMoment(now);
    var applied = new LeadChange(draft, changes, at, ids).update(emptied);
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
    var after = before.changed(change.change().applyTo(before.content()), now);
    stores.timelines().update(workspace, after, ids.next(), null);
    return new Outcome.ActionChanged(after);
  }

  private Outcome drop(Changes changes, Envelope envelope) {
    List<ActionResult> actions = changes.actions().stream().map(_ -> ActionResult.IGNORED).toList();
    keepReceipt(envelope, ReceiptOutcome.DROPPED, null, actions, changes.remarks());
    return new Outcome.Dropped(actions, changes.remarks());
  }

  private void keepReceipt(
      Envelope envelope,
      ReceiptOutcome outcome,
      @Nullable LeadId lead,
      List<ActionResult> actions,
      List<Remark> remarks) {
    receipts.add(
        new Receipt(
            envelope.receiptId(),
            envelope.tokenId(),
            envelope.receivedAt(),
            outcome,
            lead,
            actions,
            remarks,
            remarks.isEmpty() ? null : envelope.payload()));
  }

  private void hold(String identifier, LeadDraft draft) {
    byIdentifier.put(identifier, draft);
    byId.put(draft.id(), draft);
  }

  private void write() {
    var created = leads(LeadDraft::isNew);
    if (stores.leads().insert(workspace, created) < created.size()) {
      throw new IdentifierTakenException();
    }
    stores.leads().update(workspace, leads(LeadDraft::isUpdate));
    stores.timelines().insert(workspace, entries);
    stores.receipts().insert(workspace, receipts, LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  private List<Lead> leads(Predicate<LeadDraft> which) {
    Collection<LeadDraft> drafts = byId.values();
    return drafts.stream().filter(which).map(LeadDraft::toLead).toList();
  }
}
