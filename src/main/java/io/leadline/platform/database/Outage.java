package io.leadline.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

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
      if (isOutage(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutage(Throwable cause) {
    return switch (cause) {
      case SQLTransientConnectionException _ -> true;
      case SQLException refused -> isOutage(refused.getSQLState());
      // That a lost connection cannot roll back hides what had lost it.
      case TransactionSystemException failed ->
          failed.getApplicationException() != null && isBehind(failed.getApplicationException());
      default -> false;
    };
  }

  private static boolean isOutage(@Nullable String state) {
    return state != null
        && state.length() == 5
        && (STATE_CLASSES.contains(state.substring(0, 2)) || state.equals(READ_ONLY));
  }
}
