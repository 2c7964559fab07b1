package io.leadline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What the sessions of the server have set. Source: docs/adr/0011-plan-for-large-tables.md.
class SessionTest {
  private static final Server SERVER = Server.shared();

  @ParameterizedTest
  @CsvSource({"TimeZone, UTC", "enable_seqscan, off", "plan_cache_mode, force_custom_plan"})
  void plansStatementsByTheSizeOfTablesNow(String setting, String value) {
    assertThat(current(setting)).isEqualTo(value);
  }

  /// A batch of several workspaces looks for leads again after it has written some.
  @Test
  void aSendingKeepsItsOwnPlansOnly() {
    var inTheSameTransaction =
        SERVER
            .part(TransactionTemplate.class)
            .execute(_ -> {
              SERVER
                  .part(Pipelines.class)
                  .send(pipeline -> pipeline.add(Statement.of("set local lock_timeout = '1s'")));
              return current("plan_cache_mode");
            });

    assertThat(inTheSameTransaction).isEqualTo("force_custom_plan");
  }

  private static String current(String setting) {
    return SERVER
        .part(JdbcClient.class)
        .sql("select current_setting(:setting)")
        .param("setting", setting)
        .query(String.class)
        .single();
  }
}
