package io.leadline.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Together;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ExpiredReceiptStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
  private static final LocalDate TOMORROW = TODAY.plusDays(1);
  private static final Duration SHORT = Duration.ofMillis(200);

  private final ReceiptDays days = new ReceiptDays();

  @Test
  void dropsExpiredDaysWholeAndKeepsTheOthers() {
    for (var day : List.of(TODAY.minusDays(400), TODAY.minusDays(1), TODAY, TOMORROW)) {
      days.prepareExpiry(day);
      days.keepReceipt(day);
    }

    days.dropper(TODAY).drop();

    assertThat(days.tables("receipt")).containsExactly("receipt_20260201");
    assertThat(days.tables("dropped_part")).containsExactly("dropped_part_20260201");
    assertThat(days.expiries()).containsExactly(TOMORROW);
  }

  @Test
  void dropsExpiredDaysOnceHoweverManyServersDoSoAtOnce() throws Exception {
    days.prepareExpiry(TODAY.minusDays(2));
    days.prepareExpiry(TODAY.minusDays(1));

    Together.run(
        6,
        server -> {
          days.dropper(TODAY).drop();
          return server;
        });

    assertThat(days.tables("receipt")).isEmpty();
    assertThat(days.tables("dropped_part")).isEmpty();
  }

  @Test
  void letsReceiptsBeWrittenAndReadWhileItWaitsForALongReader() throws Exception {
    days.prepareExpiry(TODAY);
    days.prepareExpiry(TOMORROW);
    try (var reader = days.transaction(ReceiptDays.READ_RECEIPTS)) {
      var dropping = CompletableFuture.runAsync(days.dropper(TODAY)::drop);
      days.awaitHeldUp();

      days.keepReceipt(TOMORROW);

      assertThat(days.expiries()).containsExactly(TOMORROW);
      assertThat(dropping).isNotDone();
      reader.commit();
      dropping.join();
    }
    assertThat(days.tables("receipt")).containsExactly("receipt_20260201");
  }

  @Test
  void letsADayBePreparedWhileItWaitsForALongReader() throws Exception {
    days.prepareExpiry(TODAY);
    try (var reader = days.transaction(ReceiptDays.READ_RECEIPTS)) {
      var dropping = CompletableFuture.runAsync(days.dropper(TODAY)::drop);
      days.awaitHeldUp();

      days.prepareExpiry(TOMORROW);

      assertThat(dropping).isNotDone();
      reader.commit();
      dropping.join();
    }
    assertThat(days.tables("receipt")).containsExactly("receipt_20260201");
  }

  @Test
  void givesUpOnAReaderWhoTakesTooLongAndFinishesTheNextTime() throws Exception {
    days.prepareExpiry(TODAY.minusDays(1));
    days.prepareExpiry(TODAY);
    var dropper = days.dropper(TODAY);
    try (var reader = days.transaction(ReceiptDays.READ_RECEIPTS)) {
      dropper.drop(SHORT);
      dropper.drop(SHORT);

      assertThat(days.tables("receipt")).containsExactly("receipt_20260130", "receipt_20260131");
      reader.commit();
    }

    dropper.drop();

    assertThat(days.tables("receipt")).isEmpty();
  }

  @Test
  void dropsWhatACrashLeftDetached() {
    days.prepareExpiry(TODAY);
    days.prepareExpiry(TOMORROW);
    days.execute("alter table receipt detach partition receipt_20260131 concurrently");
    days.execute("create table receipt_20260131_of_mine ()");

    days.dropper(TODAY).drop();

    assertThat(days.tables("receipt"))
        .containsExactly("receipt_20260131_of_mine", "receipt_20260201");
  }

  @Test
  void leavesTheConnectionAsItWas() throws Exception {
    days.prepareExpiry(TODAY);

    days.dropper(TODAY).drop();
    days.dropper(TODAY).drop(SHORT);

    assertThat(days.settings("statement_timeout")).containsExactly("0");
    assertThat(days.heldAdvisoryLocks()).isEmpty();
  }
}
