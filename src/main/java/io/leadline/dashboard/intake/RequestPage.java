package io.leadline.dashboard.intake;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One request: what came in, what took effect, and what became of the rest.
@Controller
class RequestPage {
  static final String PATH = DashboardPaths.INTAKE + "/{receiptId}";

  private final VisibleRequests requests;
  private final RequestViews views;

  RequestPage(VisibleRequests requests, RequestViews views) {
    this.requests = requests;
    this.views = views;
  }

  static String path(String receiptId) {
    return DashboardPaths.INTAKE + "/" + receiptId;
  }

  @GetMapping(PATH)
  String request(Viewer viewer, @PathVariable String receiptId, Model model) {
    model.addAttribute("request", views.of(viewer, requests.require(viewer, receiptId)));
    return "intake/request";
  }
}
