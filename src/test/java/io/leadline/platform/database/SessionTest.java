package io.leadline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Server;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the sessions of the server have set. Source: docs/adr/0011-plan-for-large-tables.md.
class SessionTest {
  @ParameterizedTest
  @CsvSource({"TimeZone, UTC", "enable_seqscan, off", "plan_cache_mode, force_custom_plan"})
  void plansStatementsByTheSizeOfTablesNow(String setting, String value) {
    var now =
        Server.shared()
            .part(JdbcClient.class)
            .sql("select current_setting(:setting)")
            .param("setting", setting)
            .query(String.class)
            .single();

    assertThat(now).isEqualTo(value);
  }
}
