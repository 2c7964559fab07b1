package io.leadline.intake;

import io.leadline.action.ActionContent;
import io.leadline.intake.PartEffect.CompleteAction;
import io.leadline.intake.PartFate.Kind;
import io.leadline.intake.Submission.Replay;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonValue;
import io.leadline.receipt.PartPlace;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.timeline.TimelineEntry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Works out what a replay does to actions that were recorded before. Threads: the writer's.
final class ReplayedActions {
  private final Replay replay;
  private final ReceiptDraft receipt;
  private final LeadWork work;
  private final Stores stores;

  ReplayedActions(Replay replay, ReceiptDraft receipt, LeadWork work, Stores stores) {
    this.replay = replay;
    this.receipt = receipt;
    this.work = work;
    this.stores = stores;
  }

  /// Gives an action the fields that it lacks; those that it has are newer.
  PartFate complete(PartPlace part, CompleteAction completed) {
    var found = lock(part);
    if (found.isEmpty()
        || !(found.get().content() instanceof ActionContent.Custom(int code, var fields))
        || code != completed.code()) {
      return notThere(part);
    }
    var members = new LinkedHashMap<String, JsonValue>(fields.members());
    completed.values().forEach(members::putIfAbsent);
    if (members.size() == fields.members().size()) {
      return PartFate.of(part, Kind.OVERTAKEN);
    }
    var content = new ActionContent.Custom(code, new JsonObject(members));
    var entry = found.get().changed(content, work.moment().time());
    stores.timelines().update(replay.workspace(), entry, work.nextId(), replay.by());
    return PartFate.of(part, Kind.TAKEN);
  }

  /// Moves an action to the time that its sender gave it.
  PartFate move(PartPlace part, Instant occurredAt) {
    var found = lock(part);
    if (found.isEmpty()) {
      return notThere(part);
    }
    var entry = found.get().moved(occurredAt, work.moment().time());
    stores.timelines().move(replay.workspace(), entry);
    return PartFate.of(part, Kind.TAKEN);
  }

  /// By a correction the action may have been recorded as one of another type.
  private static PartFate notThere(PartPlace part) {
    var remark =
        Remark.ignored(
            part.text(),
            Reason.UNKNOWN_ACTION_TYPE,
            "The action that it belongs to is not there, or is of another type");
    return PartFate.refused(part, List.of(remark));
  }

  private Optional<TimelineEntry> lock(PartPlace part) {
    int index =
        switch (part) {
          case PartPlace.ActionField(int of, _) -> of;
          case PartPlace.ActionFields(int of) -> of;
          case PartPlace.ActionTime(int of) -> of;
          case PartPlace.Action _,
              PartPlace.AllActions _,
              PartPlace.LeadField _,
              PartPlace.WholeRequest _ ->
              throw new IllegalArgumentException("no part of an action that was recorded");
        };
    var lead = receipt.lead();
    return lead == null
        ? Optional.empty()
        : receipt
            .findAction(index)
            .flatMap(action -> stores.timelines().lock(replay.workspace(), lead, action));
  }
}
