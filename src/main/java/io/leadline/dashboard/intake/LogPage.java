package io.leadline.dashboard.intake;

import io.leadline.access.TokenStore;
import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.PartOfPage;
import io.leadline.dashboard.Viewer;
import io.leadline.intakelog.IntakeLog;
import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.LeadStore;
import io.leadline.platform.Ids;
import io.leadline.platform.database.BoundedReads.TooSlowException;
import io.leadline.receipt.LoggedRequest;
import io.leadline.receipt.Receipt;
import io.leadline.receipt.ReceiptProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The log of requests, the newest first.
@Controller
class LogPage {
  /// Requests of a page.
  static final int SIZE = 50;

  private final IntakeLog log;
  private final TokenStore tokens;
  private final LeadStore leads;
  private final ReceiptProperties properties;

  LogPage(IntakeLog log, TokenStore tokens, LeadStore leads, ReceiptProperties properties) {
    this.log = log;
    this.tokens = tokens;
    this.leads = leads;
    this.properties = properties;
  }

  @GetMapping(DashboardPaths.INTAKE)
  String log(
      Viewer viewer,
      @RequestParam Map<String, String> parameters,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!viewer.mayReadIntake()) {
      throw new NotFoundException();
    }
    var question = new LogQuestion(viewer, new LogAddress(parameters));
    var form = new LogForm(question, TokenNames.of(tokens, viewer.workspaceId()));
    model.addAttribute("form", form);
    model.addAttribute("kept", properties);
    try {
      model.addAttribute("table", table(form));
    } catch (TooSlowException e) {
      model.addAttribute("table", null);
    }
    if (!PartOfPage.isAsked(request)) {
      return "intake/log";
    }
    // What is in the address stays there, without what was left blank.
    response.setHeader("HX-Push-Url", question.address().link());
    return "intake/log-table :: table";
  }

  private LogTable table(LogForm form) {
    // One more than is shown says whether there are more.
    var found = found(form.question());
    var shown = found.stream().limit(SIZE).toList();
    return new LogTable(form, shown, leads(form.question().viewer(), shown), found.size() > SIZE);
  }

  private List<LoggedRequest> found(LogQuestion question) {
    var definitions = question.viewer().definitions();
    var before = question.address().value(LogAddress.BEFORE);
    var page = new IntakeLog.Page(Ids.isId(before) ? before : null, SIZE + 1);
    if (question.typed().isEmpty()) {
      return log.page(definitions, question.filter(), page);
    }
    if (!question.isForId()) {
      return log.page(definitions, question.filter(), question.typed(), page);
    }
    var ofId = log.page(definitions, question.ofRequest(), page);
    return ofId.isEmpty() ? log.page(definitions, question.ofLead(), page) : ofId;
  }

  private Map<String, Lead> leads(Viewer viewer, List<LoggedRequest> shown) {
    List<LeadId> ids =
        shown.stream()
            .map(LoggedRequest::receipt)
            .map(Receipt::lead)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return leads.all(viewer.workspaceId(), ids).stream()
        .collect(Collectors.toMap(lead -> lead.id().value(), Function.identity()));
  }
}
