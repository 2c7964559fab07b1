package io.leadline.replay;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.definition.ActionAliasEditor;
import io.leadline.team.Role;
import io.leadline.testing.Answer;
import io.leadline.testing.Server;
import io.leadline.testing.ServerDatabase;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Replays that are ended before everything was tried. They are held up at their first step, which
/// is not stopped.
class StoppedReplayTest {
  private static final ServerDatabase DATABASE = ServerDatabase.empty();
  private static final Server SERVER =
      Server.start(Map.of("leadline.database.url", DATABASE.url()));

  private static final String ALL =
      "{\"reason\": \"ACTION_PREFIX_MISSING\", \"subject\": \"actions.1001\"}";
  private static final String NOTHING =
      "{\"reason\": \"UNKNOWN_FIELD\", \"subject\": \"fields.none\"}";
  private static final int REQUESTS = 6;
  private static final int PARTS_OF_EACH = 100;

  /// What a replay tries in one step.
  private static final int STEP = 500;

  private final TestWorkspace workspace = SERVER.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN, "asha@example.com", "Asha Example");

  @AfterAll
  static void close() {
    SERVER.close();
  }

  @Test
  void aProgramEndsOne() throws SQLException {
    var last = dropVisits();
    String replay;
    try (var _ = DATABASE.holdUpWriter()) {
      replay = start();

      var stopped = workspace.post(replay + "/stop", "");

      assertThat(stopped.text("status")).isEqualTo("STOPPED");
      assertThat(stopped.text("stopped_by")).isEqualTo("API token “test”");
      assertThat(stopped.text("taken")).isEqualTo("0");
    }
    assertEndsAfterOneStep(replay);
    assertThat(workspace.receipt(last).text("remarks.0.state")).isEqualTo("OPEN");

    var rest = awaitEnd(workspace.post("/replays", ALL));
    assertThat(rest.text("taken")).isEqualTo(String.valueOf(REQUESTS * PARTS_OF_EACH - STEP));
    assertThat(workspace.post(idOf(rest) + "/stop", "").body()).isEqualTo(rest.body());
  }

  @Test
  void aPersonEndsOne() throws SQLException {
    dropVisits();
    String replay;
    try (var window = Window.onLaptop(SERVER).as(admin)) {
      Page page;
      try (var _ = DATABASE.holdUpWriter()) {
        replay = start();
        page = window.open("/dashboard/intake" + replay).page();
        assertThat(page.locator("#replay")).containsText("0 of 600 parts were tried");
        window.assertUsableByAll();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop")).click();

        assertThat(page.locator("#replay")).containsText("Stopped by Asha Example.");
        assertThat(page.locator("#replay")).containsText("Nothing had been tried yet.");
        window.assertUsableByAll();
      }
      assertEndsAfterOneStep(replay);
      page.reload();
      assertThat(page.locator("#replay")).containsText("500 parts took effect.");
      window.open("/dashboard/intake/replays");
      assertThat(page.locator("tbody tr").last()).containsText("Stopped");
    }
    assertThat(admin.get("/dashboard/settings/audit?area=INTAKE").body()).contains("stopped");
  }

  /// @return the last receipt
  private String dropVisits() {
    var visits = String.join(",", Collections.nCopies(PARTS_OF_EACH, "{\"type\": \"1001\"}"));
    var receipt = "";
    for (int i = 0; i < REQUESTS; i++) {
      receipt =
          workspace
              .capture(
                  "{\"fields\": {\"phone\": \"919999999999\"}, \"actions\": [%s]}"
                      .formatted(visits))
              .header("X-Receipt-Id");
    }
    SERVER.part(ActionAliasEditor.class).add(workspace.id(), 1001, "1001", "");
    return receipt;
  }

  /// Starts a replay, and returns once its first step waits for the writer.
  private String start() throws SQLException {
    var replay = idOf(workspace.post("/replays", ALL));
    DATABASE.awaitHeldUp();
    return replay;
  }

  /// The replayer takes steps of all replays in turn: when it has ended another one, it would have
  /// gone on with this one, too.
  private void assertEndsAfterOneStep(String replay) {
    var visited = String.valueOf(STEP);
    await().atMost(60, SECONDS).until(() -> workspace.get(replay).text("visited").equals(visited));
    awaitEnd(workspace.post("/replays", NOTHING));
    assertThat(workspace.get(replay).text("visited")).isEqualTo(visited);
    assertThat(workspace.get(replay).text("status")).isEqualTo("STOPPED");
  }

  private Answer awaitEnd(Answer begun) {
    await()
        .atMost(60, SECONDS)
        .until(() -> workspace.get(idOf(begun)).text("status").equals("DONE"));
    return workspace.get(idOf(begun));
  }

  private static String idOf(Answer replay) {
    return "/replays/" + replay.text("replay_id");
  }
}
