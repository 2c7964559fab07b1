package io.leadline.dashboard.leads;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.PartOfPage;
import io.leadline.dashboard.Viewer;
import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.LeadStore;
import io.leadline.search.LeadListStore;
import io.leadline.search.LeadOrder;
import io.leadline.search.LeadPlace;
import io.leadline.search.LeadTotal;
import io.leadline.search.ListingRequest;
import io.leadline.search.PageStart;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Changes of many leads: asks once, and then goes on some hundred leads at a time, with a page
/// that shows how far it is. Nothing of that is kept here: a page that is left stops.
@Controller
class BulkPage {
  private static final String PATH = DashboardPaths.LEADS + "/bulk";

  /// Leads of one request.
  private static final int CHUNK = 200;

  private final LeadListStore listed;
  private final LeadStore leads;
  private final BulkEditor editor;

  BulkPage(LeadListStore listed, LeadStore leads, BulkEditor editor) {
    this.listed = listed;
    this.leads = leads;
    this.editor = editor;
  }

  /// Asks whether it is meant.
  @PostMapping(PATH)
  String ask(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    demandChanges(viewer);
    var run = BulkRun.of(sent);
    var total = run == null ? new LeadTotal.Exact(0) : total(viewer, run, sent);
    var refusal = refusal(viewer, run, total);
    if (refusal.isPresent()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("error", refusal.get());
    }
    if (run != null) {
      var counted = run.withTotal((int) total.count());
      model.addAttribute("deed", run.change().title(total.count(), viewer.definitions()));
      model.addAttribute("run", counted);
    }
    model.addAttribute("link", Address.of(sent).link());
    return "leads/bulk";
  }

  /// Does the next part of it.
  @PostMapping(PATH + "/run")
  String run(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      Model model) {
    demandChanges(viewer);
    var run = BulkRun.of(sent);
    if (run == null || isNothing(run, sent) || editor.refusal(viewer, run.change()).isPresent()) {
      return "redirect:" + Address.of(sent).link();
    }
    var next = run.isAll() ? nextOfAll(viewer, run) : selected(viewer, run);
    model.addAttribute("run", next.run());
    model.addAttribute("isDone", next.isLast());
    model.addAttribute("link", next.run().link());
    model.addAttribute("deed", run.change().title(run.total(), viewer.definitions()));
    return PartOfPage.isAsked(request) ? "leads/progress :: progress" : "leads/progress";
  }

  /// A run after one more part.
  private record Step(BulkRun run, boolean isLast) {}

  private Step nextOfAll(Viewer viewer, BulkRun run) {
    // By creation, downwards: leads that come in meanwhile, or change, do not move the others.
    PageStart start =
        run.behind() == null ? new PageStart.First() : new PageStart.After(run.behind());
    var page =
        listed.list(
            viewer.workspaceId(),
            new TableFilter(viewer, run.address()).selection(),
            new ListingRequest(LeadOrder.NEWEST_FIRST, start, CHUNK));
    var part = behind(run.behind(), page.leads());
    var tally = editor.apply(viewer, run.change(), part);
    LeadPlace last = part.isEmpty() ? run.behind() : new LeadPlace(part.getLast().id(), 0);
    return new Step(run.after(last, tally), part.isEmpty() || page.next() == null);
  }

  /// A page behind the end of a list is its last one again, whose leads were all looked at.
  private static List<Lead> behind(@Nullable LeadPlace place, List<Lead> leads) {
    return place == null
        ? leads
        : leads.stream()
            .filter(lead -> lead.id().value().compareTo(place.lead().value()) < 0)
            .toList();
  }

  private Step selected(Viewer viewer, BulkRun run) {
    var found = visible(viewer, run);
    var gone = new BulkTally(0, 0, run.total() - found.size(), 0);
    var tally = editor.apply(viewer, run.change(), found).plus(gone);
    return new Step(run.after(null, tally), true);
  }

  private List<Lead> visible(Viewer viewer, BulkRun run) {
    var ids = run.ids().stream().limit(CHUNK).flatMap(id -> LeadId.parse(id).stream()).toList();
    return leads.all(viewer.workspaceId(), ids).stream().filter(viewer::maySee).toList();
  }

  private LeadTotal total(Viewer viewer, BulkRun run, MultiValueMap<String, String> sent) {
    if (isNothing(run, sent)) {
      return new LeadTotal.Exact(0);
    }
    return run.isAll()
        ? listed.count(viewer.workspaceId(), new TableFilter(viewer, run.address()).selection())
        : new LeadTotal.Exact(visible(viewer, run).size());
  }

  /// Whether selected leads are meant, and there are none.
  private static boolean isNothing(BulkRun run, MultiValueMap<String, String> sent) {
    return run.isAll() && !"all".equals(sent.getFirst("which"));
  }

  private Optional<String> refusal(Viewer viewer, @Nullable BulkRun run, LeadTotal total) {
    if (run == null) {
      return Optional.of("Choose what is to be done.");
    }
    if (total.count() == 0) {
      return Optional.of("Select the leads first.");
    }
    if (total instanceof LeadTotal.AtLeast) {
      return Optional.of("At most 10,000 leads can be changed at once: filter them first.");
    }
    return editor.refusal(viewer, run.change());
  }

  private static void demandChanges(Viewer viewer) {
    if (!viewer.mayChangeLeads()) {
      throw new AccessDeniedException("leads are for this role to see only");
    }
  }
}
