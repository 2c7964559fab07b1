package io.leadline.dashboard.settings.stages;

import io.leadline.lead.Stage;
import io.leadline.lead.StageType;
import io.leadline.lead.Status;
import java.util.List;
import java.util.function.Predicate;

/// A stage as the page shows it.
///
/// @param meaning what it says of a lead to be there
/// @param active the statuses that leads can get, in their order
/// @param archived the others
public record StageView(
    StageType type, String title, String meaning, List<Status> active, List<Status> archived) {

  static StageView of(Stage stage) {
    return new StageView(
        stage.type(),
        title(stage.type()),
        meaning(stage.type()),
        stage.statuses().stream().filter(Predicate.not(Status::archived)).toList(),
        stage.statuses().stream().filter(Status::archived).toList());
  }

  static String title(StageType type) {
    return switch (type) {
      case OPEN -> "Open";
      case WON -> "Won";
      case LOST -> "Lost";
    };
  }

  private static String meaning(StageType type) {
    return switch (type) {
      case OPEN -> "Leads that may still buy. A new lead gets the first of these statuses.";
      case WON -> "Leads that bought.";
      case LOST -> "Leads that will not buy.";
    };
  }
}
