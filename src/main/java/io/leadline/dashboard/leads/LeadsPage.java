package io.leadline.dashboard.leads;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.PartOfPage;
import io.leadline.dashboard.Viewer;
import io.leadline.platform.database.BoundedReads.TooSlowException;
import io.leadline.search.LeadListStore;
import io.leadline.search.LeadPlace;
import io.leadline.search.ListingRequest;
import io.leadline.search.PageStart;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The table of leads.
@Controller
class LeadsPage {
  /// Rows of a page.
  static final int SIZE = 50;

  private final LeadListStore leads;

  LeadsPage(LeadListStore leads) {
    this.leads = leads;
  }

  @GetMapping(DashboardPaths.LEADS)
  String table(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var address = Address.of(parameters);
    var asked = address.all(Parameters.COLUMN);
    var names = asked.isEmpty() ? ColumnCookie.read(request, viewer) : asked;
    var columns = TableColumns.of(viewer.definitions(), names);
    if (parameters.containsKey(Parameters.REMEMBER)) {
      ColumnCookie.write(request, response, viewer, columns.chosen());
      return "redirect:" + address.link();
    }
    var filter = new TableFilter(viewer, address);
    model.addAttribute("filter", new FilterForm(filter));
    model.addAttribute("bulk", new BulkForm(viewer));
    var fragment = PartOfPage.isAsked(request) ? " :: table" : "";
    try {
      var wanted =
          new ListingRequest(columns.order(address.first(Parameters.SORT)), start(address), SIZE);
      var listing = leads.list(viewer.workspaceId(), filter.selection(), wanted);
      model.addAttribute("table", new LeadTable(filter, columns, listing));
    } catch (TooSlowException e) {
      model.addAttribute("table", null);
    }
    if (!fragment.isEmpty()) {
      // What is in the address stays there, without what was left blank.
      response.setHeader("HX-Push-Url", address.link());
    }
    return (fragment.isEmpty() ? "leads/leads" : "leads/table") + fragment;
  }

  private static PageStart start(Address address) {
    if (!address.first(Parameters.LAST).isEmpty()) {
      return new PageStart.Last();
    }
    Optional<PageStart> after =
        LeadPlace.parse(address.first(Parameters.AFTER)).map(PageStart.After::new);
    return after
        .or(() -> LeadPlace.parse(address.first(Parameters.BEFORE)).map(PageStart.Before::new))
        .orElseGet(PageStart.First::new);
  }
}
