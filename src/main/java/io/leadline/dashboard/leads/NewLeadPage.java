package io.leadline.dashboard.leads;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.field.FieldForm;
import io.leadline.dashboard.field.FieldInput;
import io.leadline.dashboard.leads.Creation.Created;
import io.leadline.dashboard.leads.Creation.Exists;
import io.leadline.dashboard.leads.Creation.NotNow;
import io.leadline.dashboard.leads.Creation.Refused;
import io.leadline.lead.StandardFields;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A new lead, made by hand.
@Controller
class NewLeadPage {
  private static final String PATH = DashboardPaths.LEADS + "/new";
  private static final String VIEW = "leads/new";

  private final LeadCreator creator;

  NewLeadPage(LeadCreator creator) {
    this.creator = creator;
  }

  @GetMapping(PATH)
  String form(Viewer viewer, Model model) {
    demandChanges(viewer);
    model.addAttribute("inputs", shown(viewer, FieldForm.ofLead(viewer.definitions()).empty()));
    return VIEW;
  }

  @PostMapping(PATH)
  String create(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    demandChanges(viewer);
    var form = FieldForm.ofLead(viewer.definitions());
    return switch (creator.create(viewer, form.read(own(viewer, form, sent)))) {
      case Created(var lead) -> "redirect:" + DashboardPaths.LEADS + "/" + lead.id().value();
      case Refused(var remarks) -> {
        model.addAttribute("inputs", shown(viewer, form.again(sent, remarks)));
        yield again(response, model, "Nothing was saved yet: see below.");
      }
      case Exists(var identifier, var link) -> {
        model.addAttribute("inputs", shown(viewer, form.again(sent, List.of(identifier))));
        model.addAttribute("link", link);
        yield again(response, model, "There is a lead with this identifier already.");
      }
      case NotNow(var advice) -> {
        model.addAttribute("inputs", shown(viewer, form.again(sent, List.of())));
        yield again(response, model, advice);
      }
    };
  }

  private static String again(HttpServletResponse response, Model model, String error) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("error", error);
    return VIEW;
  }

  /// What was sent; who sees only its own leads owns the new one, whatever was sent.
  private static MultiValueMap<String, String> own(
      Viewer viewer, FieldForm form, MultiValueMap<String, String> sent) {
    if (viewer.seesAllLeads()) {
      return sent;
    }
    var own = new LinkedMultiValueMap<>(sent);
    form.find(StandardFields.ASSIGNEE)
        .ifPresent(field -> own.set(form.name(field), viewer.member().email()));
    return own;
  }

  private static List<FieldInput> shown(Viewer viewer, List<FieldInput> inputs) {
    var identifier = viewer.workspace().identifierField();
    return inputs.stream()
        .filter(input ->
            viewer.seesAllLeads() || !input.field().apiName().equals(StandardFields.ASSIGNEE))
        .map(input -> input.field().apiName().equals(identifier) ? input.asRequired() : input)
        .toList();
  }

  private static void demandChanges(Viewer viewer) {
    if (!viewer.mayChangeLeads()) {
      throw new AccessDeniedException("leads are for this role to see only");
    }
  }
}
