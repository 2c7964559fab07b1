package io.leadline.lead;

import io.leadline.field.Labels;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The way of a workspace's leads: stages, their statuses, and the reasons for which leads are
/// lost.
///
/// At least one stage of type [StageType#OPEN] has an active status.
///
/// @param stages in their order
/// @param lostReasons in their order, the archived ones too
/// @param modifiedBy the e-mail address of the member; empty for Leadline itself
/// @param version starts at 1 and grows by one with each change
public record Pipeline(
    List<Stage> stages,
    List<LostReason> lostReasons,
    Instant createdAt,
    Instant modifiedAt,
    String modifiedBy,
    int version) {

  public Pipeline {
    stages = List.copyOf(stages);
    lostReasons = List.copyOf(lostReasons);
    if (findInitialStatus(stages) == null) {
      throw new IllegalArgumentException("no OPEN stage of the pipeline has an active status");
    }
  }

  /// What a new lead gets: the first active status of the first OPEN stage that has one.
  public Status initialStatus() {
    return Objects.requireNonNull(findInitialStatus(stages));
  }

  /// The labels of the statuses that leads can get.
  public Labels activeStatuses() {
    return Labels.of(statuses().filter(status -> !status.archived()).map(Status::label).toList());
  }

  /// The labels of the reasons that leads can get.
  public Labels activeLostReasons() {
    return Labels.of(
        lostReasons.stream().filter(reason -> !reason.archived()).map(LostReason::label).toList());
  }

  /// The status with this label, without regard to case, also when it is archived.
  public Optional<Status> findStatus(String label) {
    var folded = Labels.fold(label);
    return statuses().filter(status -> Labels.fold(status.label()).equals(folded)).findFirst();
  }

  /// The lost reason with this label, without regard to case, also when it is archived.
  public Optional<LostReason> findLostReason(String label) {
    var folded = Labels.fold(label);
    return lostReasons.stream()
        .filter(reason -> Labels.fold(reason.label()).equals(folded))
        .findFirst();
  }

  private Stream<Status> statuses() {
    return stages.stream().flatMap(stage -> stage.statuses().stream());
  }

  private static @Nullable Status findInitialStatus(List<Stage> stages) {
    for (var stage : stages) {
      for (var status : stage.statuses()) {
        if (stage.type() == StageType.OPEN && !status.archived()) {
          return status;
        }
      }
    }
    return null;
  }
}
