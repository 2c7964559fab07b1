package io.leadline.definition;

import io.leadline.action.ActionAliasStore;
import io.leadline.action.ActionTypes;
import io.leadline.action.CustomAction;
import io.leadline.action.CustomActionStore;
import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.platform.StorableText;
import io.leadline.workspace.WorkspaceId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// Changes which types mean a custom action besides its proper one. What is changed is in the
/// audit.
///
/// `by` is everywhere the e-mail address of the member.
@Component
public class ActionAliasEditor {
  /// The most aliases of a workspace.
  public static final int MOST_ALIASES = 500;

  private static final int LONGEST = 100;

  private final CustomActionStore customActions;
  private final ActionAliasStore aliases;
  private final AuditStore audit;
  private final DefinitionChange change;

  ActionAliasEditor(
      CustomActionStore customActions,
      ActionAliasStore aliases,
      AuditStore audit,
      DefinitionChange change) {
    this.customActions = customActions;
    this.aliases = aliases;
    this.audit = audit;
    this.change = change;
  }

  /// Makes a type mean a custom action as well.
  ///
  /// @param type as it was typed; blanks around it do not count
  public ActionAliasOutcome add(WorkspaceId workspace, int code, String type, String by) {
    var sent = type.strip();
    return edit(
        workspace,
        code,
        (action, types) -> {
          if (Objects.equals(types.aliases().get(sent), code)) {
            return new ActionAliasOutcome.Done();
          }
          var fault = findFault(sent, code, types);
          if (fault.isPresent()) {
            return new ActionAliasOutcome.Refused(fault.get());
          }
          aliases.insert(workspace, sent, code, by);
          write(workspace, action, "Type \"" + sent + "\" means it too", by);
          return new ActionAliasOutcome.Done();
        });
  }

  /// Makes a type mean a custom action no longer.
  ///
  /// @param type without blanks around it
  public ActionAliasOutcome remove(WorkspaceId workspace, int code, String type, String by) {
    return edit(
        workspace,
        code,
        (action, _) -> {
          if (aliases.delete(workspace, type, code)) {
            write(workspace, action, "Type \"" + type + "\" means it no longer", by);
          }
          return new ActionAliasOutcome.Done();
        });
  }

  private ActionAliasOutcome edit(
      WorkspaceId workspace,
      int code,
      BiFunction<CustomAction, ActionTypes, ActionAliasOutcome> edit) {
    return change.call(
        workspace,
        () -> {
          var types = types(workspace);
          var action = types.customActions().get(code);
          return action == null ? new ActionAliasOutcome.Missing() : edit.apply(action, types);
        });
  }

  private ActionTypes types(WorkspaceId workspace) {
    var actions = new LinkedHashMap<Integer, CustomAction>();
    customActions.all(workspace, Map.of()).forEach(action -> actions.put(action.code(), action));
    return new ActionTypes(actions, aliases.all(workspace));
  }

  private static Optional<ActionAliasFault> findFault(String type, int code, ActionTypes types) {
    return findFault(type)
        .or(() ->
            switch (types.meaningOf(type, code)) {
              case BUILT_IN -> Optional.of(ActionAliasFault.BUILT_IN);
              case OTHER_CUSTOM_ACTION -> Optional.of(ActionAliasFault.OTHER_CUSTOM_ACTION);
              case FREE -> findFault(type, types.aliases());
            });
  }

  private static Optional<ActionAliasFault> findFault(String type) {
    if (type.isEmpty()) {
      return Optional.of(ActionAliasFault.MISSING);
    }
    if (type.length() > LONGEST) {
      return Optional.of(ActionAliasFault.TOO_LONG);
    }
    return StorableText.isStorable(type)
        ? Optional.empty()
        : Optional.of(ActionAliasFault.UNSTORABLE);
  }

  private static Optional<ActionAliasFault> findFault(String type, Map<String, Integer> aliases) {
    if (aliases.containsKey(type)) {
      return Optional.of(ActionAliasFault.TAKEN);
    }
    return aliases.size() < MOST_ALIASES
        ? Optional.empty()
        : Optional.of(ActionAliasFault.TOO_MANY);
  }

  private void write(WorkspaceId workspace, CustomAction action, String sentence, String by) {
    customActions.touch(workspace, action.code(), by);
    var subject = HeldSchema.subjectOf(action.code(), action.name());
    audit.add(workspace, new AuditedChange(AuditArea.CUSTOM_ACTIONS, by, subject, sentence));
  }
}
