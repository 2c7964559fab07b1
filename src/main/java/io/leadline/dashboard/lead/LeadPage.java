package io.leadline.dashboard.lead;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.VisibleLeads;
import io.leadline.lead.Lead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// One lead: who it is, its fields, and its timeline.
@Controller
class LeadPage {
  static final String PATH = DashboardPaths.LEADS + "/{leadId}";

  private final VisibleLeads leads;

  LeadPage(VisibleLeads leads) {
    this.leads = leads;
  }

  @GetMapping(PATH)
  String lead(Viewer viewer, @PathVariable String leadId, Model model) {
    return show(viewer, leads.require(viewer, leadId), null, model);
  }

  /// Shows the page.
  ///
  /// @param open the row with a form in the place of its value; null when none has
  static String show(Viewer viewer, Lead lead, @Nullable FieldRow open, Model model) {
    var rows =
        new FieldRows(viewer, lead)
            .all().stream()
                .map(row -> open != null && row.id().equals(open.id()) ? open : row)
                .toList();
    model.addAttribute("rows", rows);
    addHead(viewer, lead, model);
    return "lead/lead";
  }

  /// Adds what the head of the page shows.
  static void addHead(Viewer viewer, Lead lead, Model model) {
    model.addAttribute("head", LeadHead.of(lead, viewer.definitions()));
    model.addAttribute(
        "link",
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path(DashboardPaths.LEADS + "/" + lead.id().value())
            .toUriString());
  }
}
