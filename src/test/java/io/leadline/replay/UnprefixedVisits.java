package io.leadline.replay;

import io.leadline.testing.Together;
import java.util.concurrent.atomic.AtomicLong;

/// Requests with site visits whose type has lost its prefix: twenty for each lead, which say in
/// their notes which of the twenty they are.
record UnprefixedVisits(int requests) {
  static final int PER_LEAD = 20;

  /// The type without its prefix; the action that it is to mean.
  static final String TYPE = "1001";

  static final int CODE = 1001;

  private static final int SENDERS = 32;

  int leads() {
    return requests / PER_LEAD;
  }

  private static String phone(int lead) {
    return "91%010d".formatted(9_000_000_000L + lead);
  }

  /// Posts them all, those of one lead one after the other.
  ///
  /// @return how many were acknowledged
  long post(MortalServer server) throws Exception {
    var acknowledged = new AtomicLong();
    Together.run(
        SENDERS,
        sender -> {
          for (int visit = 0; visit < PER_LEAD; visit++) {
            for (int lead = sender; lead < leads(); lead += SENDERS) {
              server.capture(body(lead, visit));
              acknowledged.incrementAndGet();
            }
          }
          return sender;
        });
    return acknowledged.get();
  }

  private static String body(int lead, int visit) {
    return """
    {"fields": {"phone": "%s"}, "actions": [{"type": "%s", "fields": {"note": "%d"}}]}
    """
        .formatted(phone(lead), TYPE, visit);
  }
}
