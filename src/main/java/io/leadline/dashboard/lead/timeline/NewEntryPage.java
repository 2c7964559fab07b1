package io.leadline.dashboard.lead.timeline;

import io.leadline.action.NewAction;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.PartOfPage;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.VisibleLeads;
import io.leadline.lead.Lead;
import io.leadline.platform.Ids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The forms by which people add to a timeline.
@Controller
class NewEntryPage {
  /// Tells an open page that there is something new.
  private static final String ADDED = "timeline-added";

  private final VisibleLeads leads;
  private final TimelinePanel panel;
  private final Composer composer;
  private final EntryReader reader;
  private final EntryWriter writer;
  private final Ids ids;

  NewEntryPage(
      VisibleLeads leads,
      TimelinePanel panel,
      Composer composer,
      EntryReader reader,
      EntryWriter writer,
      Ids ids) {
    this.leads = leads;
    this.panel = panel;
    this.composer = composer;
    this.reader = reader;
    this.writer = writer;
    this.ids = ids;
  }

  /// A request with a form: who sent it, and how to answer.
  private record Exchange(
      Viewer viewer,
      Lead lead,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    @Override
    public String toString() {
      return "Exchange[" + lead + "]";
    }
  }

  @GetMapping(LeadTimelinePage.PATH + "/form/{kind}")
  String form(
      Viewer viewer,
      @PathVariable String leadId,
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable Integer code,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var lead = leads.requireChangeable(viewer, leadId);
    var form = composer.empty(viewer, lead, required(kind), code);
    return show(new Exchange(viewer, lead, request, response, model), form);
  }

  @PostMapping(LeadTimelinePage.PATH + "/{kind:note|call|message|payment}")
  String add(
      Viewer viewer,
      @PathVariable String leadId,
      @PathVariable String kind,
      @RequestParam MultiValueMap<String, String> values,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var lead = leads.requireChangeable(viewer, leadId);
    var sent = new Composer.Sent(required(kind), null, values, once(values));
    var reading = reader.builtIn(sent.kind(), values, viewer.definitions(), sent.once());
    return answer(new Exchange(viewer, lead, request, response, model), sent, reading);
  }

  @PostMapping(LeadTimelinePage.PATH + "/action/{code:[1-9][0-9]{0,8}}")
  String addCustom(
      Viewer viewer,
      @PathVariable String leadId,
      @PathVariable int code,
      @RequestParam MultiValueMap<String, String> values,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var lead = leads.requireChangeable(viewer, leadId);
    var action =
        Optional.ofNullable(viewer.definitions().customActions().get(code))
            .orElseThrow(NotFoundException::new);
    var sent = new Composer.Sent(FormKind.ACTION, action, values, once(values));
    var reading = reader.custom(action, values, viewer.definitions(), sent.once());
    return answer(new Exchange(viewer, lead, request, response, model), sent, reading);
  }

  private String answer(Exchange exchange, Composer.Sent sent, Reading<NewAction> reading) {
    var viewer = exchange.viewer();
    var lead = exchange.lead();
    return switch (reading) {
      case Reading.Unfit<NewAction>(var remarks) ->
          refuse(exchange, composer.again(viewer, lead, sent, remarks));
      case Reading.Fit<NewAction>(var action) -> {
        var refusal = writer.add(viewer, lead, action);
        yield refusal == null
            ? done(exchange, sent)
            : refuse(exchange, composer.again(viewer, lead, sent, List.of()).withAlert(refusal));
      }
    };
  }

  private String done(Exchange exchange, Composer.Sent sent) {
    if (!PartOfPage.isAsked(exchange.request())) {
      return "redirect:" + TimelinePanel.path(exchange.lead());
    }
    exchange.response().setHeader("HX-Trigger", ADDED);
    var action = sent.action();
    var fresh =
        composer.empty(
            exchange.viewer(), exchange.lead(), sent.kind(), action == null ? null : action.code());
    return show(exchange, fresh.withDone(sent.kind().done()));
  }

  private String refuse(Exchange exchange, ComposerModel form) {
    exchange.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(exchange, form);
  }

  private String show(Exchange exchange, ComposerModel form) {
    if (PartOfPage.isAsked(exchange.request())) {
      exchange.model().addAttribute("composer", form);
      return "lead/timeline/composer :: composer";
    }
    var timeline = panel.show(exchange.viewer(), exchange.lead(), TimelineQuery.ALL);
    exchange.model().addAttribute("timeline", timeline.with(form));
    return "lead/timeline/timeline";
  }

  /// The id that the form came with, so that it is added once however often it is sent.
  private String once(MultiValueMap<String, String> values) {
    var sent = values.getFirst("once");
    return sent != null && Ids.isId(sent) ? sent : ids.next();
  }

  private static FormKind required(String kind) {
    return FormKind.find(kind).orElseThrow(NotFoundException::new);
  }
}
