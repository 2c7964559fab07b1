package io.leadline.receipt;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the tables behind `receipt` and `dropped_part`: one of each for each [day][ReceiptDay] on
/// which receipts are thrown away. Days are those of UTC.
///
/// A table is made by itself and then attached. That waits for nobody who reads or writes receipts,
/// and nobody waits for it; to make it as a partition at once would stop all of them.
@Component
public class ReceiptPartitionStore {
  /// Taken by whoever makes a partition, so that two servers do not try at once.
  private static final long LOCK = 0x6c65_6164_7265_6365L;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final ReceiptProperties properties;
  private final InstantSource clock;
  private final Set<ReceiptDay> known = ConcurrentHashMap.newKeySet();

  ReceiptPartitionStore(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      ReceiptProperties properties,
      InstantSource clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.properties = properties;
    this.clock = clock;
  }

  /// Prepares today and tomorrow, so that no writer has to at midnight.
  @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  public void prepareAhead() {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    prepare(today);
    prepare(today.plusDays(1));
  }

  /// Makes sure that receipts of this day have a place. To be called outside a transaction; costs
  /// nothing once it has been done.
  public void prepare(LocalDate today) {
    ensure(new ReceiptDay(properties.expiry(false, today)));
    ensure(new ReceiptDay(properties.expiry(true, today)));
  }

  private void ensure(ReceiptDay day) {
    if (known.contains(day)) {
      return;
    }
    transaction.executeWithoutResult(_ -> {
      lock();
      ReceiptDay.TABLES.forEach(table -> ensure(table, day));
    });
    known.add(day);
  }

  private void ensure(String table, ReceiptDay day) {
    if (!isAttached(table, day)) {
      create(table, day);
      attach(table, day);
    }
  }

  private boolean isAttached(String table, ReceiptDay day) {
    return jdbc.sql(
            """
            select exists (
              select
              from pg_class
              join pg_inherits on pg_inherits.inhrelid = pg_class.oid
              where pg_inherits.inhparent = :table::regclass
                and relname = :partition)
            """)
        .param("table", table)
        .param("partition", day.partition(table))
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  private void create(String table, ReceiptDay day) {
    jdbc.sql(
            """
            create table %s (like %s including defaults including constraints)
            """
                .formatted(day.partition(table), table))
        .update();
  }

  /// The table is empty: there are no rows to be looked through for ones that belong elsewhere.
  private void attach(String table, ReceiptDay day) {
    jdbc.sql(
            """
            alter table %s attach partition %s for values from ('%s') to ('%s')
            """
                .formatted(table, day.partition(table), day.expiry(), day.expiry().plusDays(1)))
        .update();
  }

  private void lock() {
    jdbc.sql("select pg_advisory_xact_lock(:lock)")
        .param("lock", LOCK)
        .query((_, _) -> LOCK)
        .single();
  }
}
