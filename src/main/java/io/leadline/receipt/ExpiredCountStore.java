package io.leadline.receipt;

import io.leadline.platform.database.Column;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Throws away what the tables `source_hour` and `remark_hour` say of hours whose receipts are all
/// gone.
@Component
class ExpiredCountStore {
  private static final Logger LOG = LoggerFactory.getLogger(ExpiredCountStore.class);

  private final JdbcClient jdbc;
  private final ReceiptProperties properties;
  private final InstantSource clock;

  ExpiredCountStore(JdbcClient jdbc, ReceiptProperties properties, InstantSource clock) {
    this.jdbc = jdbc;
    this.properties = properties;
    this.clock = clock;
  }

  /// Throws away what has expired, in all workspaces.
  @Scheduled(cron = "0 35 0 * * *", zone = "UTC")
  void dropExpired() {
    var oldest =
        clock.instant().minus(Duration.ofDays(properties.longest())).truncatedTo(ChronoUnit.HOURS);
    int deleted = 0;
    for (var table : new String[] {"source_hour", "remark_hour"}) {
      deleted +=
          jdbc.sql("delete from " + table + " where hour < :oldest")
              .param("oldest", Column.time(oldest))
              .update();
    }
    if (deleted > 0) {
      LOG.info("Threw away {} expired counts of requests and remarks", deleted);
    }
  }
}
