package io.leadline.definition;

import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.workspace.WorkspaceId;
import io.leadline.workspace.WorkspaceSettings;
import io.leadline.workspace.WorkspaceStore;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Changes the settings of a workspace, as [DefinitionEditor] changes the rest.
///
/// `by` is everywhere the e-mail address of the member; empty for Leadline itself.
@Component
public class WorkspaceEditor {
  private static final String SUBJECT = "Workspace";

  private final WorkspaceStore workspaces;
  private final DefinitionChange change;
  private final AuditStore audit;

  WorkspaceEditor(WorkspaceStore workspaces, DefinitionChange change, AuditStore audit) {
    this.workspaces = workspaces;
    this.change = change;
    this.audit = audit;
  }

  /// Switches between strict and lenient.
  public void setLenient(WorkspaceId workspace, boolean lenient, String by) {
    change.run(
        workspace,
        () -> {
          if (workspaces.find(workspace).orElseThrow().lenient() != lenient) {
            workspaces.setLenient(workspace, lenient);
            note(workspace, by, lenient ? "values: lenient" : "values: strict");
          }
        });
  }

  /// Gives a workspace other settings.
  ///
  /// @param settings such as a workspace can have
  public void change(WorkspaceId workspace, WorkspaceSettings settings, String by) {
    change.run(
        workspace,
        () -> {
          var before = workspaces.find(workspace).orElseThrow();
          // Throws when there can be no such workspace.
          var after = before.with(settings).settings();
          var differences = differences(before.settings(), after);
          if (!differences.isEmpty()) {
            workspaces.update(workspace, after);
            note(workspace, by, String.join(", ", differences));
          }
        });
  }

  private void note(WorkspaceId workspace, String by, String what) {
    audit.add(workspace, new AuditedChange(AuditArea.WORKSPACE, by, SUBJECT, what));
  }

  private static List<String> differences(WorkspaceSettings before, WorkspaceSettings after) {
    var differences = new ArrayList<String>();
    compare(differences, "name", before.name(), after.name());
    compare(differences, "country", before.country(), after.country());
    compare(differences, "time zone", before.zone().getId(), after.zone().getId());
    compare(differences, "currency", before.currency(), after.currency());
    compare(differences, "date format", before.dateFormat(), after.dateFormat());
    compare(differences, "date and time format", before.dateTimeFormat(), after.dateTimeFormat());
    return differences;
  }

  private static void compare(List<String> differences, String what, String before, String after) {
    if (!before.equals(after)) {
      differences.add("%s from \"%s\" to \"%s\"".formatted(what, before, after));
    }
  }
}
