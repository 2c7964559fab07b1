package io.leadline.dashboard.home;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.Viewer;
import io.leadline.overview.Overviews;
import io.leadline.platform.database.BoundedReads.TooSlowException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How the business stands today. The page is there at once; its figures, which may have to be
/// counted first, follow.
@Controller
class HomePage {
  private final Overviews overviews;

  HomePage(Overviews overviews) {
    this.overviews = overviews;
  }

  @GetMapping(DashboardPaths.HOME)
  String home() {
    return "home/home";
  }

  @GetMapping(DashboardPaths.HOME + "/figures")
  String figures(Viewer viewer, Model model) {
    try {
      var member = viewer.seesAllLeads() ? null : viewer.emailKey();
      var overview = overviews.of(viewer.definitions(), member);
      model.addAttribute("figures", HomeFigures.of(overview, viewer.definitions()));
      model.addAttribute("at", overview.at());
      return "home/figures :: figures";
    } catch (TooSlowException e) {
      return "home/figures :: too-slow";
    }
  }
}
