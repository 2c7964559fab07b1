package io.leadline.timeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What the payments of a lead add up to.
///
/// @param all by currency, in the order of their names
/// @param upTo what was paid in its currency, when each of the payments was made that somebody
///   asked for; the payment itself with it
public record PaymentTotals(List<PaymentTotal> all, Map<ActionId, BigDecimal> upTo) {
  @Override
  public String toString() {
    return "PaymentTotals[%d currencies, %d payments]".formatted(all.size(), upTo.size());
  }
}
