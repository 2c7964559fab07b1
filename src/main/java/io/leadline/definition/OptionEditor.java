package io.leadline.definition;

import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldKey;
import io.leadline.field.FieldOption;
import io.leadline.field.FieldOptions;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldStore;
import io.leadline.field.FormerLabel;
import io.leadline.field.Labels;
import io.leadline.field.OptionEditStore;
import io.leadline.field.RelabellingStore;
import io.leadline.platform.StorableText;
import io.leadline.workspace.WorkspaceId;
import io.leadline.workspace.WorkspaceStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Changes the options of a field, as [DefinitionEditor] changes the rest.
///
/// A label that an option loses goes on meaning it. What is stored under that label is rewritten
/// later, by [io.leadline.relabelling.Relabeller]; requests that were read before the change are
/// read again, so that nobody can store it any more. Source: docs/adr/0015.
@Component
public class OptionEditor {
  private final DefinitionLoader loader;
  private final WorkspaceStore workspaces;
  private final FieldStore fields;
  private final OptionEditStore options;
  private final RelabellingStore relabellings;
  private final AuditStore audit;
  private final DefinitionChange change;

  OptionEditor(
      DefinitionLoader loader,
      WorkspaceStore workspaces,
      FieldStore fields,
      OptionEditStore options,
      RelabellingStore relabellings,
      AuditStore audit,
      DefinitionChange change) {
    this.loader = loader;
    this.workspaces = workspaces;
    this.fields = fields;
    this.options = options;
    this.relabellings = relabellings;
    this.audit = audit;
    this.change = change;
  }

  /// Makes a change. Fields are never deleted, so that one that is there stays.
  ///
  /// @param by the e-mail address of the member
  public OptionEdit apply(WorkspaceId workspace, FieldKey field, OptionChange wanted, String by) {
    var definition =
        loader
            .find(workspace)
            .flatMap(definitions -> definitions.findSchema(field.owner()))
            .flatMap(schema -> schema.find(field.apiName()))
            .filter(found -> found.type().hasOptions());
    return definition.isEmpty()
        ? new OptionEdit.NoSuchField()
        : change.call(
            workspace, () -> new Edit(workspace, field, definition.get(), by).apply(wanted));
  }

  /// One change, in its transaction.
  private final class Edit {
    private final WorkspaceId workspace;
    private final FieldKey field;
    private final FieldDefinition definition;
    private final String by;
    private final FieldOptions present;

    Edit(WorkspaceId workspace, FieldKey field, FieldDefinition definition, String by) {
      this.workspace = workspace;
      this.field = field;
      this.definition = definition;
      this.by = by;
      options.lock(workspace, field);
      this.present = options.options(workspace, field);
    }

    OptionEdit apply(OptionChange wanted) {
      return switch (wanted) {
        case OptionChange.Add(var label) -> add(label.strip());
        case OptionChange.Rename(var id, var label) ->
            present
                .findById(id)
                .map(option -> rename(option, label.strip()))
                .orElseGet(OptionEdit.NoSuchOption::new);
        case OptionChange.Merge(var id, var into) ->
            present
                .findById(id)
                .flatMap(option -> present.findById(into).map(heir -> merge(option, heir)))
                .orElseGet(OptionEdit.NoSuchOption::new);
        case OptionChange.Move(var id, var up) ->
            present
                .findById(id)
                .map(option -> move(option, up))
                .orElseGet(OptionEdit.NoSuchOption::new);
        case OptionChange.Lock(var locked) -> lock(locked);
      };
    }

    private OptionEdit add(String label) {
      var fault = fault(label).or(() -> taken(label, ""));
      if (fault.isPresent()) {
        return fault.get();
      }
      if (present.size() == FieldDefinition.MOST_OPTIONS) {
        return new OptionEdit.TooManyOptions();
      }
      options.add(workspace, field, label);
      write(option(label), "added");
      return new OptionEdit.Done();
    }

    private OptionEdit rename(FieldOption option, String label) {
      var fault = fault(label).or(() -> taken(label, option.id()));
      if (fault.isPresent()) {
        return fault.get();
      }
      if (label.equals(option.label())) {
        return new OptionEdit.Unchanged();
      }
      workspaces.revise(workspace);
      options.dropFormerLabel(workspace, field, label);
      options.rename(workspace, field, option, label);
      if (!Labels.fold(label).equals(Labels.fold(option.label()))) {
        options.keepFormerLabel(workspace, field, new FormerLabel(option.label(), option.id()));
      }
      relabellings.insert(workspace, field, option.label(), label, by);
      write(option(option.label()), "renamed to \"" + label + "\"");
      return new OptionEdit.Relabelling();
    }

    private OptionEdit merge(FieldOption option, FieldOption heir) {
      if (option.id().equals(heir.id())) {
        return new OptionEdit.Unchanged();
      }
      workspaces.revise(workspace);
      options.replace(workspace, field, option, heir);
      options.keepFormerLabel(workspace, field, new FormerLabel(option.label(), heir.id()));
      relabellings.insert(workspace, field, option.label(), heir.label(), by);
      write(option(option.label()), "merged into \"" + heir.label() + "\"");
      return new OptionEdit.Relabelling();
    }

    private OptionEdit move(FieldOption option, boolean up) {
      var ids = new ArrayList<>(present.all().stream().map(FieldOption::id).toList());
      int place = ids.indexOf(option.id());
      int other = up ? place - 1 : place + 1;
      if (other < 0 || other == ids.size()) {
        return new OptionEdit.Unchanged();
      }
      Collections.swap(ids, place, other);
      options.order(workspace, field, ids);
      write(option(option.label()), up ? "moved up" : "moved down");
      return new OptionEdit.Done();
    }

    private OptionEdit lock(boolean locked) {
      if (locked == definition.optionsLocked()) {
        return new OptionEdit.Unchanged();
      }
      fields.lockOptions(workspace, field.owner(), field.apiName(), locked);
      write("Options", locked ? "locked" : "unlocked");
      return new OptionEdit.Done();
    }

    private Optional<OptionEdit> fault(String label) {
      if (label.isEmpty()) {
        return Optional.of(new OptionEdit.LabelMissing());
      }
      if (!StorableText.isStorable(label)) {
        return Optional.of(new OptionEdit.LabelNotStorable());
      }
      return label.codePointCount(0, label.length()) > FieldDefinition.LONGEST_OPTION
          ? Optional.of(new OptionEdit.LabelTooLong())
          : Optional.empty();
    }

    /// @param own the id of the option that may have the label, or have had it; empty for none
    private Optional<OptionEdit> taken(String label, String own) {
      return present
          .findOption(label)
          .filter(option -> !option.id().equals(own))
          .map(option ->
              Labels.fold(option.label()).equals(Labels.fold(label))
                  ? new OptionEdit.LabelTaken(option.label())
                  : new OptionEdit.LabelWasTaken(option.label()));
    }

    private String option(String label) {
      return "Option \"" + label + "\"";
    }

    private void write(String what, String done) {
      var isLead = field.owner().equals(FieldOwner.LEAD);
      var subject =
          isLead
              ? "%s of lead field \"%s\"".formatted(what, definition.label())
              : "%s of field \"%s\" of custom action %s"
                  .formatted(what, definition.label(), field.owner().actionType());
      var area = isLead ? AuditArea.LEAD_FIELDS : AuditArea.CUSTOM_ACTIONS;
      audit.add(workspace, new AuditedChange(area, by, subject, done));
    }
  }
}
