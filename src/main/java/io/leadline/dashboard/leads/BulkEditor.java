package io.leadline.dashboard.leads;

import io.leadline.action.ActionDialect;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.Definitions;
import io.leadline.intake.Changes;
import io.leadline.intake.FreshIntake;
import io.leadline.intake.LeadRequest;
import io.leadline.intake.LeadRequestReader;
import io.leadline.intake.Outcome;
import io.leadline.intake.Submission;
import io.leadline.lead.Lead;
import io.leadline.remark.Remark;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/// Changes many leads, each by itself: by the rules of the APIs, and by way of the intake, which
/// takes those together that wait at the same time. To do it again changes nothing more.
@Component
class BulkEditor {
  private final LeadRequestReader reader;
  private final FreshIntake intake;

  BulkEditor(LeadRequestReader reader, FreshIntake intake) {
    this.reader = reader;
    this.intake = intake;
  }

  /// Why a change cannot be made at all; nothing when it can.
  Optional<String> refusal(Viewer viewer, BulkChange change) {
    return read(viewer, change, viewer.definitions()).remarks().stream()
        .filter(Remark::isRefusal)
        .findFirst()
        .map(Remark::text);
  }

  /// Changes leads that the viewer may see.
  BulkTally apply(Viewer viewer, BulkChange change, List<Lead> leads) {
    var waiting = leads.stream().filter(lead -> !change.isDone(lead)).toList();
    var already = new BulkTally(0, leads.size() - waiting.size(), 0, 0);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var outcomes =
          waiting.stream()
              .<Callable<Outcome>>map(lead ->
                  () ->
                      intake.submit(
                          viewer.definitions(),
                          definitions ->
                              new Submission.Change(
                                  viewer.workspaceId(),
                                  lead.id(),
                                  read(viewer, change, definitions))))
              .map(threads::submit)
              .toList();
      return outcomes.stream()
          .map(outcome -> tally(outcome(outcome)))
          .reduce(already, BulkTally::plus);
    }
  }

  /// Fields that are locked after the creation are so for programs, not for people.
  private Changes read(Viewer viewer, BulkChange change, Definitions definitions) {
    var request = new LeadRequest(change.fields(), null);
    return reader
        .read(request, definitions, ActionDialect.SYNC)
        .changes()
        .unlocked()
        .by(viewer.member().email());
  }

  private static Outcome outcome(Future<Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Unavailable();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a submission has no outcome", e);
    }
  }

  private static BulkTally tally(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Updated _ -> new BulkTally(1, 0, 0, 0);
      case Outcome.LeadNotFound _ -> new BulkTally(0, 0, 1, 0);
      case Outcome.Unavailable _, Outcome.Outdated _, Outcome.Failed _ -> new BulkTally(0, 0, 0, 1);
      case Outcome.Created _,
          Outcome.Dropped _,
          Outcome.Relabelled _,
          Outcome.Replayed _,
          Outcome.ActionChanged _,
          Outcome.LeadExists _,
          Outcome.ActionNotFound _,
          Outcome.Kept _,
          Outcome.Repeated _,
          Outcome.KeyReused _ ->
          throw new IllegalStateException("a change of a lead came to something else");
    };
  }
}
