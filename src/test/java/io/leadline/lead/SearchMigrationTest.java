package io.leadline.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonReader;
import io.leadline.testing.PostgresForTests;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Leads that were stored before there was a search are found by it.
class SearchMigrationTest {
  private static final WorkspaceId WORKSPACE = new WorkspaceId("0123456789abcdef01234567");
  private static final String ID = "6921b0c4a1b2c3d4e5000001";

  private final DataSource database = PostgresForTests.blankDatabase();
  private final JdbcClient jdbc = JdbcClient.create(database);

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {
          "phone": "919999999999", "name": "Ünal \\"ÉCLAIR\\" \\\\ 👋 नमस्ते", "rating": 5, "opted_in": true,
          "deal_size": -1.50, "large": 12345678901234567890, "interests": ["Villa", "PLOT", "villa"],
          "due": 1767250800000, "born": -19800000, "old": -62135596800000, "late": 253402300799999, "empty": []
        }
        """,
        "{}"
      })
  void givesEachLeadTheKeysThatItWouldGetToday(String fields) throws Exception {
    migrate("2");
    insertAsOfVersion2(fields);

    migrate("3");

    assertThat(searchKeys())
        .containsExactlyInAnyOrderElementsOf(
            SearchKeys.of(WORKSPACE, (JsonObject) JsonReader.read(fields)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        """
        { "name": "  Ünal \\"ÉCLAIR\\" \\\\ O'Neil-Smith 👋 नमस्ते राम ", "phone": "919999999999" }
        """,
        """
        { "name": "İSTANBUL ǅ ﬁ Åse　東京、日本", "email": "Zoë.Müller+x@Example.com" }
        """
      })
  void givesEachLeadTheWordsThatItWouldGetToday(String fields) throws Exception {
    migrate("2");
    insertAsOfVersion2(fields);

    migrate("11");

    var tag = SearchWords.tag(WORKSPACE);
    var today = SearchWords.of(WORKSPACE, (JsonObject) JsonReader.read(fields));
    assertThat(text("select array_to_string(tsvector_to_array(words), ' ') from lead").split(" "))
        .filteredOn(word -> !word.equals(tag))
        .containsExactlyInAnyOrder(today.isEmpty() ? new String[0] : today.split(" "));
  }

  @Test
  void laterVersionsTakeAlongWhatIsThere() {
    migrate("2");
    insertAsOfVersion2(
        """
        { "phone": "919999999999", "name": "Zoë", "email": "zoe@example.com" }
        """);
    insertPaymentAsOfVersion2();

    migrate("latest");

    assertThat(text("select array_to_string(tsvector_to_array(words), ' ') from lead"))
        .isEqualTo("01234567919999999999 01234567zoe 01234567zoe@example.com");
    assertThat(
            text("select payment_status || payment_currency || payment_amount::text from action"))
        .isEqualTo("COMPLETEDINR5000.50");
    assertThat(text("select timeline_length::text from lead")).isEqualTo("1");
  }

  private String text(String sql) {
    return jdbc.sql(sql).query(String.class).single();
  }

  private void insertPaymentAsOfVersion2() {
    jdbc.sql(
            """
            insert into action (
              workspace_id, lead_id, id, type, content, occurred_at, modified_at)
            values (
              :workspace, :id, :id, 'PAYMENT',
              '{"status": "COMPLETED", "currency": "INR", "amount": "5000.50"}', now(), now())
            """)
        .param("workspace", WORKSPACE.value())
        .param("id", ID)
        .update();
  }

  private void migrate(String version) {
    Flyway.configure().dataSource(database).target(version).load().migrate();
  }

  private void insertAsOfVersion2(String fields) {
    jdbc.sql(
            """
            insert into lead (
              workspace_id, id, identifier, fields, score, capture_frequency, search_keys,
              created_at, modified_at)
            values (:workspace, :id, '919999999999', :fields::jsonb, 0, 1, '{a=b}', now(), now())
            """)
        .param("workspace", WORKSPACE.value())
        .param("id", ID)
        .param("fields", fields)
        .update();
  }

  private List<Long> searchKeys() {
    return jdbc.sql(
            """
            select unnest(search_keys) as key
            from lead
            where workspace_id = :workspace
              and id = :id
            """)
        .param("workspace", WORKSPACE.value())
        .param("id", ID)
        .query((row, n) -> row.getLong("key"))
        .list();
  }
}
