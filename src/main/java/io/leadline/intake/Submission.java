package io.leadline.intake;

import io.leadline.action.ActionChange;
import io.leadline.field.FieldDefinition;
import io.leadline.lead.LeadId;
import io.leadline.retry.KeptAnswer;
import io.leadline.retry.KeyedRequest;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.ActionKey;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A request to write: data that cannot be wrong any more. Whether it meets the lead that it needs
/// is for the writer to find out.
public sealed interface Submission {
  WorkspaceId workspace();

  /// What it is about. Submissions about the same take effect in the order in which they came.
  String subject();

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
    public String subject() {
      return identifier;
    }

    @Override
    public String toString() {
      return "Capture[" + changes + ", " + envelope + "]";
    }
  }

  /// Touches no lead and leaves a receipt that says why. From the Async API.
  record Drop(WorkspaceId workspace, Changes changes, Envelope envelope) implements Submission {
    @Override
    public String subject() {
      return envelope.receiptId();
    }
  }

  /// Creates a lead, unless there is one with this identifier.
  ///
  /// @param initialStatus the status of a new lead that is sent without one
  record Create(WorkspaceId workspace, String identifier, String initialStatus, Changes changes)
      implements Submission {
    @Override
    public String subject() {
      return identifier;
    }

    @Override
    public String toString() {
      return "Create[" + changes + "]";
    }
  }

  /// Changes a lead, and empties the fields that were sent blank.
  record Change(WorkspaceId workspace, LeadId lead, Changes changes) implements Submission {
    @Override
    public String subject() {
      return lead.value();
    }
  }

  /// Changes what an action says.
  ///
  /// @param by the e-mail address of the team member who asks for it; null for a program
  record ChangeAction(
      WorkspaceId workspace, LeadId lead, ActionId action, ActionChange change, @Nullable String by)
      implements Submission {
    @Override
    public String subject() {
      return lead.value();
    }

    @Override
    public String toString() {
      return "ChangeAction[" + action.value() + ", " + change + "]";
    }
  }

  /// Gives values that are stored in some leads the labels that options have now. That is no change
  /// of the leads: nothing else about them tells of it.
  ///
  /// @param step which step of which rewriting it is
  /// @param leads which may have labels that options had before
  record RelabelLeads(WorkspaceId workspace, RelabellingStep step, List<LeadId> leads)
      implements Submission {
    @Override
    public String subject() {
      return step.relabelling();
    }
  }

  /// As [RelabelLeads], in some entries of a custom action.
  record RelabelActions(WorkspaceId workspace, RelabellingStep step, List<ActionKey> actions)
      implements Submission {
    @Override
    public String subject() {
      return step.relabelling();
    }
  }

  /// A step of a rewriting.
  ///
  /// @param relabelling its id
  /// @param field as it is defined now
  /// @param reached behind which place the next step goes on
  record RelabellingStep(String relabelling, FieldDefinition field, String reached) {}

  /// Lets dropped parts of one request of the Async API take effect: those of them that have not
  /// yet.
  ///
  /// @param parts what each of them does; when the whole request is among them, it alone
  /// @param replayId the replay that it is part of
  /// @param by who asked for it: the e-mail address of a team member, or the name of a token
  record Replay(
      WorkspaceId workspace,
      ReplayTarget target,
      List<ReplayedPart> parts,
      String replayId,
      String by)
      implements Submission {
    @Override
    public String subject() {
      return replayId;
    }

    @Override
    public String toString() {
      return "Replay[" + target + ", " + parts.size() + " parts]";
    }
  }

  /// Does what another submission says, if its workspace has not been revised since the request was
  /// read.
  ///
  /// @param revision of the definitions that the request was read against
  record AsOf(Submission submission, long revision) implements Submission {
    public AsOf {
      if (submission instanceof AsOf) {
        throw new IllegalArgumentException("a request is read against one revision");
      }
    }

    @Override
    public WorkspaceId workspace() {
      return submission.workspace();
    }

    @Override
    public String subject() {
      return submission.subject();
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
      if (submission instanceof Once || submission instanceof AsOf) {
        throw new IllegalArgumentException("what takes effect once is the request itself");
      }
    }

    @Override
    public WorkspaceId workspace() {
      return submission.workspace();
    }

    @Override
    public String subject() {
      return submission.subject();
    }
  }
}
