package io.leadline.platform.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Work that one server at a time does on the whole database, with statements that cannot be part
/// of a transaction. The right to it belongs to a session: when that ends, however it ends, it is
/// free.
@Component
public class OneAtATime {
  private final DataSource database;

  public OneAtATime(DataSource database) {
    this.database = database;
  }

  /// Does work, unless somebody does it now.
  ///
  /// @param lock by which all servers know the work: a number that nothing else uses
  /// @param limit for each of its statements; shorter than the pool's socket timeout
  /// @param work with statements that are each committed by themselves; throws what they throw, and
  ///   `QueryTimeoutException` or its kin after the limit
  /// @return whether it was done
  public boolean attempt(long lock, Duration limit, Consumer<JdbcClient> work) {
    try (var connection = database.getConnection()) {
      var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      if (!take(jdbc, lock)) {
        return false;
      }
      try {
        bound(jdbc, limit);
        work.accept(jdbc);
      } finally {
        giveBack(jdbc, lock);
      }
      return true;
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("no connection for work on the database", e);
    }
  }

  private static boolean take(JdbcClient jdbc, long lock) {
    return jdbc.sql("select pg_try_advisory_lock(:lock)")
        .param("lock", lock)
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  private static void bound(JdbcClient jdbc, Duration limit) {
    jdbc.sql("select set_config('statement_timeout', :limit, false)")
        .param("limit", Long.toString(limit.toMillis()))
        .query()
        .singleRow();
  }

  /// The connection goes back into the pool as it was.
  private static void giveBack(JdbcClient jdbc, long lock) {
    jdbc.sql("reset statement_timeout").update();
    jdbc.sql("select pg_advisory_unlock(:lock)").param("lock", lock).query().singleRow();
  }
}
