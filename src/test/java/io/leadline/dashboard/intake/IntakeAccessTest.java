package io.leadline.dashboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who sees which requests.
class IntakeAccessTest {
  private static final Server SERVER = Server.shared();

  private final TestWorkspace workspace = SERVER.newWorkspace();

  @Test
  void theLogIsForThoseWhoSeeAllLeads() {
    for (var role : List.of(Role.ADMIN, Role.MANAGER, Role.MARKETING_USER)) {
      assertThat(Person.of(workspace, role).get("/dashboard/intake").status()).isEqualTo(200);
      assertThat(Person.of(workspace, role).get("/dashboard").body()).contains(">Intake<");
    }
    var caller = Person.of(workspace, Role.CALLER);

    assertThat(caller.get("/dashboard/intake").status()).isEqualTo(404);
    assertThat(caller.get("/dashboard").body()).doesNotContain(">Intake<");
  }

  @Test
  void callersSeeTheRequestsOfTheirLeadsAndNoOthers() {
    var caller = Person.of(workspace, Role.CALLER);
    var own =
        receive(
            "{\"fields\": {\"phone\": \"919000000001\", \"assignee\": \"%s\", \"Budget\": 77123}}"
                .formatted(caller.email()));
    var ofOthers = receive("{\"fields\": {\"phone\": \"919000000002\", \"Budget\": 1}}");
    var ofNobody = receive("{\"fields\": {\"Budget\": 1}}");

    assertThat(caller.get("/dashboard/intake/" + own).body()).contains("77123");
    assertThat(caller.get("/dashboard/intake/" + own).body()).doesNotContain("/replay");
    assertThat(caller.get("/dashboard/intake/" + ofOthers).status()).isEqualTo(404);
    assertThat(caller.get("/dashboard/intake/" + ofNobody).status()).isEqualTo(404);
  }

  @Test
  void nobodySeesTheRequestsOfAnotherWorkspace() {
    var request = receive("{\"fields\": {\"phone\": \"919000000003\", \"Budget\": 1}}");
    var stranger = Person.of(SERVER.newWorkspace(), Role.ADMIN);

    assertThat(stranger.get("/dashboard/intake/" + request).status()).isEqualTo(404);
    assertThat(stranger.get("/dashboard/intake?q=" + request).body()).contains("No request found");
    assertThat(stranger.get("/dashboard/intake?q=919000000003").body())
        .contains("No request found");
  }

  private String receive(String body) {
    return workspace.capture(body).header("X-Receipt-Id");
  }
}
