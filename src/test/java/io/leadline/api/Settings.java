package io.leadline.api;

import io.leadline.action.NewCustomAction;
import io.leadline.definition.DefinitionEditor;
import io.leadline.definition.WorkspaceEditor;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;
import io.leadline.team.Role;
import io.leadline.testing.TestWorkspace;
import java.util.List;

/// What an administrator of a workspace does before the tests begin.
public record Settings(TestWorkspace workspace) {
  /// Adds an active member to the team.
  public Settings addMember(String email) {
    return addMember(email, MemberStatus.ACTIVE);
  }

  public Settings addMember(String email, MemberStatus status) {
    editor().addMember(workspace.id(), new NewMember(email, "Asha", "", Role.CALLER, status), null);
    return this;
  }

  /// Adds a field to the leads.
  public Settings addLeadField(NewField field) {
    editor().addLeadField(workspace.id(), field);
    return this;
  }

  /// Adds a text field that can be set only while the lead is created.
  public Settings addLockedField(String apiName) {
    return addLeadField(
        new NewField(apiName, "Locked", "", FieldType.TEXT, true, List.of(), false, null));
  }

  /// Refuses unknown labels of a field.
  public Settings lockOptions(FieldOwner owner, String apiName) {
    editor().lockOptions(workspace.id(), owner, apiName, true);
    return this;
  }

  /// Adds a custom action with a field `note` and this score.
  public Settings addCustomAction(int code, int score) {
    editor()
        .addCustomAction(
            workspace.id(),
            new NewCustomAction(
                code,
                "Action " + code,
                "",
                "",
                score,
                false,
                List.of(NewField.of("note", "Note", FieldType.TEXT))),
            "");
    return this;
  }

  /// Adds a custom action with these fields, and a score of 0.
  public Settings addCustomAction(int code, NewField... fields) {
    editor()
        .addCustomAction(
            workspace.id(),
            new NewCustomAction(code, "Action " + code, "", "", 0, false, List.of(fields)),
            "");
    return this;
  }

  /// Converts near misses instead of refusing them.
  public Settings makeLenient() {
    workspace.server().part(WorkspaceEditor.class).setLenient(workspace.id(), true, "");
    return this;
  }

  private DefinitionEditor editor() {
    return workspace.server().part(DefinitionEditor.class);
  }
}
