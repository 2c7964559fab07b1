package io.leadline.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.web.server.WebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseProperties.class, DataDirectoryProperties.class})
class DatabaseConfiguration {
  private static final int IDLE_CONNECTIONS = 2;

  /// What makes PostgreSQL plan each statement anew, for the very values that it is given and by
  /// the size that its tables have then. A plan that was made while a table was small, and rightly
  /// took any index or none, would be kept while the table grows.
  static final String PLAN_ANEW = "plan_cache_mode = force_custom_plan";

  /// Times in UTC, not in the zone of this process. And every statement that looks for rows finds
  /// them by the right index. A page at a random place costs little more than the next one, as it
  /// is on a solid-state disk and in memory. See docs/adr/0011-plan-for-large-tables.md.
  private static final String SESSION =
      "set time zone 'UTC'; set enable_seqscan = off; set random_page_cost = 1.1; set " + PLAN_ANEW;

  @Bean
  Database database(DatabaseProperties properties, DataDirectoryProperties directory) {
    return properties.isEmbedded()
        ? EmbeddedPostgres.start(directory.dataDir())
        : OwnPostgres.reach(properties.address());
  }

  /// The pool. It depends on the database, and so is closed before the database is.
  @Bean
  HikariDataSource dataSource(Database database, DatabaseProperties properties) {
    var address = database.address();
    var pool = new HikariConfig();
    pool.setPoolName("leadline");
    pool.setJdbcUrl(address.url());
    pool.setUsername(address.username());
    pool.setPassword(address.password());
    pool.setMaximumPoolSize(properties.poolSize());
    // The others are made when they are needed, not all while the server starts.
    pool.setMinimumIdle(Math.min(IDLE_CONNECTIONS, properties.poolSize()));
    pool.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
    pool.setValidationTimeout(Duration.ofSeconds(2).toMillis());
    pool.setConnectionInitSql(SESSION);
    pool.addDataSourceProperty("ApplicationName", "leadline");
    pool.addDataSourceProperty("connectTimeout", "3");
    pool.addDataSourceProperty("socketTimeout", "60");
    pool.addDataSourceProperty("tcpKeepAlive", "true");
    // A detail quotes the row, and with it personal data.
    pool.addDataSourceProperty("logServerErrorDetail", "false");
    return new HikariDataSource(pool);
  }

  /// Migrations get connections of their own: one that builds an index may take longer than the
  /// pool's socket timeout.
  @Bean
  FlywayConfigurationCustomizer unhurriedMigrations(Database database) {
    var address = database.address();
    return flyway -> flyway.dataSource(address.url(), address.username(), address.password());
  }

  /// Makes the database come first: without one there is no use in building a web server.
  @Bean
  WebServerFactoryCustomizer<WebServerFactory> databaseBeforeWebServer(DataSource dataSource) {
    return webServer -> {};
  }
}
