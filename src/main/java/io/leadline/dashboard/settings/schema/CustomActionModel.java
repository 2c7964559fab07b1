package io.leadline.dashboard.settings.schema;

import io.leadline.action.ActionIcon;
import io.leadline.action.CustomAction;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.PublicAddress;
import io.leadline.dashboard.Viewer;
import io.leadline.timeline.ActionUseStore;
import io.leadline.timeline.TimesUsed;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What the page of a custom action shows.
@Component
class CustomActionModel {
  private final ActionUseStore uses;
  private final FieldLists lists;
  private final InstantSource clock;
  private final PublicAddress address;

  CustomActionModel(
      ActionUseStore uses, FieldLists lists, InstantSource clock, PublicAddress address) {
    this.uses = uses;
    this.lists = lists;
    this.clock = clock;
    this.address = address;
  }

  /// @throws NotFoundException when no custom action has the code
  static CustomAction require(Viewer viewer, int code) {
    var action = viewer.definitions().customActions().get(code);
    if (action == null) {
      throw new NotFoundException();
    }
    return action;
  }

  /// Fills the model with everything but the errors of the form.
  ///
  /// @return the name of the template
  String show(CustomActionForm form, CustomAction action, Viewer viewer, Model model) {
    var used = uses.timesUsed(viewer.workspaceId(), List.of(action.code()));
    lists.show(model, viewer, FieldsPlace.of(viewer, action.code()));
    model.addAttribute("form", form);
    model.addAttribute("action", action);
    model.addAttribute("aliases", aliases(viewer, action));
    model.addAttribute("pictures", ActionIcon.NAMES);
    model.addAttribute(
        "used", CustomActionRow.shown(used.getOrDefault(action.code(), TimesUsed.NEVER)));
    model.addAttribute(
        "snippets", ActionSnippet.all(action, viewer, address.of(""), clock.instant()));
    return "settings/custom-action";
  }

  private static List<String> aliases(Viewer viewer, CustomAction action) {
    return viewer.definitions().actionTypes().aliases().entrySet().stream()
        .filter(alias -> alias.getValue() == action.code())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
