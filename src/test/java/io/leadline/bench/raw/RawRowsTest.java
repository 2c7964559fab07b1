package io.leadline.bench.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.access.TokenStore;
import io.leadline.bench.load.PostConnection;
import io.leadline.bench.raw.RawRows.Sender;
import io.leadline.platform.Ids;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RawRowsTest {
  /// Whose name, city and number are those of [PostConnection#body].
  private static final long LEAD = 64;

  private final Server server = Server.shared();
  private final TestWorkspace posted = server.newWorkspace();
  private final TestWorkspace written = server.newWorkspace();

  @Test
  void areWhatAPostComesTo() {
    posted.capture(PostConnection.body(LEAD));

    write();

    assertThat(leads(written)).isEqualTo(leads(posted)).hasSize(1);
    assertThat(entries(written)).isEqualTo(entries(posted)).hasSize(2);
    assertThat(receipts(written)).isEqualTo(receipts(posted)).hasSize(1);
    assertThat(counts(written)).isEqualTo(counts(posted)).containsExactly("1, 0");
  }

  private void write() {
    var token = server.part(TokenStore.class).all(written.id()).getFirst().id();
    var sender = new Sender(written.id(), token, server.part(Ids.class));
    var writer = RowWriter.of(server::part);
    var rows = RawRows.of(sender, LEAD, 1, server.part(Clock.class).instant());
    writer.prepare(rows);
    writer.write(written.id(), rows);
  }

  private List<String> leads(TestWorkspace workspace) {
    return rows(
        workspace,
        """
        select
          identifier || fields::text || score || capture_frequency || timeline_length
            || coalesce(value_times::text, '')
        from lead
        where workspace_id = :workspace
        """);
  }

  private List<String> entries(TestWorkspace workspace) {
    return rows(
        workspace,
        """
        select type || content::text
        from action
        where workspace_id = :workspace
        order by id
        """);
  }

  private List<String> receipts(TestWorkspace workspace) {
    return rows(
        workspace,
        """
        select
          outcome || matched_by || values_taken || (actions -> 0 ->> 'status')
            || jsonb_array_length(actions) || coalesce(remarks::text, '')
            || coalesce(key_style, '') || (expires_on - received_at::date)
        from receipt
        where workspace_id = :workspace
        """);
  }

  private List<String> counts(TestWorkspace workspace) {
    return rows(
        workspace,
        """
        select requests || ', ' || damaged
        from source_hour
        where workspace_id = :workspace
        """);
  }

  private List<String> rows(TestWorkspace workspace, String query) {
    return server
        .part(JdbcClient.class)
        .sql(query)
        .param("workspace", workspace.id().value())
        .query((row, _) -> row.getString(1))
        .list();
  }
}
