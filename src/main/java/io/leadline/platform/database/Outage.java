package io.leadline.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells a database that is away from a statement that it refuses: the first passes, the second
/// does not.
public final class Outage {
  /// Classes of SQLState: connection exception, insufficient resources, operator intervention,
  /// system error. Source: PostgreSQL, appendix A.
  private static final Set<String> STATE_CLASSES = Set.of("08", "53", "57", "58");

  /// A standby does not take writes: the server has just lost its primary.
  private static final String READ_ONLY = "25006";

  private Outage() {}

  /// Whether a database that is away is the cause of a failure.
  public static boolean isBehind(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException
          || (cause instanceof SQLException refused && isOutage(refused.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutage(@Nullable String state) {
    return state != null
        && state.length() == 5
        && (STATE_CLASSES.contains(state.substring(0, 2)) || state.equals(READ_ONLY));
  }
}
