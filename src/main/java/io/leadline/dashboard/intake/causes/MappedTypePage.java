package io.leadline.dashboard.intake.causes;

import io.leadline.dashboard.Viewer;
import io.leadline.definition.ActionAliasEditor;
import io.leadline.definition.ActionAliasOutcome;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The small form beside a cause by which a type comes to mean a custom action.
@Controller
class MappedTypePage {
  private final ActionAliasEditor editor;
  private final CausesPage page;

  MappedTypePage(ActionAliasEditor editor, CausesPage page) {
    this.editor = editor;
    this.page = page;
  }

  /// What the form says, and which lines it stands among.
  ///
  /// @param code of the custom action; 0 when none was chosen
  private record Form(String type, int code, String period, String token) {
    static Form sent(Map<String, String> sent) {
      var code = sent.getOrDefault("code", "");
      return new Form(
          sent.getOrDefault("type", ""),
          code.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(code) : 0,
          sent.getOrDefault("period", ""),
          sent.getOrDefault("token", ""));
    }

    @Override
    public String toString() {
      return "Form[" + code + "]";
    }
  }

  @PostMapping(CausesPage.PATH + "/type")
  String map(
      Viewer viewer,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      RedirectAttributes redirect,
      Model model) {
    var form = Form.sent(sent);
    if (!viewer.isAdmin()) {
      throw new AccessDeniedException("definitions are for administrators to change");
    }
    var by = viewer.member().email();
    return switch (editor.add(viewer.workspaceId(), form.code(), form.type(), by)) {
      case ActionAliasOutcome.Done() -> {
        redirect.addAttribute("period", form.period());
        redirect.addAttribute("token", form.token());
        redirect.addAttribute("mapped", form.type());
        yield "redirect:" + CausesPage.PATH;
      }
      case ActionAliasOutcome.Missing() ->
          again(viewer, form, "Choose a custom action.", response, model);
      case ActionAliasOutcome.Refused(var fault) ->
          again(viewer, form, fault.sentence(), response, model);
    };
  }

  /// The lines once more, with what is wrong beside the form.
  private String again(
      Viewer viewer, Form form, String error, HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    page.show(viewer, CausePeriod.of(form.period()), form.token(), model);
    model.addAttribute("wrongType", form.type());
    model.addAttribute("error", error);
    return "intake/causes/causes";
  }
}
