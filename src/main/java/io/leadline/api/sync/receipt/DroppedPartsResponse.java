package io.leadline.api.sync.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.platform.PageRequest;
import io.leadline.receipt.CauseTotal;
import io.leadline.receipt.CauseTotalFilter;
import java.util.List;

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
    private static Row of(CauseTotal total) {
      return new Row(
          total.cause().reason().name(), total.cause().subject(), total.parts(), total.open());
    }

    @Override
    public String toString() {
      return "Row[" + reason + "]";
    }
  }

  static DroppedPartsResponse of(
      List<CauseTotal> totals, long totalCount, PageRequest page, CauseTotalFilter filter) {
    return new DroppedPartsResponse(
        totals.stream().map(Row::of).toList(),
        totalCount,
        page.skip(),
        page.limit(),
        filter.from().toEpochMilli(),
        filter.until().toEpochMilli() - 1);
  }
}
