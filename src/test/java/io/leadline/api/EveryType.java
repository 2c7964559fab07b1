package io.leadline.api;

import io.leadline.action.NewCustomAction;
import io.leadline.definition.DefinitionEditor;
import io.leadline.definition.WorkspaceEditor;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A workspace whose leads have a field of every type, and a custom action with the same fields.
final class EveryType {
  /// The custom action's code.
  static final int CODE = 2001;

  private EveryType() {}

  static TestWorkspace newWorkspace(boolean lenient) {
    var workspace = Server.shared().newWorkspace();
    var editor = workspace.server().part(DefinitionEditor.class);
    var fields = Arrays.stream(FieldType.values()).map(EveryType::field).toList();
    fields.forEach(field -> editor.addLeadField(workspace.id(), field));
    editor.addCustomAction(
        workspace.id(), new NewCustomAction(CODE, "Every Type", "", "", 0, false, fields), "");
    addMember(editor, workspace, "asha@example.com", MemberStatus.ACTIVE);
    addMember(editor, workspace, "gone@example.com", MemberStatus.INACTIVE);
    workspace.server().part(WorkspaceEditor.class).setLenient(workspace.id(), lenient, "");
    return workspace;
  }

  /// The API name of the field of a type, on leads and in the custom action: `my_text`.
  ///
  /// @param type its name in docs/api.md
  static String apiName(String type) {
    return "my_" + type;
  }

  private static NewField field(FieldType type) {
    var options = type.hasOptions() ? List.of("Hot", "Cold") : List.<String>of();
    return new NewField(
        apiName(type.code()), type.code(), "", type, false, options, false, maxLength(type));
  }

  private static @Nullable Integer maxLength(FieldType type) {
    return type == FieldType.TEXT ? 40 : null;
  }

  private static void addMember(
      DefinitionEditor editor, TestWorkspace workspace, String email, MemberStatus status) {
    editor.addMember(workspace.id(), new NewMember(email, "Asha", "", Role.CALLER, status), null);
  }
}
