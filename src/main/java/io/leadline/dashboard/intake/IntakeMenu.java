package io.leadline.dashboard.intake;

import io.leadline.dashboard.DashboardPaths;
import java.util.List;
import org.springframework.stereotype.Component;

/// The pages about what came in, as they stand beside each other.
@Component("intakeMenu")
public class IntakeMenu {
  /// One of the pages.
  public record Place(String path, String title) {}

  private static final List<Place> PLACES =
      List.of(
          new Place(DashboardPaths.INTAKE, "Requests"),
          new Place(DashboardPaths.INTAKE + "/causes", "What was dropped"),
          new Place(DashboardPaths.INTAKE + "/sources", "Sources"),
          new Place(DashboardPaths.INTAKE + "/replays", "Replays"),
          new Place(DashboardPaths.INTAKE + "/explain", "Explain"));

  /// All of them, in their order.
  public List<Place> places() {
    return PLACES;
  }
}
