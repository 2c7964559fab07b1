package io.leadline.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One PostgreSQL for all tests of a run, with the tables of the migrations. It is lost with the
/// process, and so need not write durably.
public final class PostgresForTests {
  private static final String TEMPLATE = "migrated";
  private static final String SHARED = "shared";
  private static final int CONNECTIONS = 16;

  private static final EmbeddedPostgres SERVER = start();
  private static final DataSource DATA_SOURCE = copyOfTemplate(SHARED);
  private static final AtomicInteger COPIES = new AtomicInteger();

  private PostgresForTests() {}

  /// The database that tests share. Each test works in a workspace of its own.
  public static DataSource dataSource() {
    return DATA_SOURCE;
  }

  /// A new database with the tables of the migrations and no rows.
  public static DataSource emptyDatabase() {
    return copyOfTemplate("copy_" + COPIES.incrementAndGet());
  }

  /// The address of a new database with the tables of the migrations and no rows.
  public static String addressOfEmptyDatabase() {
    var name = "copy_" + COPIES.incrementAndGet();
    copyTemplate(name);
    return SERVER.getJdbcUrl("postgres", name);
  }

  /// A new database without any tables.
  public static DataSource blankDatabase() {
    var name = "blank_" + COPIES.incrementAndGet();
    JdbcClient.create(SERVER.getPostgresDatabase()).sql("create database " + name).update();
    return SERVER.getDatabase("postgres", name);
  }

  private static EmbeddedPostgres start() {
    try {
      var server = EmbeddedPostgres.builder().start();
      JdbcClient.create(server.getPostgresDatabase()).sql("create database " + TEMPLATE).update();
      Flyway.configure().dataSource(server.getDatabase("postgres", TEMPLATE)).load().migrate();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL for tests does not start", e);
    }
  }

  private static synchronized void copyTemplate(String name) {
    JdbcClient.create(SERVER.getPostgresDatabase())
        .sql("create database " + name + " template " + TEMPLATE)
        .update();
  }

  private static DataSource copyOfTemplate(String name) {
    copyTemplate(name);
    var pool = new HikariConfig();
    pool.setDataSource(SERVER.getDatabase("postgres", name));
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(0);
    return new HikariDataSource(pool);
  }
}
