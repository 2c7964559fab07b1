package io.leadline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.testing.PostgresForTests;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PipelinesTest {
  private static final Statement INSERT =
      Statement.of(
          """
          insert into piped (id, text)
          select unnest(:ids::integer[]), :text::text
          """);
  private static final Statement RENAME =
      Statement.of("update piped set text = :text where text = :before");

  private final DataSource database = PostgresForTests.dataSource();
  private final JdbcTemplate jdbc = new JdbcTemplate(database);
  private final Pipelines pipelines = new Pipelines(jdbc);
  private final TransactionTemplate transaction =
      new TransactionTemplate(new JdbcTransactionManager(database));

  @BeforeEach
  void create() {
    jdbc.execute("create table piped (id integer primary key, text text)");
  }

  @AfterEach
  void drop() {
    jdbc.execute("drop table piped");
  }

  @Test
  void sendsStatementsInTheirOrderEachWithItsOwnValues() {
    send(pipeline -> {
      insert(pipeline, "a", 1, 2);
      pipeline.add(RENAME).param("text", "b").param("before", "a");
      insert(pipeline, "a", 3);
    });

    assertThat(texts()).containsExactly("b", "b", "a");
  }

  @Test
  void sendsTheSameAgainAndAgain() {
    for (int i = 0; i < 10; i++) {
      int id = i;
      send(pipeline -> {
        insert(pipeline, "a", id);
        pipeline.add(RENAME).param("text", "b" + id).param("before", "a");
      });
    }

    assertThat(texts()).hasSize(10).startsWith("b0", "b1").endsWith("b9");
  }

  @Test
  void nothingHoldsWhenOneFails() {
    assertThatThrownBy(() ->
            send(pipeline -> {
              insert(pipeline, "a", 1);
              insert(pipeline, "b", 2, 2);
              insert(pipeline, "c", 3);
            }))
        .isInstanceOf(DuplicateKeyException.class);

    assertThat(texts()).isEmpty();
  }

  @Test
  void doesNothingWithoutStatements() {
    send(_ -> {});

    assertThat(texts()).isEmpty();
  }

  private void send(Consumer<Pipeline> statements) {
    transaction.executeWithoutResult(_ -> pipelines.send(statements));
  }

  private static void insert(Pipeline pipeline, String text, Integer... ids) {
    pipeline.add(INSERT).param("ids", ids).param("text", text);
  }

  private List<@Nullable String> texts() {
    return jdbc.queryForList("select text from piped order by id", String.class);
  }
}
