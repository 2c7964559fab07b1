package io.leadline.receipt;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The tables behind `receipt` and `dropped_part`: one of each for each day on which receipts are
/// thrown away, named by it: `receipt_20270131`.
///
/// Days are those of UTC.
@Component
public class ReceiptPartitionStore {
  private static final Logger LOG = LoggerFactory.getLogger(ReceiptPartitionStore.class);

  /// Taken by whoever makes or drops a partition, so that two servers do not try at once.
  private static final long LOCK = 0x6c65_6164_7265_6365L;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final ReceiptProperties properties;
  private final InstantSource clock;
  private final Set<LocalDate> known = ConcurrentHashMap.newKeySet();

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

  /// Makes sure that receipts of this day have a place. To be called outside a transaction; costs
  /// nothing once it has been done.
  public void prepare(LocalDate today) {
    ensure(properties.expiry(false, today));
    ensure(properties.expiry(true, today));
  }

  private void ensure(LocalDate expiry) {
    if (known.contains(expiry)) {
      return;
    }
    transaction.executeWithoutResult(_ -> {
      lock();
      create("receipt", expiry);
      create("dropped_part", expiry);
    });
    known.add(expiry);
  }

  private void create(String table, LocalDate expiry) {
    jdbc.sql(
            """
            create table if not exists %s partition of %s for values from ('%s') to ('%s')
            """
                .formatted(name(table, expiry), table, expiry, expiry.plusDays(1)))
        .update();
  }

  /// Throws away what has expired.
  @Scheduled(cron = "0 15 0 * * *", zone = "UTC")
  public void dropExpired() {
    dropExpired("receipt");
    dropExpired("dropped_part");
  }

  private void dropExpired(String table) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var expired =
        jdbc.sql(
                """
                select relname
                from pg_class
                join pg_inherits on pg_inherits.inhrelid = pg_class.oid
                where pg_inherits.inhparent = :table::regclass
                  and relname <= :last
                """)
            .param("table", table)
            .param("last", name(table, today))
            .query(String.class)
            .list();
    for (var partition : expired) {
      transaction.executeWithoutResult(_ -> {
        lock();
        jdbc.sql("drop table if exists " + partition).update();
      });
      LOG.info("Threw away the expired rows of {}", partition);
    }
  }

  private void lock() {
    jdbc.sql("select pg_advisory_xact_lock(:lock)")
        .param("lock", LOCK)
        .query((_, _) -> LOCK)
        .single();
  }

  private static String name(String table, LocalDate expiry) {
    return table + "_" + expiry.toString().replace("-", "");
  }
}
