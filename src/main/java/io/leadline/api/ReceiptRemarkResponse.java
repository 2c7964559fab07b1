package io.leadline.api;

import io.leadline.receipt.DroppedPart;
import io.leadline.remark.Remark;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A remark as it stands in a receipt. Source: docs/api.md, Receipts.
public sealed interface ReceiptRemarkResponse permits RemarkResponse, DroppedPartResponse {
  /// The remarks of a receipt, in their order.
  ///
  /// @param parts the dropped parts that they are about; the number of each is the place of its
  ///   remark
  static List<ReceiptRemarkResponse> listOf(List<Remark> remarks, List<DroppedPart> parts) {
    Map<Integer, DroppedPart> byNumber =
        parts.stream().collect(Collectors.toMap(DroppedPart::number, Function.identity()));
    return IntStream.range(0, remarks.size())
        .<ReceiptRemarkResponse>mapToObj(number -> {
          var part = byNumber.get(number);
          var remark = remarks.get(number);
          return part == null ? RemarkResponse.of(remark) : DroppedPartResponse.of(remark, part);
        })
        .toList();
  }
}
