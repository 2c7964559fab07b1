package io.leadline.dashboard.lead;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.PartOfPage;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.VisibleLeads;
import io.leadline.field.FieldDefinition;
import io.leadline.lead.Lead;
import io.leadline.lead.StandardFields;
import io.leadline.remark.Remark;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One field of a lead, changed in its place on the [LeadPage]. Asked for by htmx it answers with
/// the row alone; without script, with the whole page.
@Controller
@RequestMapping(LeadPage.PATH + "/fields/{apiName}")
class FieldPage {
  private static final String ROW = "lead/row :: row";

  private final VisibleLeads leads;
  private final LeadEditor editor;
  private final LeadView view;

  FieldPage(VisibleLeads leads, LeadEditor editor, LeadView view) {
    this.leads = leads;
    this.editor = editor;
    this.view = view;
  }

  /// The form of a field.
  @GetMapping
  String form(
      Viewer viewer,
      @PathVariable String leadId,
      @PathVariable String apiName,
      HttpServletRequest request,
      Model model) {
    var lead = leads.requireChangeable(viewer, leadId);
    var row = editable(viewer, lead, apiName);
    var form = new FieldForms(viewer.definitions(), lead).filled(row.field());
    return inPlace(viewer, lead, row.with(form), request, model);
  }

  /// The value of a field, when its form was left again.
  @GetMapping("/value")
  String value(
      Viewer viewer,
      @PathVariable String leadId,
      @PathVariable String apiName,
      HttpServletRequest request,
      Model model) {
    var lead = leads.require(viewer, leadId);
    var row = new FieldRows(viewer, lead).of(field(viewer, apiName)).asAnswer();
    return inPlace(viewer, lead, row, request, model);
  }

  @PostMapping
  String save(
      Viewer viewer,
      @PathVariable String leadId,
      @PathVariable String apiName,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var lead = leads.requireChangeable(viewer, leadId);
    var row = editable(viewer, lead, apiName);
    var forms = new FieldForms(viewer.definitions(), lead);
    return switch (save(viewer, forms, row.field(), sent)) {
      case Saving.Saved(var saved) ->
          PartOfPage.isAsked(request)
              ? answer(viewer, saved, row.field(), response, model)
              : "redirect:" + row.leadPath() + "#" + row.id();
      case Saving.Refused(var remarks) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield inPlace(
            viewer, lead, row.with(forms.again(row.field(), sent, remarks)), request, model);
      }
      case Saving.NotNow(var advice) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("advice", advice);
        yield inPlace(
            viewer, lead, row.with(forms.again(row.field(), sent, List.of())), request, model);
      }
      case Saving.Gone _ -> throw new NotFoundException();
    };
  }

  private Saving save(
      Viewer viewer, FieldForms forms, FieldDefinition field, MultiValueMap<String, String> sent) {
    var fields = forms.read(field, sent);
    List<Remark> missing = forms.missing(field, fields);
    return missing.isEmpty()
        ? editor.save(viewer, forms.lead(), fields)
        : new Saving.Refused(missing);
  }

  /// A row on its own, or with the page around it.
  private String inPlace(
      Viewer viewer, Lead lead, FieldRow row, HttpServletRequest request, Model model) {
    if (!PartOfPage.isAsked(request)) {
      return view.show(viewer, lead, row, model);
    }
    model.addAttribute("row", row);
    return ROW;
  }

  /// The row as it is now, and what else on the page has changed with it.
  private String answer(
      Viewer viewer, Lead lead, FieldDefinition field, HttpServletResponse response, Model model) {
    if (!viewer.maySee(lead)) {
      // Given away: there is nothing left to see here.
      response.setHeader("HX-Redirect", DashboardPaths.LEADS);
      return "lead/row :: nothing";
    }
    var rows = new FieldRows(viewer, lead);
    model.addAttribute("row", rows.of(field).asAnswer());
    model.addAttribute(
        "others",
        field.apiName().equals(StandardFields.STATUS)
            ? viewer.definitions().leadFields().find(StandardFields.LOST_REASON).stream()
                .map(rows::of)
                .toList()
            : List.of());
    view.addHead(viewer, lead, model);
    return "lead/row :: answer";
  }

  private static FieldRow editable(Viewer viewer, Lead lead, String apiName) {
    var row = new FieldRows(viewer, lead).of(field(viewer, apiName));
    if (!row.isEditable()) {
      throw new AccessDeniedException("this field of the lead never changes");
    }
    return row;
  }

  private static FieldDefinition field(Viewer viewer, String apiName) {
    return viewer.definitions().leadFields().find(apiName).orElseThrow(NotFoundException::new);
  }
}
