package io.leadline.definition;

import io.leadline.action.CustomActionStore;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldSchema;
import io.leadline.field.FieldStore;
import io.leadline.workspace.Workspace;
import io.leadline.workspace.WorkspaceId;
import io.leadline.workspace.WorkspaceStore;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads the fields that are about to change, and writes down what was changed about them.
@Component
class SchemaLog {
  private static final FieldSchema NO_FIELDS = new FieldSchema(Map.of());

  private final WorkspaceStore workspaces;
  private final FieldStore fields;
  private final CustomActionStore customActions;
  private final AuditStore audit;

  SchemaLog(
      WorkspaceStore workspaces,
      FieldStore fields,
      CustomActionStore customActions,
      AuditStore audit) {
    this.workspaces = workspaces;
    this.fields = fields;
    this.customActions = customActions;
    this.audit = audit;
  }

  /// The fields of the leads, or of a custom action if there is such a one. Not out of the cache,
  /// which may not have seen a change of this transaction, or the last one of another server.
  Optional<HeldSchema> find(WorkspaceId id, FieldOwner owner) {
    var workspace = workspaces.find(id).orElseThrow();
    var schemas = fields.schemas(id);
    var code = owner.findCode();
    if (code.isEmpty()) {
      return Optional.of(held(workspace, owner, "", schemas));
    }
    return customActions.all(id, schemas).stream()
        .filter(action -> action.code() == code.getAsInt())
        .findFirst()
        .map(action -> held(workspace, owner, action.name(), schemas));
  }

  /// Writes down what was done to a field, and who changed the custom action that has it.
  void write(HeldSchema held, FieldDefinition field, String sentence, String by) {
    write(held, held.subject(field.apiName(), field.label()), sentence, by);
  }

  /// As above, of a field that is called like this in the audit.
  void write(HeldSchema held, String subject, String sentence, String by) {
    var workspace = held.workspace().id();
    held.owner().findCode().ifPresent(code -> customActions.touch(workspace, code, by));
    audit.add(workspace, new AuditedChange(held.area(), by, subject, sentence));
  }

  private static HeldSchema held(
      Workspace workspace,
      FieldOwner owner,
      String actionName,
      Map<FieldOwner, FieldSchema> schemas) {
    return new HeldSchema(workspace, owner, actionName, schemas.getOrDefault(owner, NO_FIELDS));
  }
}
