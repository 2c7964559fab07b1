package io.leadline.dashboard.intake.explain;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.VisibleLeads;
import io.leadline.explanation.PeriodExplanations;
import io.leadline.explanation.Question;
import io.leadline.intakelog.IntakeLog;
import io.leadline.lead.LeadId;
import io.leadline.lead.LeadStore;
import io.leadline.platform.Ids;
import io.leadline.platform.database.BoundedReads.TooSlowException;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Says in sentences what became of one request, or of all that were about somebody.
@Controller
class ExplainPage {
  static final String PATH = DashboardPaths.INTAKE + "/explain";

  /// How many requests are explained on one page.
  private static final int SIZE = 20;

  private static final String NOT_YOURS =
      "No lead that is assigned to you has this phone number or e-mail address.";
  private static final String TOO_SLOW =
      "This takes too long to find: name a shorter period, and look again.";

  private final ExplainableRequests requests;
  private final VisibleLeads visibleLeads;
  private final LeadStore leads;
  private final PeriodExplanations periods;

  ExplainPage(
      ExplainableRequests requests,
      VisibleLeads visibleLeads,
      LeadStore leads,
      PeriodExplanations periods) {
    this.requests = requests;
    this.visibleLeads = visibleLeads;
    this.leads = leads;
    this.periods = periods;
  }

  /// @param about a phone number, an e-mail address, or the id of a lead or of a receipt; blank
  ///   before anything is asked
  /// @param from the first day, `2026-03-05`; blank for no limit
  /// @param to the last day, likewise
  /// @param before the id of the request that the page comes after; blank for the newest
  record Asked(String about, String from, String to, String before) {
    static Asked of(
        @Nullable String about,
        @Nullable String from,
        @Nullable String to,
        @Nullable String before) {
      return new Asked(orBlank(about), orBlank(from), orBlank(to), orBlank(before));
    }

    private static String orBlank(@Nullable String text) {
      return text == null ? "" : text.strip();
    }

    boolean isId() {
      return Ids.isId(about);
    }

    /// The address of the requests that are older than one.
    String older(String receiptId) {
      return UriComponentsBuilder.fromPath(PATH)
          .queryParam("about", "{about}")
          .queryParam("from", "{from}")
          .queryParam("to", "{to}")
          .queryParam("before", receiptId)
          .encode()
          .buildAndExpand(about, from, to)
          .toUriString();
    }

    @Override
    public String toString() {
      return "Asked[]";
    }
  }

  @GetMapping(PATH)
  String explain(
      Viewer viewer,
      @RequestParam(required = false) @Nullable String about,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String before,
      Model model,
      HttpServletResponse response) {
    var asked = Asked.of(about, from, to, before);
    var period = Period.read(asked.from(), asked.to(), viewer.zone());
    model.addAttribute("asked", asked);
    model.addAttribute("periodError", period.error());
    if (!asked.about().isEmpty() && period.error() == null) {
      show(answer(viewer, asked, period, response), asked, model);
    }
    return "intake/explain";
  }

  private static void show(Answer answer, Asked asked, Model model) {
    model.addAttribute("answer", answer);
    if (answer.older() != null) {
      model.addAttribute("older", asked.older(answer.older()));
    }
  }

  private Answer answer(Viewer viewer, Asked asked, Period period, HttpServletResponse response) {
    try {
      if (asked.isId() && !isLead(viewer, asked.about())) {
        return Answer.of(requests.require(viewer, asked.about()));
      }
      var subject = subject(viewer, asked.about());
      if (!viewer.mayReadIntake()
          && subject instanceof Question.Contact(_, var match)
          && match.isNone()) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return Answer.none(NOT_YOURS);
      }
      return Answer.of(
          periods.explain(
              viewer.definitions(),
              new Question(subject, period.from(), period.until()),
              new IntakeLog.Page(Ids.isId(asked.before()) ? asked.before() : null, SIZE)));
    } catch (TooSlowException e) {
      return Answer.none(TOO_SLOW);
    }
  }

  private Question.Subject subject(Viewer viewer, String about) {
    return Ids.isId(about)
        ? new Question.OneLead(visibleLeads.require(viewer, about).id())
        : new Question.Contact(about, requests.match(viewer, about));
  }

  private boolean isLead(Viewer viewer, String id) {
    return leads.find(viewer.workspaceId(), new LeadId(id)).isPresent();
  }
}
