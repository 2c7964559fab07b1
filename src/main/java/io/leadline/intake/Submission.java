package io.leadline.intake;

import io.leadline.action.ActionChange;
import io.leadline.lead.LeadId;
import io.leadline.retry.KeptAnswer;
import io.leadline.retry.KeyedRequest;
import io.leadline.timeline.ActionId;
import io.leadline.workspace.WorkspaceId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A request to write: data that cannot be wrong any more. Whether it meets the lead that it needs
/// is for the writer to find out.
public sealed interface Submission {
  WorkspaceId workspace();

  /// Updates the lead with this identifier, or creates it; counts as one more capture. From the
  /// Async API.
  ///
  /// @param initialStatus the status of a new lead that is sent without one
  record Capture(
      WorkspaceId workspace,
      String identifier,
      String initialStatus,
      Changes changes,
      Envelope envelope)
      implements Submission {
    @Override
    public String toString() {
      return "Capture[" + changes + ", " + envelope + "]";
    }
  }

  /// Touches no lead and leaves a receipt that says why. From the Async API.
  record Drop(WorkspaceId workspace, Changes changes, Envelope envelope) implements Submission {}

  /// Creates a lead, unless there is one with this identifier.
  ///
  /// @param initialStatus the status of a new lead that is sent without one
  record Create(WorkspaceId workspace, String identifier, String initialStatus, Changes changes)
      implements Submission {
    @Override
    public String toString() {
      return "Create[" + changes + "]";
    }
  }

  /// Changes a lead, and empties the fields that were sent blank.
  record Change(WorkspaceId workspace, LeadId lead, Changes changes) implements Submission {}

  /// Changes what an action says.
  ///
  /// @param by the e-mail address of the team member who asks for it; null for a program
  record ChangeAction(
      WorkspaceId workspace, LeadId lead, ActionId action, ActionChange change, @Nullable String by)
      implements Submission {
    @Override
    public String toString() {
      return "ChangeAction[" + action.value() + ", " + change + "]";
    }
  }

  /// Does what another submission says, unless an answer was kept for this request before; and
  /// keeps the answer in the same transaction.
  ///
  /// @param answer what is answered to each outcome that the writer may come to. Threads: it is
  ///   called on the writer's, and so does nothing but turn one value into another
  record Once(Submission submission, KeyedRequest request, Function<Outcome, KeptAnswer> answer)
      implements Submission {
    public Once {
      if (submission instanceof Once) {
        throw new IllegalArgumentException("a request has one key");
      }
    }

    @Override
    public WorkspaceId workspace() {
      return submission.workspace();
    }
  }
}
