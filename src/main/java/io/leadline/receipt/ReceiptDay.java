package io.leadline.receipt;

import java.time.LocalDate;
import java.util.List;

/// A day of UTC on which receipts are thrown away. What is to go on it lies in tables of its own,
/// which are named by it: `receipt_20270131`.
record ReceiptDay(LocalDate expiry) {
  /// The tables that are parted by days. What speaks of receipts goes before them.
  static final List<String> TABLES = List.of("dropped_part", "receipt");

  /// The name of its part of one of the [#TABLES]. Names sort as days do.
  String partition(String table) {
    return table + "_" + expiry.toString().replace("-", "");
  }
}
