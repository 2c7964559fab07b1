package io.leadline.dashboard.lead;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.PublicAddress;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.lead.timeline.TimelinePanel;
import io.leadline.dashboard.lead.timeline.TimelineQuery;
import io.leadline.lead.Lead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What the page of a lead shows.
@Component
class LeadView {
  private final TimelinePanel timelines;
  private final PublicAddress address;

  LeadView(TimelinePanel timelines, PublicAddress address) {
    this.timelines = timelines;
    this.address = address;
  }

  /// Shows the page.
  ///
  /// @param open the row with a form in the place of its value; null when none has
  String show(Viewer viewer, Lead lead, @Nullable FieldRow open, Model model) {
    var rows =
        new FieldRows(viewer, lead)
            .all().stream()
                .map(row -> open != null && row.id().equals(open.id()) ? open : row)
                .toList();
    model.addAttribute("rows", rows);
    model.addAttribute("timeline", timelines.show(viewer, lead, TimelineQuery.ALL));
    addHead(viewer, lead, model);
    return "lead/lead";
  }

  /// Adds what the head of the page shows.
  void addHead(Viewer viewer, Lead lead, Model model) {
    model.addAttribute("head", LeadHead.of(lead, viewer.definitions()));
    model.addAttribute("link", address.of(DashboardPaths.LEADS + "/" + lead.id().value()));
  }
}
