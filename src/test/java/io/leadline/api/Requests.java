package io.leadline.api;

import java.util.concurrent.atomic.AtomicLong;

/// Bodies of requests, as a client would write them.
public final class Requests {
  /// The phone number of the lead in them.
  public static final String PHONE = "919999999999";

  private static final AtomicLong PHONES = new AtomicLong(919_000_000_000L);

  private Requests() {}

  /// A made-up phone number that nobody else has.
  public static String newPhone() {
    return Long.toString(PHONES.incrementAndGet());
  }

  /// `{"fields":{"phone":"919999999999"}}`
  public static String lead() {
    return "{\"fields\":{\"phone\":\"%s\"}}".formatted(PHONE);
  }

  /// `{"fields":{"phone":"919999999999",…}}`
  ///
  /// @param members the other fields in JSON, without braces: `"name": "Jane Doe", "rating": 3`
  public static String leadWithFields(String members) {
    return "{\"fields\":{\"phone\":\"%s\",%s}}".formatted(PHONE, members);
  }

  /// `{"fields":{"phone":"919999999999"},"actions":[…]}`
  public static String leadWithActions(String... entries) {
    return "{\"fields\":{\"phone\":\"%s\"},\"actions\":[%s]}"
        .formatted(PHONE, String.join(",", entries));
  }

  /// `{"fields":{…}}`
  public static String fields(String members) {
    return "{\"fields\":{%s}}".formatted(members);
  }

  /// `{"actions":[…]}`
  public static String actions(String... entries) {
    return "{\"actions\":[%s]}".formatted(String.join(",", entries));
  }

  /// `{"type":"ACTION_1001","fields":{"note":"…"}}`, a custom action with a note.
  ///
  /// @param type `ACTION_1001` or `1001`
  public static String visit(String type, String note) {
    return "{\"type\":\"%s\",\"fields\":{\"note\":\"%s\"}}".formatted(type, note);
  }

  /// A valid payment.
  public static String payment(String amount) {
    return "{\"type\":\"PAYMENT\",\"status\":\"COMPLETED\",\"currency\":\"INR\",\"amount\":\"%s\"}"
        .formatted(amount);
  }
}
