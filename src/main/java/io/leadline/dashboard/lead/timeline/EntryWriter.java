package io.leadline.dashboard.lead.timeline;

import io.leadline.action.ActionChange;
import io.leadline.action.NewAction;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.intake.Changes;
import io.leadline.intake.FreshIntake;
import io.leadline.intake.Outcome;
import io.leadline.intake.Submission;
import io.leadline.lead.Lead;
import io.leadline.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes what people add to timelines and change on them, by way of the intake.
@Component
class EntryWriter {
  private final FreshIntake intake;

  EntryWriter(FreshIntake intake) {
    this.intake = intake;
  }

  /// Adds an entry that the viewer made.
  ///
  /// @return why nothing was added, for people; null when it is there
  @Nullable String add(Viewer viewer, Lead lead, NewAction action) {
    var changes = Changes.ofAction(action, viewer.member().email());
    var submission = new Submission.Change(viewer.workspaceId(), lead.id(), changes);
    return refusal(intake.submit(viewer.definitions(), _ -> submission));
  }

  /// Changes what an entry says.
  ///
  /// @return as [#add]
  @Nullable String change(Viewer viewer, TimelineEntry entry, ActionChange change) {
    var submission =
        new Submission.ChangeAction(
            viewer.workspaceId(), entry.lead(), entry.id(), change, viewer.member().email());
    return refusal(intake.submit(viewer.definitions(), _ -> submission));
  }

  private static @Nullable String refusal(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Updated _, Outcome.ActionChanged _ -> null;
      case Outcome.LeadNotFound _, Outcome.ActionNotFound _ -> throw new NotFoundException();
      case Outcome.Unavailable _, Outcome.Outdated _ ->
          "The server is busy, and nothing was saved. Try again in a moment.";
      case Outcome.Failed(var logId) ->
          "Something went wrong, and nothing was saved. It is written down under " + logId;
      case Outcome.Created _,
          Outcome.Dropped _,
          Outcome.Relabelled _,
          Outcome.Replayed _,
          Outcome.LeadExists _,
          Outcome.Kept _,
          Outcome.Repeated _,
          Outcome.KeyReused _ ->
          throw new IllegalStateException("a change came to something else");
    };
  }
}
