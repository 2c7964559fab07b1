package io.leadline.dashboard.lead.timeline;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.VisibleLeads;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.TimelineEntry;
import io.leadline.timeline.TimelineKey;
import io.leadline.timeline.TimelineStore;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The timeline of a lead: by itself, and the parts of it that an open page asks for.
@Controller
class LeadTimelinePage {
  static final String PATH = DashboardPaths.LEADS + "/{leadId}/timeline";

  /// From when on an open page looks for what is new the next time, in epoch milliseconds.
  static final String SINCE = "X-Timeline-Since";

  /// Sent when more is new than can be put in its place: the page is to be loaded again.
  static final String TOO_MANY = "X-Timeline-Too-Many";

  private static final int MOST_PAYMENTS = 200;

  private final VisibleLeads leads;
  private final TimelinePanel panel;
  private final TimelineStore timelines;

  LeadTimelinePage(VisibleLeads leads, TimelinePanel panel, TimelineStore timelines) {
    this.leads = leads;
    this.panel = panel;
    this.timelines = timelines;
  }

  /// What of the timeline an address asks for.
  @ModelAttribute
  TimelineQuery query(
      @RequestParam(name = "kind", required = false) @Nullable List<String> kinds,
      @RequestParam(name = "q", defaultValue = "") String text,
      @RequestParam(name = "dropped", defaultValue = "") String dropped) {
    return new TimelineQuery(
        Objects.requireNonNullElse(kinds, List.of()), text, dropped.equals("true"));
  }

  @GetMapping(PATH)
  String timeline(
      Viewer viewer,
      @PathVariable String leadId,
      TimelineQuery query,
      @RequestParam(defaultValue = "") String before,
      Model model) {
    var lead = leads.require(viewer, leadId);
    model.addAttribute(
        "timeline",
        TimelineKey.parse(before)
            .map(key -> panel.showFrom(viewer, lead, query, key))
            .orElseGet(() -> panel.show(viewer, lead, query)));
    return "lead/timeline/timeline";
  }

  @GetMapping(PATH + "/list")
  String list(Viewer viewer, @PathVariable String leadId, TimelineQuery query, Model model) {
    model.addAttribute("timeline", panel.show(viewer, leads.require(viewer, leadId), query));
    return "lead/timeline/panel :: list";
  }

  @GetMapping(PATH + "/older")
  String older(
      Viewer viewer,
      @PathVariable String leadId,
      TimelineQuery query,
      @RequestParam String before,
      Model model) {
    var lead = leads.require(viewer, leadId);
    var key = TimelineKey.parse(before).orElseThrow(NotFoundException::new);
    model.addAttribute("timeline", panel.older(viewer, lead, query, key));
    return "lead/timeline/panel :: entries";
  }

  @GetMapping(PATH + "/new")
  @Nullable String since(
      Viewer viewer,
      @PathVariable String leadId,
      TimelineQuery query,
      @RequestParam long since,
      Model model,
      HttpServletResponse response) {
    var lead = leads.require(viewer, leadId);
    var found = panel.since(viewer, lead, query, Instant.ofEpochMilli(Math.max(0, since)));
    response.setHeader(SINCE, Long.toString(found.since()));
    response.setHeader("Cache-Control", "no-store");
    if (found.isTooMany()) {
      response.setHeader(TOO_MANY, "true");
    }
    if (found.isTooMany() || found.isNone()) {
      response.setStatus(HttpStatus.NO_CONTENT.value());
      return null;
    }
    model.addAttribute("path", TimelinePanel.path(lead));
    model.addAttribute("entries", found.entries());
    model.addAttribute("dropped", found.dropped());
    return "lead/timeline/entry :: entries";
  }

  /// What the payments add up to now, and did up to those that the page shows.
  @GetMapping(PATH + "/totals")
  String totals(
      Viewer viewer,
      @PathVariable String leadId,
      @RequestParam(name = "payment", required = false) @Nullable List<String> payments,
      Model model) {
    var lead = leads.require(viewer, leadId);
    var ids =
        Objects.requireNonNullElse(payments, List.<String>of()).stream()
            .limit(MOST_PAYMENTS)
            .map(ActionId::parse)
            .flatMap(Optional::stream)
            .toList();
    List<TimelineEntry> shown = timelines.all(viewer.workspaceId(), lead.id(), ids);
    var paid = panel.paid(viewer, lead, shown);
    model.addAttribute("totals", TimelinePanel.totals(viewer, paid));
    model.addAttribute("shown", panel.shown(viewer, lead, shown));
    return "lead/timeline/totals :: changed";
  }
}
