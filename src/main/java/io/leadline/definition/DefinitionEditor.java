package io.leadline.definition;

import io.leadline.action.CustomActionStore;
import io.leadline.action.NewCustomAction;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldStore;
import io.leadline.field.NewField;
import io.leadline.team.MemberStore;
import io.leadline.team.NewMember;
import io.leadline.team.Passwords;
import io.leadline.workspace.WorkspaceId;
import io.leadline.workspace.WorkspaceStore;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Changes what a workspace has defined; [PipelineEditor] and [LostReasonEditor] change its
/// pipeline, [WorkspaceEditor] its settings, [TeamEditor] those who are in its team. Each change is
/// a transaction, or part of the caller's. Once that is committed every reader sees the change.
///
/// Who edits has checked the rights of who asks for it. A change that cannot be made throws: it is
/// for the pages to offer none.
@Component
public class DefinitionEditor {
  private final WorkspaceStore workspaces;
  private final FieldStore fields;
  private final CustomActionStore customActions;
  private final MemberStore members;
  private final PipelineEditor pipelines;
  private final DefinitionChange change;
  private final Passwords passwords;
  private final InstantSource clock;

  DefinitionEditor(
      WorkspaceStore workspaces,
      FieldStore fields,
      CustomActionStore customActions,
      MemberStore members,
      PipelineEditor pipelines,
      DefinitionChange change,
      Passwords passwords,
      InstantSource clock) {
    this.workspaces = workspaces;
    this.fields = fields;
    this.customActions = customActions;
    this.members = members;
    this.pipelines = pipelines;
    this.change = change;
    this.passwords = passwords;
    this.clock = clock;
  }

  /// Creates a workspace with the standard fields and a pipeline of one status for each stage.
  public void createWorkspace(NewWorkspace workspace) {
    change.create(
        workspace.id(),
        () -> {
          workspaces.insert(workspace.at(clock.instant()));
          StandardDefinitions.FIELDS.forEach(
              field -> fields.insert(workspace.id(), FieldOwner.LEAD, field));
          pipelines.createStandard(workspace.id());
        });
  }

  /// Adds a field to the leads, after the others.
  public void addLeadField(WorkspaceId workspace, NewField field) {
    change.run(workspace, () -> fields.insert(workspace, FieldOwner.LEAD, field));
  }

  /// Settles whether an unknown label of a field is refused instead of added.
  public void lockOptions(WorkspaceId workspace, FieldOwner owner, String apiName, boolean locked) {
    change.run(workspace, () -> fields.lockOptions(workspace, owner, apiName, locked));
  }

  /// Adds a custom action with its fields.
  ///
  /// @param by the e-mail address of the member; empty for Leadline itself
  /// @return its code
  public int addCustomAction(WorkspaceId workspace, NewCustomAction action, String by) {
    return change.call(
        workspace,
        () -> {
          int code =
              Optional.ofNullable(action.code()).orElseGet(() -> customActions.nextCode(workspace));
          customActions.insert(workspace, code, action, by);
          return code;
        });
  }

  /// Adds a member to the team.
  ///
  /// @param password null when the member cannot log in yet
  /// @return whether it was added: not when another member, perhaps a deleted one, has the address
  public boolean addMember(WorkspaceId workspace, NewMember member, @Nullable String password) {
    // Hashing is slow on purpose: nobody should wait for a lock meanwhile.
    var hash = password == null ? null : passwords.hash(password);
    return change.call(workspace, () -> members.insert(workspace, member, hash));
  }
}
