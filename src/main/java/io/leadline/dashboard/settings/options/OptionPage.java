package io.leadline.dashboard.settings.options;

import io.leadline.dashboard.Viewer;
import io.leadline.definition.OptionChange;
import io.leadline.definition.OptionEditor;
import io.leadline.field.FieldOption;
import io.leadline.relabelling.LabelCounts;
import io.leadline.relabelling.Relabeller;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One option: another label for it, or another option in its place. Each says first how much that
/// concerns.
@Controller
@RequestMapping({
  OptionsPlace.LEAD_FIELD + "/options/{option}",
  OptionsPlace.ACTION_FIELD + "/options/{option}"
})
class OptionPage {
  private static final String RENAME = "settings/options/rename";
  private static final String MERGE = "settings/options/merge";
  private static final Duration LONGEST_COUNT = Duration.ofSeconds(3);

  private final OptionEditor editor;
  private final LabelCounts counts;
  private final Relabeller relabeller;

  OptionPage(OptionEditor editor, LabelCounts counts, Relabeller relabeller) {
    this.editor = editor;
    this.counts = counts;
    this.relabeller = relabeller;
  }

  /// What a page about an option knows: where it is, and how many have it.
  ///
  /// @param uses -1 when that takes too long to count
  public record Subject(OptionsPlace place, FieldOption option, long uses) {}

  @ModelAttribute("subject")
  Subject subject(Viewer viewer, @PathVariable Map<String, String> variables) {
    var place = OptionsPlace.of(viewer, variables);
    var option = place.option(variables.getOrDefault("option", ""));
    var uses =
        counts.find(viewer.workspaceId(), place.key(), option.label(), LONGEST_COUNT).orElse(-1);
    return new Subject(place, option, uses);
  }

  @GetMapping("/rename")
  String askForLabel(
      @ModelAttribute(name = "subject", binding = false) Subject subject, Model model) {
    model.addAttribute("label", subject.option().label());
    return RENAME;
  }

  @PostMapping("/rename")
  String rename(
      Viewer viewer,
      @ModelAttribute(name = "subject", binding = false) Subject subject,
      @RequestParam(defaultValue = "") String label,
      HttpServletResponse response,
      Model model) {
    model.addAttribute("label", label);
    var change = new OptionChange.Rename(subject.option().id(), label);
    return apply(viewer, subject, change, new Form(response, model, RENAME));
  }

  @GetMapping("/merge")
  String askForHeir() {
    return MERGE;
  }

  @PostMapping("/merge")
  String merge(
      Viewer viewer,
      @ModelAttribute(name = "subject", binding = false) Subject subject,
      @RequestParam(defaultValue = "") String into,
      HttpServletResponse response,
      Model model) {
    model.addAttribute("into", into);
    var form = new Form(response, model, MERGE);
    if (into.isEmpty()) {
      return form.again("Choose the option that takes its place.");
    }
    return apply(viewer, subject, new OptionChange.Merge(subject.option().id(), into), form);
  }

  private String apply(Viewer viewer, Subject subject, OptionChange change, Form form) {
    var edit =
        editor.apply(viewer.workspaceId(), subject.place().key(), change, viewer.member().email());
    relabeller.wake();
    return EditSentences.fault(edit)
        .map(form::again)
        .orElse("redirect:" + subject.place().options());
  }

  /// A form, to be shown again with what was typed.
  private record Form(HttpServletResponse response, Model model, String view) {
    String again(String error) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("error", error);
      return view;
    }
  }
}
