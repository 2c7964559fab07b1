package io.leadline.dashboard.settings.options;

import io.leadline.dashboard.Viewer;
import io.leadline.definition.OptionChange;
import io.leadline.definition.OptionEditor;
import io.leadline.field.Relabelling;
import io.leadline.field.RelabellingStore;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The options of a field: to add one, to put them into an order, and to lock them.
@Controller
@RequestMapping({OptionsPlace.LEAD_FIELD + "/options", OptionsPlace.ACTION_FIELD + "/options"})
class OptionsPage {
  private static final String VIEW = "settings/options/options";

  /// How many rewritings are shown, those under way first.
  private static final int SHOWN = 5;

  private final OptionEditor editor;
  private final RelabellingStore relabellings;

  OptionsPage(OptionEditor editor, RelabellingStore relabellings) {
    this.editor = editor;
    this.relabellings = relabellings;
  }

  @ModelAttribute("place")
  OptionsPlace place(Viewer viewer, @PathVariable Map<String, String> variables) {
    return OptionsPlace.of(viewer, variables);
  }

  @GetMapping
  String options(
      Viewer viewer,
      @ModelAttribute(name = "place", binding = false) OptionsPlace place,
      Model model) {
    addProgress(viewer, place, model);
    return VIEW;
  }

  /// How far the rewritings have come, for the page to ask again and again.
  @GetMapping("/progress")
  String progress(
      Viewer viewer,
      @ModelAttribute(name = "place", binding = false) OptionsPlace place,
      Model model) {
    addProgress(viewer, place, model);
    return "settings/options/progress :: progress";
  }

  @PostMapping
  String add(
      Viewer viewer,
      @ModelAttribute(name = "place", binding = false) OptionsPlace place,
      @RequestParam(defaultValue = "") String label,
      HttpServletResponse response,
      Model model) {
    var edit = apply(viewer, place, new OptionChange.Add(label));
    if (edit.isEmpty()) {
      return "redirect:" + place.options();
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("label", label);
    model.addAttribute("error", edit.get());
    addProgress(viewer, place, model);
    return VIEW;
  }

  @PostMapping("/lock")
  String lock(
      Viewer viewer,
      @ModelAttribute(name = "place", binding = false) OptionsPlace place,
      @RequestParam boolean locked) {
    apply(viewer, place, new OptionChange.Lock(locked));
    return "redirect:" + place.options();
  }

  @PostMapping("/{option}/move")
  String move(
      Viewer viewer,
      @ModelAttribute(name = "place", binding = false) OptionsPlace place,
      @PathVariable String option,
      @RequestParam boolean up) {
    apply(viewer, place, new OptionChange.Move(option, up));
    return "redirect:" + place.options();
  }

  /// Makes a change.
  ///
  /// @return why it was not made
  private Optional<String> apply(Viewer viewer, OptionsPlace place, OptionChange change) {
    return EditSentences.fault(
        editor.apply(viewer.workspaceId(), place.key(), change, viewer.member().email()));
  }

  private void addProgress(Viewer viewer, OptionsPlace place, Model model) {
    List<Relabelling> all = relabellings.ofField(viewer.workspaceId(), place.key(), SHOWN);
    model.addAttribute("relabellings", all);
    model.addAttribute("underWay", all.stream().anyMatch(it -> !it.isFinished()));
  }
}
