package io.leadline.intake;

import io.leadline.lead.Lead;
import io.leadline.receipt.ActionResult;
import io.leadline.remark.Remark;
import io.leadline.retry.KeptAnswer;
import io.leadline.timeline.TimelineEntry;
import java.util.List;

/// What came of a submission. All but [Unavailable] and [Failed] are on disk.
public sealed interface Outcome {
  /// The lead did not exist and does now.
  ///
  /// @param actions one for each entry of the request, in its order
  /// @param remarks what was not taken
  record Created(Lead lead, List<ActionResult> actions, List<Remark> remarks) implements Outcome {}

  /// The lead existed.
  ///
  /// @param actions one for each entry of the request, in its order
  /// @param remarks what was not taken
  record Updated(Lead lead, List<ActionResult> actions, List<Remark> remarks) implements Outcome {}

  /// No lead was touched; the receipt has the payload.
  record Dropped(List<ActionResult> actions, List<Remark> remarks) implements Outcome {}

  /// The action says something else now.
  record ActionChanged(TimelineEntry entry) implements Outcome {}

  /// What is stored has the labels of today.
  ///
  /// @param rewritten how many leads or actions had others
  record Relabelled(long rewritten) implements Outcome {}

  /// Dropped parts of a request were replayed.
  ///
  /// @param fates one for each part, in their order; empty when the receipt is gone
  record Replayed(List<PartFate> fates) implements Outcome {}

  /// The workspace has been revised since the request was read; nothing was done: to be read again.
  record Outdated() implements Outcome {}

  /// There is a lead with that identifier already; nothing was done.
  record LeadExists() implements Outcome {}

  /// There is no such lead; nothing was done.
  record LeadNotFound() implements Outcome {}

  /// The lead has no such action; nothing was done.
  record ActionNotFound() implements Outcome {}

  /// The submission was to take effect [once][Submission.Once], and has done so now.
  ///
  /// @param outcome of what it asked for
  /// @param answer to the request, which is on disk with it
  record Kept(Outcome outcome, KeptAnswer answer) implements Outcome {}

  /// The submission took effect before, or was refused before; nothing was done.
  ///
  /// @param answer to the first request
  record Repeated(KeptAnswer answer) implements Outcome {}

  /// Another request came with the same key before; nothing was done.
  record KeyReused() implements Outcome {}

  /// Too much is waiting, or the database is away: to be sent again later.
  record Unavailable() implements Outcome {}

  /// This submission cannot be written, which is a fault of ours.
  ///
  /// @param logId under which it is in the log
  record Failed(String logId) implements Outcome {}
}
