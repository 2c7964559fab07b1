package io.leadline.platform.database;

import io.leadline.platform.startup.StartupFailure;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL that somebody else runs.
record OwnPostgres(DatabaseAddress address) implements Database {

  /// Connects once, so that a wrong address or password is told at once and in one sentence.
  ///
  /// @throws StartupFailure when no connection can be made within about five seconds
  static OwnPostgres reach(DatabaseAddress address) {
    if (!address.url().startsWith("jdbc:postgresql:")) {
      throw new StartupFailure(
          "LEADLINE_DATABASE_URL is not the address of a PostgreSQL database; write it like jdbc:postgresql://host:5432/leadline");
    }
    var attempt = new Properties();
    attempt.setProperty("user", address.username());
    attempt.setProperty("password", address.password());
    attempt.setProperty("connectTimeout", "5");
    attempt.setProperty("loginTimeout", "5");
    try {
      DriverManager.getConnection(address.url(), attempt).close();
      return new OwnPostgres(address);
    } catch (SQLException e) {
      throw new StartupFailure(sentence(address, e), e);
    }
  }

  private static String sentence(DatabaseAddress address, SQLException refusal) {
    return switch (String.valueOf(refusal.getSQLState())) {
      case "28P01", "28000", "08004" ->
          "the database at %s refuses this user name or password; correct LEADLINE_DATABASE_USERNAME and LEADLINE_DATABASE_PASSWORD"
              .formatted(address);
      case "3D000" ->
          "the PostgreSQL server of %s has no database of this name; create it, or correct LEADLINE_DATABASE_URL"
              .formatted(address);
      case "08001", "08003", "08006", "57P03" ->
          "the database at %s cannot be reached; start it, or correct LEADLINE_DATABASE_URL"
              .formatted(address);
      default ->
          "the database at %s cannot be used (%s); correct LEADLINE_DATABASE_URL or the database"
              .formatted(address, firstLine(refusal.getMessage()));
    };
  }

  private static String firstLine(@Nullable String message) {
    return String.valueOf(message).lines().findFirst().orElse("no reason given");
  }

  /// Leaves the database to whoever runs it.
  @Override
  public void close() {}
}
