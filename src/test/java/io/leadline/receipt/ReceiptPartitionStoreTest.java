package io.leadline.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.testing.Together;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class ReceiptPartitionStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

  private final ReceiptDays days = new ReceiptDays();

  @Test
  void preparesAPlaceForReceiptsWithAndWithoutRemarks() {
    days.preparer(TODAY).prepare(TODAY);

    assertThat(days.partitions("receipt")).containsExactly("receipt_20260302", "receipt_20260501");
    assertThat(days.partitions("dropped_part"))
        .containsExactly("dropped_part_20260302", "dropped_part_20260501");
    days.keepReceipt(LocalDate.of(2026, 3, 2));
    days.keepReceipt(LocalDate.of(2026, 5, 1));
    assertThatThrownBy(() -> days.keepReceipt(LocalDate.of(2026, 3, 3)))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void preparesTomorrowAheadOfTime() {
    days.preparer(TODAY).prepareAhead();

    assertThat(days.partitions("receipt"))
        .containsExactly(
            "receipt_20260302", "receipt_20260303", "receipt_20260501", "receipt_20260502");
  }

  @Test
  void preparesADayOnceHoweverManyServersAskAtOnce() throws Exception {
    Together.run(
        6,
        server -> {
          var preparer = days.preparer(TODAY);
          preparer.prepare(TODAY);
          preparer.prepare(TODAY);
          return server;
        });

    assertThat(days.partitions("receipt")).containsExactly("receipt_20260302", "receipt_20260501");
  }

  @Test
  void preparesADayWithTheIndexesAndConstraintsOfTheOthers() {
    days.prepareExpiry(TODAY);

    assertThat(days.indexes("receipt_20260131")).isEqualTo(days.indexes("receipt"));
    assertThat(days.indexes("dropped_part_20260131")).isEqualTo(days.indexes("dropped_part"));
    assertThat(days.constraints("receipt_20260131")).isEqualTo(days.constraints("receipt"));
    assertThat(days.constraints("dropped_part_20260131"))
        .isEqualTo(days.constraints("dropped_part"));
  }

  @Test
  void preparesADayWhileSomebodyReadsAndSomebodyWritesReceipts() throws Exception {
    days.prepareExpiry(TODAY);

    try (var reader = days.transaction(ReceiptDays.READ_RECEIPTS);
        var writer = days.transaction(ReceiptDays.keepingReceipt(TODAY))) {
      days.prepareExpiry(TODAY.plusDays(1));

      assertThat(days.partitions("receipt")).hasSize(2);
      writer.commit();
      reader.commit();
    }
  }
}
