package io.leadline.dashboard.lead.timeline;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.intake.IntakeWords;
import io.leadline.receipt.DroppedOnTimeline;
import io.leadline.receipt.PartPlace;
import io.leadline.receipt.PartPlace.Action;
import io.leadline.receipt.PartPlace.ActionField;
import io.leadline.receipt.PartPlace.ActionFields;
import io.leadline.receipt.PartPlace.ActionTime;
import io.leadline.receipt.PartPlace.AllActions;
import io.leadline.receipt.PartPlace.LeadField;
import io.leadline.receipt.PartPlace.WholeRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// What was dropped between the entries of a timeline, as the page shows it.
///
/// @param id of its element
/// @param receipt the id of the request
/// @param title what was dropped, for people
/// @param sentence why
/// @param state what has become of it
/// @param link to the page of the request
public record DroppedView(
    String id,
    String receipt,
    Instant at,
    LocalDate day,
    String title,
    String sentence,
    String state,
    String link) {
  static DroppedView of(DroppedOnTimeline dropped, ZoneId zone) {
    var part = dropped.part();
    return new DroppedView(
        "dropped-" + part.receiptId() + "-" + part.number(),
        part.receiptId(),
        part.receivedAt(),
        LocalDate.ofInstant(part.receivedAt(), zone),
        title(part.part()) + " was dropped here",
        dropped.sentence(),
        IntakeWords.state(part.state()),
        DashboardPaths.INTAKE + "/" + part.receiptId());
  }

  /// The same moment as `at`, in epoch milliseconds.
  public long occurred() {
    return at.toEpochMilli();
  }

  private static String title(PartPlace place) {
    return switch (place) {
      case WholeRequest _ -> "A request";
      case LeadField(var key) -> "Field " + key;
      case AllActions _ -> "A list of actions";
      case Action _ -> "An action";
      case ActionFields _ -> "The fields of an action";
      case ActionField(_, var key) -> "Field " + key + " of an action";
      case ActionTime _ -> "The time of an action";
    };
  }

  @Override
  public String toString() {
    return "DroppedView[" + id + "]";
  }
}
