package io.leadline.compat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// What no other run on the same workspace has used, since it comes from the time: made-up phone
/// numbers and texts.
final class Fresh {
  /// Mobile numbers of India have ten digits and begin with 6, 7, 8 or 9.
  private static final long FIRST_NUMBER = 6_000_000_000L;

  private static final long NUMBERS = 3_900_000_000L;

  private final long startMillis;
  private final AtomicLong phones = new AtomicLong();
  private final AtomicLong texts = new AtomicLong();

  Fresh(long startMillis) {
    this.startMillis = startMillis;
  }

  /// Twelve digits, the country code first: `919812345678`.
  String phone() {
    return "91" + (FIRST_NUMBER + (startMillis + phones.getAndIncrement()) % NUMBERS);
  }

  /// Lower-case letters and digits: `kitmb2x81q07x12`.
  String text() {
    return "kit%sx%d"
        .formatted(Long.toString(startMillis, Character.MAX_RADIX), texts.getAndIncrement())
        .toLowerCase(Locale.ROOT);
  }

  /// One of 200 labels, so that a dropdown, which holds 500, never gets full.
  String label() {
    return "Kit option " + startMillis / 1000 % 200;
  }
}
