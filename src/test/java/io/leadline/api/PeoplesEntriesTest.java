package io.leadline.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.ActionContent;
import io.leadline.action.ActionContent.Contact;
import io.leadline.action.ActionContent.UserNote;
import io.leadline.action.ContactKind;
import io.leadline.action.NewAction;
import io.leadline.definition.DefinitionCache;
import io.leadline.intake.Changes;
import io.leadline.intake.FreshIntake;
import io.leadline.intake.Outcome;
import io.leadline.intake.Submission;
import io.leadline.lead.LeadId;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What team members add to a timeline, as the Sync API reads it.
class PeoplesEntriesTest {
  private static final String MEMBER = "asha@example.com";
  private static final Instant A_WHILE_AGO = Instant.parse("2026-01-01T10:00:00Z");

  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final TestLead lead =
      TestLead.captured(workspace, "{\"fields\": {\"phone\": \"919999999999\"}}");

  @Test
  void readsWhoDidItAndWhenItHappened() {
    record(
        new Contact(ContactKind.INCOMING_CALL, Duration.ofSeconds(65), "918888888888", "Price?"),
        A_WHILE_AGO);

    assertThatJson(lead.searchActions("{\"type\": \"INCOMING_CALL\"}").body())
        .inPath("data[0]")
        .isEqualTo(
            """
            {
              "id": "${json-unit.any-string}", "type": "INCOMING_CALL", "duration": 65,
              "phone_number": "918888888888", "note": "Price?",
              "creationTimestamp": 1767261600000,
              "modificationTimestamp": "${json-unit.any-number}", "employeeid": "asha@example.com"
            }
            """);
  }

  @Test
  void readsEveryKind() {
    record(new UserNote("Hello"), null);
    for (var kind : ContactKind.values()) {
      record(new Contact(kind, null, null, null), null);
      record(
          new Contact(
              kind,
              kind.lasts() ? Duration.ZERO : null,
              kind.usesPhone() ? "918888888888" : null,
              "Hello"),
          null);
    }

    var read = lead.searchActions("{}", "limit=100");

    assertThat(read.status()).isEqualTo(200);
    assertThatJson(read.body()).inPath("total_count").isEqualTo(16);
  }

  @Test
  void neitherReadsOneByItsIdNorChangesIt() {
    var id = record(new UserNote("Hello"), null);

    var read = lead.readAction(id);
    var changed = lead.updateAction(id, "{\"type\": \"USER_NOTE\", \"text\": \"Other\"}");

    assertThat(read.status()).isEqualTo(400);
    assertThat(read.body()).contains("Only custom actions and payment actions can be retrieved");
    assertThat(changed.status()).isEqualTo(400);
    assertThat(changed.body()).contains("Only custom actions and payment actions can be updated");
  }

  private String record(ActionContent content, @Nullable Instant at) {
    var change =
        new Submission.Change(
            workspace.id(),
            new LeadId(lead.id()),
            Changes.ofAction(new NewAction(content, 0, at, null), MEMBER));
    var server = workspace.server();
    var definitions = server.part(DefinitionCache.class).find(workspace.id()).orElseThrow();
    var outcome = (Outcome.Updated) server.part(FreshIntake.class).submit(definitions, _ -> change);
    return Objects.requireNonNull(outcome.actions().getFirst().id()).value();
  }
}
