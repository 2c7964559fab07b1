package io.leadline.api.sync.team;

import io.leadline.definition.DefinitionEditor;
import io.leadline.definition.TeamEditor;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;
import io.leadline.team.Role;
import io.leadline.testing.Answer;
import io.leadline.testing.TestWorkspace;

/// The team of a workspace, by its calls.
record Team(TestWorkspace workspace) {
  static final String ASHA =
      """
      {"name": "Asha Rao", "email": "asha@example.com", "phone_number": "919999999999", "role": "CALLER"}
      """;

  static final String ASHA_WITH_PASSWORD = ASHA.replace("}", ", \"password\": \"correct horse\"}");

  /// Adds a member behind the calls, as a page does.
  Team with(String name, String email, MemberStatus status) {
    var member = new NewMember(email, name, "919999999999", Role.MANAGER, status);
    editor().addMember(workspace.id(), member, null);
    return this;
  }

  /// Takes a member out of the team, as a page does.
  Team without(String email) {
    workspace.server().part(TeamEditor.class).delete(workspace.id(), email);
    return this;
  }

  /// Lists it.
  ///
  /// @param query `?skip=1`
  Answer list(String query) {
    return workspace.get("/team-members" + query);
  }

  /// Reads a member.
  ///
  /// @param email as it stands in the path, perhaps with a query
  Answer read(String email) {
    return workspace.get("/team-members/" + email);
  }

  Answer add(String body) {
    return workspace.post("/team-members", body);
  }

  Answer changeState(String body) {
    return workspace.post("/teammember/state_change", body);
  }

  Answer changeState(String email, String state) {
    return changeState("{\"state\": \"%s\", \"email\": \"%s\"}".formatted(state, email));
  }

  /// A member as it is read, that [#with] has added.
  static String member(String name, String email, String status) {
    return """
    {
      "name": "%s", "email": "%s", "status": "%s", "phone_number": "919999999999",
      "manager_name": null, "manager_email": null, "permission_template_name": "MANAGER",
      "license": null
    }
    """
        .formatted(name, email, status);
  }

  private DefinitionEditor editor() {
    return workspace.server().part(DefinitionEditor.class);
  }
}
