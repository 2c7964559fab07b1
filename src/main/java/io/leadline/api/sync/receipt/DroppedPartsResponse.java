package io.leadline.api.sync.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.platform.PageRequest;
import io.leadline.receipt.CauseCount;
import io.leadline.receipt.CauseFilter;
import io.leadline.receipt.OpenParts;
import java.util.List;
import java.util.Objects;

/// Why parts were dropped, and how often. Source: docs/api.md, Intake log.
///
/// @param from epoch milliseconds: the beginning of the first hour that was counted
/// @param to epoch milliseconds: the last millisecond of the last hour that was counted
record DroppedPartsResponse(
    List<Row> data,
    @JsonProperty("total_count") long totalCount,
    int skip,
    int limit,
    long from,
    long to) {
  /// @param count how many parts were dropped in the period
  /// @param open how many are open now, whenever they came
  record Row(String reason, String subject, long count, long open) {
    static Row of(CauseCount counted, OpenParts open) {
      return new Row(
          counted.cause().reason().name(),
          counted.cause().subject(),
          counted.parts(),
          open.count());
    }

    @Override
    public String toString() {
      return "Row[" + reason + "]";
    }
  }

  static DroppedPartsResponse of(
      List<Row> rows, long totalCount, PageRequest page, CauseFilter filter) {
    return new DroppedPartsResponse(
        rows,
        totalCount,
        page.skip(),
        page.limit(),
        filter.since().toEpochMilli(),
        Objects.requireNonNull(filter.until()).toEpochMilli() - 1);
  }
}
