package io.leadline.receipt;

import io.leadline.platform.database.OneAtATime;
import io.leadline.testing.PostgresForTests;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A database of its own with the tables of some days, seen by any number of servers.
final class ReceiptDays {
  static final String READ_RECEIPTS = "select count(*) from receipt";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final DataSource database = PostgresForTests.emptyDatabase();
  private final JdbcClient jdbc = JdbcClient.create(database);

  /// What a server prepares days with.
  ReceiptPartitionStore preparer(LocalDate today) {
    return preparer(new ReceiptProperties(30, 90, true), today);
  }

  /// What a server throws days away with.
  ExpiredReceiptStore dropper(LocalDate today) {
    return new ExpiredReceiptStore(new OneAtATime(database), clock(today));
  }

  /// Prepares the tables of what expires on a day.
  void prepareExpiry(LocalDate expiry) {
    preparer(new ReceiptProperties(1, 1, true), expiry).prepare(expiry.minusDays(1));
  }

  private ReceiptPartitionStore preparer(ReceiptProperties properties, LocalDate today) {
    return new ReceiptPartitionStore(
        jdbc,
        new TransactionTemplate(new JdbcTransactionManager(database)),
        properties,
        clock(today));
  }

  private static Clock clock(LocalDate today) {
    return Clock.fixed(today.atTime(0, 15).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  void keepReceipt(LocalDate expiry) {
    execute(keepingReceipt(expiry));
  }

  static String keepingReceipt(LocalDate expiry) {
    return """
    insert into receipt (workspace_id, id, expires_on, token_id, received_at, outcome)
    values ('w', 'r', '%s', 't', now(), 'DROPPED')
    """
        .formatted(expiry);
  }

  void execute(String sql) {
    jdbc.sql(sql).update();
  }

  /// A transaction that has done something and goes on.
  Connection transaction(String sql) throws SQLException {
    var connection = database.getConnection();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
    return connection;
  }

  /// Waits until somebody who changes a table stands before a lock.
  void awaitHeldUp() {
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() ->
            !texts(
                    """
                    select query
                    from pg_stat_activity
                    where datname = current_database()
                      and wait_event_type = 'Lock'
                      and query like 'alter table%'
                    """)
                .isEmpty());
  }

  /// The tables that a table consists of, in the order of their names.
  List<String> partitions(String table) {
    return texts(
        """
        select inhrelid::regclass::text
        from pg_inherits
        where inhparent = '%s'::regclass
        order by 1
        """
            .formatted(table));
  }

  /// The tables of days, be they part of another table or not.
  List<String> tables(String table) {
    return texts(
        """
        select relname
        from pg_class
        where relkind = 'r' and relname like '%s\\_2%%'
        order by 1
        """
            .formatted(table));
  }

  /// What is indexed in a table, and how.
  List<String> indexes(String table) {
    return texts(
        """
        select regexp_replace(pg_get_indexdef(indexrelid), '^.* USING ', '')
        from pg_index
        where indrelid = '%s'::regclass
        order by 1
        """
            .formatted(table));
  }

  /// What holds for the rows of a table.
  List<String> constraints(String table) {
    return texts(
        """
        select pg_get_constraintdef(oid)
        from pg_constraint
        where conrelid = '%s'::regclass
        order by 1
        """
            .formatted(table));
  }

  /// The days on which the receipts that are kept expire.
  List<LocalDate> expiries() {
    return texts("select expires_on::text from receipt order by 1").stream()
        .map(LocalDate::parse)
        .toList();
  }

  /// What a setting is on a connection of the pool.
  List<String> settings(String name) {
    return texts("select current_setting('%s')".formatted(name));
  }

  List<String> heldAdvisoryLocks() {
    return texts(
        """
        select objid::text
        from pg_locks
        where locktype = 'advisory'
          and database = (select oid from pg_database where datname = current_database())
        """);
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, n) -> row.getString(1)).list();
  }
}
