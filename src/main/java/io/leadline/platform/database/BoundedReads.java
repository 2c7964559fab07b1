package io.leadline.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads whose cost depends on what a caller asks: each may take so long and no longer, and all
/// together hold at most half of the connections, so that writes always find one.
@Component
public class BoundedReads {
  /// Source: PostgreSQL, appendix A, `query_canceled`.
  private static final String CANCELED = "57014";

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Semaphore places;

  BoundedReads(
      JdbcClient jdbc, PlatformTransactionManager transactions, DatabaseProperties properties) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setReadOnly(true);
    this.places = new Semaphore(Math.max(1, properties.poolSize() / 2), true);
  }

  /// Reads. Threads: any; waits for a place.
  ///
  /// @throws TooSlowException when a statement takes longer than the limit
  public <T> T within(Duration limit, Supplier<T> read) {
    takePlace();
    try {
      return transaction.execute(_ -> {
        bound(limit);
        return read.get();
      });
    } catch (DataAccessException e) {
      throw isCanceled(e) ? new TooSlowException(limit) : e;
    } finally {
      places.release();
    }
  }

  private void bound(Duration limit) {
    jdbc.sql(
            """
            select
              set_config('statement_timeout', :limit, true),
              set_config('work_mem', '64MB', true)
            """)
        .param("limit", Long.toString(limit.toMillis()))
        .query()
        .singleRow();
  }

  private void takePlace() {
    try {
      if (places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new DataAccessResourceFailureException(
        "too many reads wait", new SQLTransientConnectionException("no place for a read"));
  }

  private static boolean isCanceled(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused && CANCELED.equals(refused.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /// A read took longer than it may.
  public static final class TooSlowException extends RuntimeException {
    private final Duration limit;

    private TooSlowException(Duration limit) {
      super("a read took longer than " + limit);
      this.limit = limit;
    }

    public Duration limit() {
      return limit;
    }
  }
}
