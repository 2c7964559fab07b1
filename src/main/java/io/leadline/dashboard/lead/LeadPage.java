package io.leadline.dashboard.lead;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.VisibleLeads;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One lead: who it is, its fields, and its timeline.
@Controller
class LeadPage {
  static final String PATH = DashboardPaths.LEADS + "/{leadId}";

  private final VisibleLeads leads;
  private final LeadView view;

  LeadPage(VisibleLeads leads, LeadView view) {
    this.leads = leads;
    this.view = view;
  }

  @GetMapping(PATH)
  String lead(Viewer viewer, @PathVariable String leadId, Model model) {
    return view.show(viewer, leads.require(viewer, leadId), null, model);
  }
}
