package io.leadline.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.testing.PostgresForTests;
import io.leadline.testing.Together;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ReceiptPartitionStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

  private final DataSource database = PostgresForTests.emptyDatabase();
  private final JdbcClient jdbc = JdbcClient.create(database);

  @Test
  void preparesAPlaceForReceiptsWithAndWithoutRemarks() {
    partitionsOn(TODAY).prepare(TODAY);

    assertThat(partitions()).containsExactly("receipt_20260302", "receipt_20260501");
    keepReceipt(LocalDate.of(2026, 3, 2));
    keepReceipt(LocalDate.of(2026, 5, 1));
    assertThatThrownBy(() -> keepReceipt(LocalDate.of(2026, 3, 3)))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void preparesADayOnceHoweverManyServersAskAtOnce() throws Exception {
    Together.run(
        6,
        server -> {
          var partitions = partitionsOn(TODAY);
          partitions.prepare(TODAY);
          partitions.prepare(TODAY);
          return server;
        });

    assertThat(partitions()).containsExactly("receipt_20260302", "receipt_20260501");
  }

  @Test
  void dropsExpiredDaysWholeAndKeepsTheOthers() {
    for (var day : List.of(TODAY.minusDays(400), TODAY.minusDays(1), TODAY, TODAY.plusDays(1))) {
      prepareExpiry(day);
      keepReceipt(day);
    }

    partitionsOn(TODAY).dropExpired();

    assertThat(partitions()).containsExactly("receipt_20260201");
    assertThat(expiries()).containsExactly(TODAY.plusDays(1));
  }

  @Test
  void dropsExpiredDaysOnceHoweverManyServersDoSoAtOnce() throws Exception {
    prepareExpiry(TODAY.minusDays(2));
    prepareExpiry(TODAY.minusDays(1));

    Together.run(
        6,
        server -> {
          partitionsOn(TODAY).dropExpired();
          return server;
        });

    assertThat(partitions()).isEmpty();
  }

  /// Prepares the partition of receipts that expire on a day.
  private void prepareExpiry(LocalDate expiry) {
    var properties = new ReceiptProperties(1, 1);
    store(properties, expiry).prepare(expiry.minusDays(1));
  }

  private ReceiptPartitionStore partitionsOn(LocalDate today) {
    return store(new ReceiptProperties(30, 90), today);
  }

  private ReceiptPartitionStore store(ReceiptProperties properties, LocalDate today) {
    return new ReceiptPartitionStore(
        jdbc,
        new TransactionTemplate(new JdbcTransactionManager(database)),
        properties,
        Clock.fixed(today.atTime(0, 15).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  private void keepReceipt(LocalDate expiry) {
    jdbc.sql(
            """
            insert into receipt (workspace_id, id, expires_on, token_id, received_at, outcome)
            values ('w', 'r', :expiry, 't', now(), 'DROPPED')
            """)
        .param("expiry", expiry)
        .update();
  }

  private List<String> partitions() {
    return jdbc.sql(
            """
            select inhrelid::regclass::text
            from pg_inherits
            where inhparent = 'receipt'::regclass
            order by 1
            """)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private List<LocalDate> expiries() {
    return jdbc.sql("select expires_on from receipt order by 1")
        .query((row, n) -> row.getObject(1, LocalDate.class))
        .list();
  }
}
