package io.leadline.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.access.ApiToken;
import io.leadline.access.TokenCache;
import io.leadline.access.TokenKind;
import io.leadline.platform.startup.StartupFailure;
import io.leadline.team.MemberStore;
import io.leadline.team.Passwords;
import io.leadline.testing.Parts;
import io.leadline.testing.PostgresForTests;
import io.leadline.testing.Together;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class BootstrapTest {
  private static final Map<String, Object> SUPPLIED =
      Map.of(
          "leadline.bootstrap.enterprise-id", "0123456789abcdef01234567",
          "leadline.bootstrap.async-token", "async-token-of-the-test",
          "leadline.bootstrap.sync-token", "sync-token-of-the-test",
          "leadline.bootstrap.admin-email", "boss@example.com",
          "leadline.bootstrap.admin-password", "correct horse");

  private final DataSource database = PostgresForTests.emptyDatabase();

  @Test
  void makesTheRestWhenNothingIsSupplied() {
    var parts = start(Map.of());

    var first = parts.part(Bootstrap.class).findUntold().orElseThrow();

    assertThat(first.adminEmail()).isEqualTo("admin@example.com");
    assertThat(first.adminPassword().text()).hasSize(16);
    assertThat(kind(parts, first.workspace(), first.asyncToken().text())).isEqualTo("ASYNC");
    assertThat(kind(parts, first.workspace(), first.syncToken().text())).isEqualTo("SYNC");
    assertThat(logsIn(parts, first)).isTrue();
  }

  @Test
  void takesWhatIsSupplied() {
    var parts = start(SUPPLIED);

    var first = parts.part(Bootstrap.class).findUntold().orElseThrow();

    assertThat(first.workspace()).isEqualTo(new WorkspaceId("0123456789abcdef01234567"));
    assertThat(first.adminEmail()).isEqualTo("boss@example.com");
    assertThat(kind(parts, first.workspace(), "async-token-of-the-test")).isEqualTo("ASYNC");
    assertThat(kind(parts, first.workspace(), "sync-token-of-the-test")).isEqualTo("SYNC");
    assertThat(first.adminPassword().text()).isEqualTo("correct horse");
    assertThat(logsIn(parts, first)).isTrue();
  }

  @Test
  void makesAnythingThatIsSuppliedBlank() {
    var parts = start(Map.of("leadline.bootstrap.async-token", " "));

    var first = parts.part(Bootstrap.class).findUntold().orElseThrow();

    assertThat(first.asyncToken().text()).startsWith("ll_");
    assertThat(first.asyncToken().supplied()).isFalse();
  }

  @Test
  void tellsItsSecretsOnce() {
    var bootstrap = start(Map.of()).part(Bootstrap.class);

    assertThat(bootstrap.findUntold()).isPresent();
    assertThat(bootstrap.findUntold()).isEmpty();
  }

  @Test
  void doesNothingTheSecondTime() {
    start(Map.of());
    var before = rows();

    var second = start(SUPPLIED);

    assertThat(second.part(Bootstrap.class).findUntold()).isEmpty();
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void twoServersThatStartAtOnceMakeOneWorkspace() throws Exception {
    var servers = Together.run(2, server -> start(Map.of()));

    assertThat(servers)
        .filteredOn(server -> server.part(Bootstrap.class).findUntold().isPresent())
        .hasSize(1);
    assertThat(rows()).containsEntry("workspace", 1L).containsEntry("api_token", 2L);
  }

  @ParameterizedTest
  @CsvSource({
    "enterprise-id, 0123456789ABCDEF01234567, LEADLINE_BOOTSTRAP_ENTERPRISE_ID must be 24 lower-case hex digits",
    "enterprise-id, 1234, LEADLINE_BOOTSTRAP_ENTERPRISE_ID must be 24 lower-case hex digits",
    "admin-email, nobody, LEADLINE_BOOTSTRAP_ADMIN_EMAIL must be an e-mail address",
    "async-token, 0123456789abcde, 'LEADLINE_BOOTSTRAP_ASYNC_TOKEN must have at least 16 characters, no spaces'",
    "sync-token, 0123456789 abcdef, 'LEADLINE_BOOTSTRAP_SYNC_TOKEN must have at least 16 characters, no spaces'",
  })
  void failsWithASentenceWhenWhatIsSuppliedCannotBeUsed(
      String setting, String value, String sentence) {
    assertThatThrownBy(() -> start(Map.of("leadline.bootstrap." + setting, value)))
        .isInstanceOf(StartupFailure.class)
        .hasMessage(sentence);

    assertThat(rows()).containsEntry("workspace", 0L);
  }

  @Test
  void failsWhenBothTokensAreTheSame() {
    var same = "one-token-for-both-kinds";

    assertThatThrownBy(() ->
            start(
                Map.of(
                    "leadline.bootstrap.async-token", same,
                    "leadline.bootstrap.sync-token", same)))
        .isInstanceOf(StartupFailure.class)
        .hasMessage(
            "LEADLINE_BOOTSTRAP_SYNC_TOKEN must differ from LEADLINE_BOOTSTRAP_ASYNC_TOKEN");
  }

  @Test
  void theTextFormsTellNoSecret() {
    var first = start(SUPPLIED).part(Bootstrap.class).findUntold().orElseThrow();

    assertThat(first + " " + first.asyncToken() + " " + first.adminPassword())
        .doesNotContain("-of-the-test")
        .doesNotContain("horse")
        .doesNotContain("boss@");
  }

  private Parts start(Map<String, Object> settings) {
    return Parts.on(database, settings, "io.leadline.bootstrap");
  }

  private static String kind(Parts parts, WorkspaceId workspace, String text) {
    return parts
        .part(TokenCache.class)
        .find(workspace, text)
        .map(ApiToken::kind)
        .map(TokenKind::name)
        .orElse("unknown");
  }

  private static boolean logsIn(Parts parts, FirstStart first) {
    var hash =
        parts.part(MemberStore.class).findPasswordHash(first.workspace(), first.adminEmail());
    return parts.part(Passwords.class).matches(first.adminPassword().text(), hash.orElseThrow());
  }

  private Map<String, Long> rows() {
    var rows = new TreeMap<String, Long>();
    for (var table :
        List.of("workspace", "field", "custom_action", "lead_status", "team_member", "api_token")) {
      rows.put(
          table,
          JdbcClient.create(database)
              .sql("select count(*) from " + table)
              .query(Long.class)
              .single());
    }
    return rows;
  }
}
