package io.leadline.definition;

import io.leadline.action.CustomAction;
import io.leadline.action.CustomActionSettings;
import io.leadline.action.CustomActionStore;
import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Changes custom actions, as [DefinitionEditor] changes the rest; [SchemaEditor] changes their
/// fields. Their codes and ids never change.
///
/// `by` is everywhere the e-mail address of the member. What is changed is in the audit.
@Component
public class CustomActionEditor {
  /// The most custom actions of a workspace.
  public static final int MOST_CUSTOM_ACTIONS = 500;

  private final CustomActionStore customActions;
  private final AuditStore audit;
  private final DefinitionChange change;

  CustomActionEditor(CustomActionStore customActions, AuditStore audit, DefinitionChange change) {
    this.customActions = customActions;
    this.audit = audit;
    this.change = change;
  }

  /// Adds a custom action without fields, with the next free code.
  public CustomActionOutcome add(WorkspaceId workspace, CustomActionSettings wanted, String by) {
    var settings = stripped(wanted);
    return change.call(
        workspace,
        () -> {
          var others = all(workspace);
          var faults = faults(settings, others);
          if (others.size() >= MOST_CUSTOM_ACTIONS) {
            faults.add(CustomActionFault.TOO_MANY_CUSTOM_ACTIONS);
          }
          if (!faults.isEmpty()) {
            return new CustomActionOutcome.Refused(faults);
          }
          int code = customActions.nextCode(workspace);
          customActions.insert(workspace, code, settings.toNew(), by);
          audit.add(workspace, audited(HeldSchema.subjectOf(code, settings.name()), "Added", by));
          return new CustomActionOutcome.Done(code);
        });
  }

  /// Gives a custom action other settings.
  public CustomActionOutcome change(
      WorkspaceId workspace, int code, CustomActionSettings wanted, String by) {
    var settings = stripped(wanted);
    return change.call(
        workspace,
        () -> {
          var others = all(workspace);
          var before = others.stream().filter(action -> action.code() == code).findFirst();
          if (before.isEmpty()) {
            return new CustomActionOutcome.Missing();
          }
          others.remove(before.get());
          var faults = faultsOfChange(before.get(), settings, others);
          if (!faults.isEmpty()) {
            return new CustomActionOutcome.Refused(faults);
          }
          write(workspace, before.get(), settings, by);
          return new CustomActionOutcome.Done(code);
        });
  }

  private void write(
      WorkspaceId workspace, CustomAction before, CustomActionSettings settings, String by) {
    var sentence = SettingSentences.of(CustomActionSettings.of(before), settings);
    if (!sentence.isEmpty()) {
      customActions.update(workspace, before.code(), settings, by);
      var subject = HeldSchema.subjectOf(before.code(), before.name());
      audit.add(workspace, audited(subject, sentence, by));
    }
  }

  private List<CustomAction> all(WorkspaceId workspace) {
    return new ArrayList<>(customActions.all(workspace, Map.of()));
  }

  private static AuditedChange audited(String subject, String sentence, String by) {
    return new AuditedChange(AuditArea.CUSTOM_ACTIONS, by, subject, sentence);
  }

  private static Set<CustomActionFault> faultsOfChange(
      CustomAction before, CustomActionSettings settings, List<CustomAction> others) {
    var faults = faults(settings, others);
    if (settings.icon().equals(before.icon())) {
      // One that an older version gave stays until another one is chosen.
      faults.remove(CustomActionFault.ICON_UNKNOWN);
    }
    if (settings.name().equals(before.name())) {
      // Two that got the same name elsewhere can still be changed in other ways.
      faults.remove(CustomActionFault.NAME_TAKEN);
    }
    return faults;
  }

  private static Set<CustomActionFault> faults(
      CustomActionSettings settings, List<CustomAction> others) {
    var faults = CustomActionFaults.of(settings);
    if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(settings.name()))) {
      faults.add(CustomActionFault.NAME_TAKEN);
    }
    return faults;
  }

  private static CustomActionSettings stripped(CustomActionSettings settings) {
    return new CustomActionSettings(
        settings.name().strip(),
        settings.description().strip(),
        settings.icon(),
        settings.score(),
        settings.backDating());
  }
}
