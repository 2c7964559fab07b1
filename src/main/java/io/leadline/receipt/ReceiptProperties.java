package io.leadline.receipt;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether receipts are written, and how long they are kept.
///
/// @param keepDays those of requests that took full effect
/// @param keepDaysWithRemarks those of requests of which a part was not taken
/// @param written false only to measure what receipts cost: what is not taken is then lost
@ConfigurationProperties("leadline.receipts")
public record ReceiptProperties(
    @DefaultValue("30") int keepDays,
    @DefaultValue("90") int keepDaysWithRemarks,
    @DefaultValue("true") boolean written) {
  public ReceiptProperties {
    if (keepDays < 1 || keepDaysWithRemarks < 1) {
      throw new IllegalArgumentException("receipts must be kept for at least a day");
    }
  }

  /// For how many days any receipt is kept.
  int longest() {
    return Math.max(keepDays, keepDaysWithRemarks);
  }

  /// The day on which a receipt is thrown away.
  LocalDate expiry(boolean withRemarks, LocalDate today) {
    return today.plusDays(withRemarks ? keepDaysWithRemarks : keepDays);
  }
}
