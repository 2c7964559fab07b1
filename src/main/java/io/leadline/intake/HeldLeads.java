package io.leadline.intake;

import io.leadline.action.NewAction;
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
import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.workspace.WorkspaceId;
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

/// The leads of one workspace that a batch is about: those that are stored, read and locked, and
/// those that the batch creates. Threads: the writer's.
final class HeldLeads {
  private final Map<String, LeadDraft> byIdentifier = new LinkedHashMap<>();
  private final Map<LeadId, LeadDraft> byId = new LinkedHashMap<>();

  private HeldLeads() {}

  /// Reads and locks the leads that submissions name, with the actions that they may repeat.
  static HeldLeads of(WorkspaceId workspace, List<Submission> submissions, Stores stores) {
    var held = new HeldLeads();
    held.loadLeads(workspace, submissions, stores);
    held.loadRepeatedActions(workspace, submissions, stores);
    return held;
  }

  /// Reads the lead that one submission of the Async API names, as [#of] does, but locks nothing.
  static HeldLeads unlocked(Submission submission, Stores stores) {
    var held = new HeldLeads();
    var identifiers = new HashSet<String>();
    collectNames(submission, identifiers, new HashSet<>());
    identifiers.forEach(identifier ->
        stores.leads().findByIdentifier(submission.workspace(), identifier).ifPresent(held::hold));
    held.loadRepeatedActions(submission.workspace(), List.of(submission), stores);
    return held;
  }

  @Nullable LeadDraft find(String identifier) {
    return byIdentifier.get(identifier);
  }

  @Nullable LeadDraft find(LeadId id) {
    return byId.get(id);
  }

  /// Holds a lead too that the batch creates.
  LeadDraft add(Lead created) {
    return hold(LeadDraft.ofNew(created), created.identifier());
  }

  /// The leads that the batch creates, as they stand now.
  List<Lead> created() {
    return leads(LeadDraft::isNew);
  }

  /// The stored leads that the batch changes, as they stand now.
  List<Lead> updated() {
    return leads(LeadDraft::isUpdate);
  }

  private void loadLeads(WorkspaceId workspace, List<Submission> submissions, Stores stores) {
    var identifiers = new HashSet<String>();
    var ids = new HashSet<LeadId>();
    submissions.forEach(submission -> collectNames(submission, identifiers, ids));
    if (!identifiers.isEmpty() || !ids.isEmpty()) {
      stores.leads().lock(workspace, identifiers, ids).forEach(this::hold);
    }
  }

  private static void collectNames(
      Submission submission, Set<String> identifiers, Set<LeadId> ids) {
    switch (submission) {
      case Capture capture -> identifiers.add(capture.identifier());
      case Create create -> identifiers.add(create.identifier());
      case Change change -> ids.add(change.lead());
      case RelabelLeads relabel -> ids.addAll(relabel.leads());
      case Replay replay -> collectNames(replay, identifiers, ids);
      case ChangeAction _, Drop _, RelabelActions _ -> {}
      case AsOf asOf -> collectNames(asOf.submission(), identifiers, ids);
      case Once once -> collectNames(once.submission(), identifiers, ids);
    }
  }

  private static void collectNames(Replay replay, Set<String> identifiers, Set<LeadId> ids) {
    if (replay.target().lead() != null) {
      ids.add(replay.target().lead());
    }
    replay.parts().stream()
        .map(ReplayedPart::effect)
        .forEach(effect -> {
          if (effect instanceof PartEffect.Whole whole) {
            identifiers.add(whole.identifier());
          }
        });
  }

  /// Finds which of the senders' own ids of actions have been used on these leads.
  private void loadRepeatedActions(
      WorkspaceId workspace, List<Submission> submissions, Stores stores) {
    var externalIds =
        submissions.stream()
            .flatMap(HeldLeads::actionsOf)
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
      case Capture capture -> actionsOf(capture.changes());
      case Create create -> actionsOf(create.changes());
      case Change change -> actionsOf(change.changes());
      case Replay replay -> replay.parts().stream().flatMap(HeldLeads::actionsOf);
      case ChangeAction _, Drop _, RelabelLeads _, RelabelActions _ -> Stream.empty();
      case AsOf asOf -> actionsOf(asOf.submission());
      case Once once -> actionsOf(once.submission());
    };
  }

  private static Stream<NewAction> actionsOf(ReplayedPart part) {
    return switch (part.effect()) {
      case PartEffect.Whole whole -> actionsOf(whole.changes());
      case PartEffect.AddActions(var actions) -> actions.stream();
      case PartEffect.SetValue _, PartEffect.CompleteAction _, PartEffect.MoveAction _ ->
          Stream.empty();
    };
  }

  private static Stream<NewAction> actionsOf(Changes changes) {
    return changes.actions().stream().flatMap(Optional::stream);
  }

  private void hold(Lead stored) {
    hold(LeadDraft.ofStored(stored), stored.identifier());
  }

  private LeadDraft hold(LeadDraft draft, String identifier) {
    byIdentifier.put(identifier, draft);
    byId.put(draft.id(), draft);
    return draft;
  }

  private List<Lead> leads(Predicate<LeadDraft> which) {
    return byId.values().stream().filter(which).map(LeadDraft::toLead).toList();
  }
}
