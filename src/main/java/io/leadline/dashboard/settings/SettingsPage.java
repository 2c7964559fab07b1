package io.leadline.dashboard.settings;

import io.leadline.dashboard.DashboardPaths;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The way to all settings.
@Controller
class SettingsPage {
  @GetMapping(DashboardPaths.SETTINGS)
  String settings() {
    return "settings/settings";
  }
}
