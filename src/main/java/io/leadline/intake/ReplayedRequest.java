package io.leadline.intake;

import io.leadline.action.NewAction;
import io.leadline.intake.PartEffect.AddActions;
import io.leadline.intake.PartEffect.CompleteAction;
import io.leadline.intake.PartEffect.MoveAction;
import io.leadline.intake.PartEffect.SetValue;
import io.leadline.intake.PartEffect.Whole;
import io.leadline.intake.PartFate.Kind;
import io.leadline.intake.Submission.Replay;
import io.leadline.lead.LeadId;
import io.leadline.platform.json.JsonValue;
import io.leadline.receipt.ActionResult;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPart.Resolution;
import io.leadline.receipt.DroppedPartState;
import io.leadline.receipt.PartPlace;
import io.leadline.remark.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Works out the replay of dropped parts of one request: those that are still open take effect, as
/// old as the request is, and are so no more. To be used once. Threads: the writer's.
final class ReplayedRequest {
  private final Replay replay;
  private final ReceiptDraft receipt;
  private final LeadWork work;
  private final ReplayedActions actions;
  private final Resolution resolution;
  private final List<PartFate> fates = new ArrayList<>();

  ReplayedRequest(Replay replay, ReceiptDraft receipt, LeadWork work, Stores stores) {
    this.replay = replay;
    this.receipt = receipt;
    this.work = work;
    this.resolution = new Resolution(work.moment().time(), replay.by(), replay.replayId());
    this.actions = new ReplayedActions(replay, receipt, work, stores);
  }

  /// Applies the parts.
  ///
  /// @return one fate for each, in their order
  List<PartFate> apply() {
    for (var part : replay.parts()) {
      var fate =
          receipt.isOpen(part.part())
              ? apply(part)
              : PartFate.of(part.part(), Kind.ALREADY_RESOLVED);
      fates.add(fate);
    }
    return fates;
  }

  private PartFate apply(ReplayedPart part) {
    if (part.effect() instanceof Whole whole) {
      return applyWhole(part.part(), whole);
    }
    var lead = receipt.lead() == null ? null : work.leads().find(receipt.lead());
    if (lead == null) {
      return PartFate.refused(part.part(), List.of());
    }
    var fate =
        switch (part.effect()) {
          case SetValue value -> set(part.part(), value, lead);
          case AddActions added -> add(part.part(), added, lead);
          case CompleteAction completed -> actions.complete(part.part(), completed);
          case MoveAction(var occurredAt) -> actions.move(part.part(), occurredAt);
          case Whole _ -> throw new IllegalStateException("it was applied as a whole");
        };
    resolve(fate);
    if (fate.kind() == Kind.TAKEN) {
      receipt.add(part.remarks(), replay.target().actionTypes());
    }
    return fate;
  }

  private PartFate set(PartPlace part, SetValue value, LeadDraft lead) {
    if (lead.hasNewer(value.field(), receipt.appliedAt())) {
      return PartFate.of(part, Kind.OVERTAKEN);
    }
    var locked =
        value.lockAfterCreate() ? Map.of(value.field(), part.text()) : Map.<String, String>of();
    var changes =
        new Changes(
            Map.of(value.field(), value.value()), Set.of(), locked, List.of(), List.of(), null);
    var refusals = work.update(lead, changes, Set.of(), moment(lead)).remarks();
    return refusals.isEmpty() ? PartFate.of(part, Kind.TAKEN) : PartFate.refused(part, refusals);
  }

  private PartFate add(PartPlace part, AddActions added, LeadDraft lead) {
    List<Optional<NewAction>> entries = added.actions().stream().map(this::received).toList();
    var changes = new Changes(Map.of(), Set.of(), Map.of(), entries, List.of(), null);
    var results = work.update(lead, changes, Set.of(), moment(lead)).actions();
    receipt.record(part instanceof PartPlace.Action(int index) ? index : 0, results);
    var isNew = results.stream().anyMatch(result -> result.status() == ActionResult.Status.CREATED);
    return PartFate.of(part, isNew ? Kind.TAKEN : Kind.OVERTAKEN);
  }

  /// An action at the time at which it was received, unless its sender gave it another one.
  private Optional<NewAction> received(NewAction action) {
    return Optional.of(
        action.occurredAt() != null
            ? action
            : new NewAction(
                action.content(), action.score(), receipt.receivedAt(), action.externalId()));
  }

  /// Now, with values that are as old as the request.
  private Moment moment(LeadDraft lead) {
    return new Moment(work.moment(lead).time(), receipt.appliedAt());
  }

  private PartFate applyWhole(PartPlace part, Whole whole) {
    var changes = received(whole.changes());
    var known = work.leads().find(whole.identifier());
    var overtaken = new HashSet<String>();
    if (known == null) {
      var created = work.create(whole.identifier(), whole.initialStatus(), changes);
      var draft = work.leads().find(created.lead().id());
      if (draft != null) {
        draft.dateValues(receipt.appliedAt());
      }
      reach(created.lead().id(), created.actions(), created.remarks(), overtaken);
    } else {
      known.countCapture();
      known.touch(work.moment(known).time());
      var updated =
          work.update(known, withoutOvertaken(changes, known, overtaken), Set.of(), moment(known));
      reach(updated.lead().id(), updated.actions(), updated.remarks(), overtaken);
    }
    return PartFate.of(part, Kind.TAKEN);
  }

  private Changes received(Changes changes) {
    List<Optional<NewAction>> entries =
        changes.actions().stream().map(entry -> entry.flatMap(this::received)).toList();
    return new Changes(
        changes.values(), changes.blank(), changes.locked(), entries, changes.remarks(), null);
  }

  private Changes withoutOvertaken(Changes changes, LeadDraft lead, Set<String> overtaken) {
    var values = new LinkedHashMap<String, JsonValue>();
    changes
        .values()
        .forEach((field, value) -> {
          if (lead.hasNewer(field, receipt.appliedAt())) {
            overtaken.add("fields." + field);
          } else {
            values.put(field, value);
          }
        });
    return new Changes(
        values, changes.blank(), changes.locked(), changes.actions(), changes.remarks(), null);
  }

  /// Notes what has become of all that was dropped with the request.
  private void reach(
      LeadId lead, List<ActionResult> results, List<Remark> remarks, Set<String> overtaken) {
    receipt.reach(lead, results);
    var refusals = new LinkedHashMap<String, Remark>();
    remarks.stream()
        .filter(Remark::isRefusal)
        .forEach(remark -> refusals.putIfAbsent(remark.field(), remark));
    var still = new HashMap<Integer, Remark>();
    for (DroppedPart row : receipt.open()) {
      if (row.part() instanceof PartPlace.WholeRequest) {
        receipt.resolve(row, DroppedPartState.TAKEN, resolution);
        continue;
      }
      var refusal = refusals.remove(row.field());
      if (refusal != null) {
        still.put(row.number(), refusal);
      } else if (!isIgnored(row.part(), results)) {
        var state =
            overtaken.contains(row.field()) ? DroppedPartState.OVERTAKEN : DroppedPartState.TAKEN;
        receipt.resolve(row, state, resolution);
      }
    }
    receipt.keepOpen(still, replay.target().actionTypes());
    receipt.add(List.copyOf(refusals.values()), replay.target().actionTypes());
  }

  /// Whether a part is an action that is not recorded even now, be it for other faults than before.
  private static boolean isIgnored(PartPlace part, List<ActionResult> results) {
    return part instanceof PartPlace.Action(int index)
        && index < results.size()
        && results.get(index).status() == ActionResult.Status.IGNORED;
  }

  private void resolve(PartFate fate) {
    switch (fate.kind()) {
      case TAKEN -> receipt.resolve(fate.part(), DroppedPartState.TAKEN, resolution);
      case OVERTAKEN -> receipt.resolve(fate.part(), DroppedPartState.OVERTAKEN, resolution);
      case REFUSED, ALREADY_RESOLVED -> {}
    }
  }
}
