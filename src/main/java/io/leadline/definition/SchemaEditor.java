package io.leadline.definition;

import io.leadline.field.ApiName;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldEditStore;
import io.leadline.field.FieldKey;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldSettings;
import io.leadline.field.FieldStore;
import io.leadline.workspace.WorkspaceId;
import io.leadline.workspace.WorkspaceStore;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// Changes the fields of the leads and of custom actions, as [DefinitionEditor] changes the rest.
///
/// `by` is everywhere the e-mail address of the member. What is changed is in the audit.
@Component
public class SchemaEditor {
  /// The most fields of the leads, and of each custom action; retired ones count.
  public static final int MOST_FIELDS = 300;

  private final FieldStore fields;
  private final FieldEditStore edits;
  private final FieldTypeRules types;
  private final SchemaLog log;
  private final DefinitionChange change;
  private final WorkspaceStore workspaces;

  SchemaEditor(
      FieldStore fields,
      FieldEditStore edits,
      FieldTypeRules types,
      SchemaLog log,
      DefinitionChange change,
      WorkspaceStore workspaces) {
    this.fields = fields;
    this.edits = edits;
    this.types = types;
    this.log = log;
    this.change = change;
    this.workspaces = workspaces;
  }

  /// Adds a field after the owner's others.
  public SchemaOutcome add(
      WorkspaceId workspace, FieldOwner owner, NewFieldDraft draft, String by) {
    return change.call(
        workspace,
        () ->
            log.find(workspace, owner)
                .map(held -> add(held, draft, by))
                .orElseGet(SchemaOutcome.Missing::new));
  }

  /// Gives a field other settings. Its type changes only while no stored value of the field exists.
  public SchemaOutcome change(
      WorkspaceId workspace, FieldKey field, FieldSettings wanted, String by) {
    var settings = stripped(wanted);
    return edit(
        workspace,
        field,
        by,
        (held, before) -> {
          var faults = FieldFaults.of(settings);
          if (settings.type() != before.type()) {
            faults.addAll(types.faults(held, before, settings.type()));
          }
          var sentence = SettingSentences.of(FieldSettings.of(before), settings);
          if (!faults.isEmpty()) {
            return new FieldVerdict.Refuse(faults);
          }
          return sentence.isEmpty()
              ? new FieldVerdict.Nothing()
              : new FieldVerdict.Apply(
                  sentence,
                  () -> {
                    // Lest a request that was read by the old type be written now.
                    workspaces.revise(workspace);
                    edits.update(workspace, field, settings);
                  });
        });
  }

  /// Moves a field to the other side of its neighbour among those that take values. The first one
  /// does not move up, the last one not down, and a retired one not at all.
  public SchemaOutcome move(WorkspaceId workspace, FieldKey field, boolean up, String by) {
    return edit(
        workspace,
        field,
        by,
        (held, moved) -> {
          var active = held.schema().active().stream().map(FieldDefinition::apiName).toList();
          int place = active.indexOf(moved.apiName());
          int neighbour = up ? place - 1 : place + 1;
          if (place < 0 || neighbour < 0 || neighbour >= active.size()) {
            return new FieldVerdict.Nothing();
          }
          var order = swapped(held, moved.apiName(), active.get(neighbour));
          return new FieldVerdict.Apply(
              up ? "Moved up" : "Moved down", () -> edits.arrange(workspace, field.owner(), order));
        });
  }

  /// Makes a field take no new values. Those that there are stay.
  public SchemaOutcome retire(WorkspaceId workspace, FieldKey field, String by) {
    return edit(
        workspace,
        field,
        by,
        (held, before) -> {
          if (held.isIdentifier(before)) {
            return FieldVerdict.refuse(FieldFault.IDENTIFIER_STAYS);
          }
          if (held.isStandard(before)) {
            return FieldVerdict.refuse(FieldFault.STANDARD_FIELD_STAYS);
          }
          return before.retired()
              ? new FieldVerdict.Nothing()
              : new FieldVerdict.Apply(
                  "Retired",
                  () -> {
                    workspaces.revise(workspace);
                    edits.setRetired(workspace, field, true);
                  });
        });
  }

  /// Makes a retired field take values again.
  public SchemaOutcome restore(WorkspaceId workspace, FieldKey field, String by) {
    return edit(
        workspace,
        field,
        by,
        (_, before) ->
            before.retired()
                ? new FieldVerdict.Apply(
                    "Restored", () -> edits.setRetired(workspace, field, false))
                : new FieldVerdict.Nothing());
  }

  private SchemaOutcome add(HeldSchema held, NewFieldDraft draft, String by) {
    var names = held.schema().fields().keySet();
    var name =
        draft.apiName().isEmpty()
            ? ApiName.propose(draft.settings().label(), names)
            : draft.apiName();
    var faults = draft.faults();
    if (ApiName.isAmong(names, name)) {
      faults.add(FieldFault.API_NAME_TAKEN);
    }
    if (!FieldTypeRules.OFFERED.contains(draft.settings().type())) {
      faults.add(FieldFault.TYPE_NOT_OFFERED);
    }
    if (names.size() >= MOST_FIELDS) {
      faults.add(FieldFault.TOO_MANY_FIELDS);
    }
    if (!faults.isEmpty()) {
      return new SchemaOutcome.Refused(faults);
    }
    var field = draft.named(name);
    fields.insert(held.workspace().id(), held.owner(), field);
    log.write(held, held.subject(name, field.label()), "Added, of type " + field.type().code(), by);
    return new SchemaOutcome.Done(name);
  }

  private SchemaOutcome edit(
      WorkspaceId workspace,
      FieldKey field,
      String by,
      BiFunction<HeldSchema, FieldDefinition, FieldVerdict> rule) {
    return change.call(
        workspace,
        () -> {
          var held = log.find(workspace, field.owner());
          var found = held.flatMap(schema -> schema.schema().find(field.apiName()));
          return found.isEmpty()
              ? new SchemaOutcome.Missing()
              : apply(held.get(), found.get(), rule.apply(held.get(), found.get()), by);
        });
  }

  private SchemaOutcome apply(
      HeldSchema held, FieldDefinition field, FieldVerdict verdict, String by) {
    return switch (verdict) {
      case FieldVerdict.Apply(var sentence, var write) -> {
        write.run();
        log.write(held, field, sentence, by);
        yield new SchemaOutcome.Done(field.apiName());
      }
      case FieldVerdict.Nothing() -> new SchemaOutcome.Done(field.apiName());
      case FieldVerdict.Refuse(var faults) -> new SchemaOutcome.Refused(faults);
    };
  }

  private static List<String> swapped(HeldSchema held, String one, String other) {
    return held.schema().fields().keySet().stream()
        .map(name -> name.equals(one) ? other : name.equals(other) ? one : name)
        .toList();
  }

  private static FieldSettings stripped(FieldSettings settings) {
    return new FieldSettings(
        settings.label().strip(),
        settings.description().strip(),
        settings.type(),
        settings.lockAfterCreate(),
        settings.maxLength());
  }
}
