package io.leadline.timeline;

import io.leadline.action.PaymentCurrency;
import io.leadline.action.PaymentStatus;
import java.math.BigDecimal;
import java.util.Map;

/// What the payments of a lead in one currency add up to.
///
/// @param paid what was completed, less what was refunded by an entry of its own; a completed
///   payment that became refunded counts as nothing
/// @param byStatus the payments of each status, of those that there are
public record PaymentTotal(
    PaymentCurrency currency, BigDecimal paid, Map<PaymentStatus, Share> byStatus) {

  /// The payments of one status.
  public record Share(long count, BigDecimal amount) {
    @Override
    public String toString() {
      return "Share[" + count + "]";
    }
  }

  @Override
  public String toString() {
    return "PaymentTotal[" + currency + "]";
  }
}
