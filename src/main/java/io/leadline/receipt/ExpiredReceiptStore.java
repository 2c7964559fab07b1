package io.leadline.receipt;

import io.leadline.platform.database.OneAtATime;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Throws away the receipts of [days][ReceiptDay] that have come, and what was dropped of their
/// requests, by whole tables.
///
/// A table is detached first, which waits for those who read receipts, but lets everybody pass who
/// comes meanwhile; then it is dropped, when nobody knows it any more. To drop it at once would
/// wait for the same readers and have all writers wait behind it. See
/// docs/adr/0021-detach-expired-days.md.
@Component
public class ExpiredReceiptStore {
  private static final Logger LOG = LoggerFactory.getLogger(ExpiredReceiptStore.class);

  /// Held by the one server that throws away.
  private static final long LOCK = 0x6c65_6164_6578_7069L;

  /// Longer than any reader of ours; who reads even longer delays it to the next time.
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final OneAtATime oneAtATime;
  private final InstantSource clock;

  ExpiredReceiptStore(OneAtATime oneAtATime, InstantSource clock) {
    this.oneAtATime = oneAtATime;
    this.clock = clock;
  }

  /// Throws away what has expired, with what an earlier time has not finished.
  @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  public void drop() {
    drop(LIMIT);
  }

  /// @param limit for each statement
  void drop(Duration limit) {
    var today = new ReceiptDay(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    oneAtATime.attempt(
        LOCK, limit, jdbc -> ReceiptDay.TABLES.forEach(table -> drop(jdbc, table, today)));
  }

  private static void drop(JdbcClient jdbc, String table, ReceiptDay last) {
    try {
      for (var partition : expired(jdbc, table, last)) {
        partition.state().detach(jdbc, table, partition.name());
        jdbc.sql("drop table " + partition.name()).update();
        LOG.info("Threw away the expired rows of {}", partition.name());
      }
    } catch (DataAccessException e) {
      LOG.warn("Expired rows of {} cannot be thrown away now: tried again in an hour", table, e);
    }
  }

  private record Expired(String name, State state) {}

  /// How far a table is away from being dropped.
  private enum State {
    ATTACHED,
    /// Nobody reads it any more, but those who did were waited for in vain.
    HALF_DETACHED,
    DETACHED;

    void detach(JdbcClient jdbc, String table, String partition) {
      switch (this) {
        case ATTACHED -> detach(jdbc, table, partition, "concurrently");
        case HALF_DETACHED -> detach(jdbc, table, partition, "finalize");
        case DETACHED -> {}
      }
    }

    private static void detach(JdbcClient jdbc, String table, String partition, String way) {
      jdbc.sql("alter table %s detach partition %s %s".formatted(table, partition, way)).update();
    }
  }

  /// What is half detached comes first: there can be only one of these.
  private static List<Expired> expired(JdbcClient jdbc, String table, ReceiptDay last) {
    return jdbc.sql(
            """
            select
              relname,
              case
                when inhrelid is null then 'DETACHED'
                when inhdetachpending then 'HALF_DETACHED'
                else 'ATTACHED'
              end as state
            from pg_class
            left join pg_inherits
              on inhrelid = pg_class.oid
              and inhparent = :table::regclass
            where relkind = 'r'
              and relnamespace = (
                select relnamespace
                from pg_class
                where oid = :table::regclass)
              and relname ~ ('^' || :table || '_[0-9]{8}$')
              and relname <= :last
            order by inhdetachpending desc nulls last, relname
            """)
        .param("table", table)
        .param("last", last.partition(table))
        .query((row, _) ->
            new Expired(row.getString("relname"), State.valueOf(row.getString("state"))))
        .list();
  }
}
