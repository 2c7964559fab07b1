package io.leadline.dashboard.settings;

import io.leadline.dashboard.DashboardPaths;
import java.util.List;
import org.springframework.stereotype.Component;

/// The settings, as they stand beside each other.
@Component("settingsMenu")
public class SettingsMenu {
  /// A page of the settings.
  ///
  /// @param icon one of `dashboard/icons.txt`
  /// @param sentence what it is for
  public record Place(String path, String title, String icon, String sentence) {}

  private static final List<Place> PLACES =
      List.of(
          place(
              "/custom-actions", "Custom Actions", "checklist", "Events of your own on timelines."),
          place("/lead-fields", "Lead Fields", "list-details", "What is known of a lead."),
          place("/lead-stages", "Lead Stages", "flag", "Statuses, and why leads are lost."),
          place("/api", "Website and API", "plug", "Tokens and snippets for programs."),
          place("/team", "Team", "users", "Who works here, and what they may do."),
          place("/workspace", "Workspace", "building", "Name, country, time zone, currency."),
          place("/audit", "Audit", "history", "Who changed which setting, and when."));

  /// All of them, in their order.
  public List<Place> places() {
    return PLACES;
  }

  private static Place place(String path, String title, String icon, String sentence) {
    return new Place(DashboardPaths.SETTINGS + path, title, icon, sentence);
  }
}
