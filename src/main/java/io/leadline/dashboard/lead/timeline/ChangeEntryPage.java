package io.leadline.dashboard.lead.timeline;

import io.leadline.action.ActionChange;
import io.leadline.action.ActionContent.Payment;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.PartOfPage;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.VisibleLeads;
import io.leadline.dashboard.field.FieldInput;
import io.leadline.lead.Lead;
import io.leadline.remark.Remark;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.EntryHistoryStore;
import io.leadline.timeline.TimelineEntry;
import io.leadline.timeline.TimelineStore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One entry of a timeline: as it is, the form to change it, and its history.
@Controller
class ChangeEntryPage {
  private static final String PATH = LeadTimelinePage.PATH + "/entry/{entryId}";
  private static final int MOST_CHANGES = 100;

  private static final String MEANWHILE =
      "Somebody changed this entry while you did. Its history says what it became; save again to"
          + " keep what stands here.";

  /// Tells an open page that the payments add up to something else.
  private static final String PAID = "timeline-paid";

  private final VisibleLeads leads;
  private final TimelineStore timelines;
  private final EntryHistoryStore histories;
  private final TimelinePanel panel;
  private final ChangeForm forms;
  private final EntryWriter writer;

  ChangeEntryPage(
      VisibleLeads leads,
      TimelineStore timelines,
      EntryHistoryStore histories,
      TimelinePanel panel,
      ChangeForm forms,
      EntryWriter writer) {
    this.leads = leads;
    this.timelines = timelines;
    this.histories = histories;
    this.panel = panel;
    this.forms = forms;
    this.writer = writer;
  }

  /// An entry of a lead that the viewer may see.
  private record Found(Viewer viewer, Lead lead, TimelineEntry entry) {
    @Override
    public String toString() {
      return "Found[" + entry + "]";
    }
  }

  @GetMapping(PATH)
  String entry(
      Viewer viewer, @PathVariable String leadId, @PathVariable String entryId, Model model) {
    return show(find(viewer, leads.require(viewer, leadId), entryId), model);
  }

  @GetMapping(PATH + "/form")
  String form(
      Viewer viewer, @PathVariable String leadId, @PathVariable String entryId, Model model) {
    var found = findChangeable(viewer, leadId, entryId);
    var inputs = forms.filled(found.entry().content(), viewer.definitions());
    return ask(found, new Filled(inputs, null), model);
  }

  @PostMapping(PATH)
  String change(
      Viewer viewer,
      @PathVariable String leadId,
      @PathVariable String entryId,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var found = findChangeable(viewer, leadId, entryId);
    var entry = found.entry();
    var modified = Long.toString(entry.modifiedAt().toEpochMilli());
    if (!modified.equals(sent.getFirst("modified"))) {
      return refuse(found, again(found, sent, List.of(), MEANWHILE), response, model);
    }
    return switch (forms.read(entry.content(), sent, viewer.definitions())) {
      case Reading.Unfit<ActionChange>(var remarks) ->
          refuse(found, again(found, sent, remarks, null), response, model);
      case Reading.Fit<ActionChange>(var change) -> {
        var refusal = writer.change(viewer, entry, change);
        if (refusal != null) {
          yield refuse(found, again(found, sent, List.of(), refusal), response, model);
        }
        if (entry.content() instanceof Payment) {
          response.setHeader("HX-Trigger", PAID);
        }
        yield PartOfPage.isAsked(request)
            ? show(find(viewer, found.lead(), entryId), model)
            : "redirect:" + TimelinePanel.path(found.lead());
      }
    };
  }

  @GetMapping(PATH + "/history")
  String history(
      Viewer viewer, @PathVariable String leadId, @PathVariable String entryId, Model model) {
    var found = find(viewer, leads.require(viewer, leadId), entryId);
    var facts = new Facts(viewer.definitions());
    var views = new EntryViews(viewer, Map.of(), Map.of());
    model.addAttribute(
        "changes",
        histories.changes(viewer.workspaceId(), found.entry(), MOST_CHANGES).stream()
            .map(change -> HistoryView.of(change, facts, views.by(change.by())))
            .toList());
    return "lead/timeline/entry :: history";
  }

  /// What the inputs of a form hold, and what is wrong with the whole, if anything is.
  private record Filled(List<FieldInput> inputs, @Nullable String alert) {}

  private Filled again(
      Found found,
      MultiValueMap<String, String> sent,
      List<Remark> remarks,
      @Nullable String alert) {
    var content = found.entry().content();
    return new Filled(forms.again(content, sent, remarks, found.viewer().definitions()), alert);
  }

  private String refuse(Found found, Filled filled, HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return ask(found, filled, model);
  }

  private String show(Found found, Model model) {
    model.addAttribute("path", TimelinePanel.path(found.lead()));
    model.addAttribute("entry", view(found));
    return "lead/timeline/entry :: entry";
  }

  private String ask(Found found, Filled filled, Model model) {
    model.addAttribute(
        "change",
        new ChangeModel(
            TimelinePanel.path(found.lead()),
            view(found),
            filled.inputs(),
            found.entry().modifiedAt().toEpochMilli(),
            filled.alert()));
    return "lead/timeline/entry :: changing";
  }

  private EntryView view(Found found) {
    return panel.shown(found.viewer(), found.lead(), List.of(found.entry())).getFirst();
  }

  private Found findChangeable(Viewer viewer, String leadId, String entryId) {
    var found = find(viewer, leads.requireChangeable(viewer, leadId), entryId);
    if (!ChangeForm.isFor(found.entry().content())) {
      throw new NotFoundException();
    }
    return found;
  }

  private Found find(Viewer viewer, Lead lead, String entryId) {
    return ActionId.parse(entryId)
        .flatMap(id -> timelines.find(viewer.workspaceId(), lead.id(), id))
        .map(entry -> new Found(viewer, lead, entry))
        .orElseThrow(NotFoundException::new);
  }
}
