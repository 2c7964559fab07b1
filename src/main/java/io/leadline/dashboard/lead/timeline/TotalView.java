package io.leadline.dashboard.lead.timeline;

import io.leadline.dashboard.field.ValueFormat;
import io.leadline.timeline.PaymentTotal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What the payments in one currency add up to, as the head of a timeline shows it.
///
/// @param paid with its currency
/// @param shares of each status, in the order of the statuses
public record TotalView(String paid, List<Share> shares) {

  /// The payments of one status.
  ///
  /// @param tone a color of Tabler's
  /// @param amount with its currency
  public record Share(String status, String tone, long count, String amount) {
    @Override
    public String toString() {
      return "Share[" + status + "]";
    }
  }

  static TotalView of(PaymentTotal total, ValueFormat format) {
    var currency = total.currency().name();
    return new TotalView(
        money(format, currency, total.paid()),
        total.byStatus().entrySet().stream()
            .sorted(Comparator.comparing(Map.Entry::getKey))
            .map(share ->
                new Share(
                    EntryLook.label(share.getKey()),
                    EntryLook.tone(share.getKey()),
                    share.getValue().count(),
                    money(format, currency, share.getValue().amount())))
            .toList());
  }

  /// An amount that may be below zero, with its currency.
  static String money(ValueFormat format, String currency, BigDecimal amount) {
    var shown = format.money(currency, amount.abs().toPlainString()).text();
    return amount.signum() < 0 ? "\u2212" + shown : shown;
  }

  @Override
  public String toString() {
    return "TotalView[]";
  }
}
