package io.leadline.api;

import java.util.List;
import java.util.stream.Stream;

/// Values that fit nowhere, or break what is careless, and the places where they can stand.
final class BadInputHostileValues {
  /// JSON values as they are sent.
  static final List<String> SMALL =
      List.of(
          BadInputBodies.nested(1_000, "[", "]"),
          "1e400",
          "-1e999999999",
          "-0",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "[\"a\\udc00\"]",
          "\"'; drop table lead; --\"",
          "\"{\\\"a\\\",\\\\}\\n\\t\"",
          "\"\uD83D\uDE00\u202E\"",
          "{}",
          "[]",
          "[null]",
          "[[],{}]",
          "true");

  /// JSON values of some hundred thousand bytes.
  static final List<String> LARGE =
      List.of(
          BadInputBodies.nested(100_000, "[", "]"),
          BadInputBodies.nested(100_000, "{\"a\":", "}"),
          "9".repeat(100_000),
          "0." + "1".repeat(100_000),
          "\"" + "x".repeat(100_000) + "\"");

  /// Whole bodies, with `%s` in place of the value.
  static final List<String> PLACES =
      List.of(
          aLeadWith("\"name\": %s"),
          aLeadWith("\"email\": %s"),
          aLeadWith("\"rating\": %s"),
          aLeadWith("\"status\": %s"),
          aLeadWith("\"assignee\": %s"),
          aLeadWith("\"lost_reason\": %s"),
          aLeadWith("\"created_on\": %s"),
          aLeadWith("\"contact_source\": %s"),
          aLeadWith("\"interests\": %s"),
          aLeadWith("\"deal_size\": %s"),
          aLeadWith("\"budget\": %s"),
          aLeadWith("\"follow_up_date\": %s"),
          aLeadWith("\"website\": %s"),
          aLeadWith("\"opted_in\": %s"),
          aLeadWith("\"city\": %s"),
          aLeadWith("\"unknown\": %s"),
          anAction("%s"),
          anAction("{\"type\": %s, \"fields\": {}}"),
          anAction("{\"type\": \"ACTION_1001\", \"fields\": %s}"),
          anAction("{\"type\": \"ACTION_1001\", \"fields\": {\"note\": %s}}"),
          anAction("{\"type\": \"ACTION_1001\", \"fields\": {\"outcome\": %s}}"),
          anAction("{\"type\": \"ACTION_1001\", \"fields\": {\"visit_date\": %s}}"),
          anAction("{\"type\": \"ACTION_1001\", \"fields\": {}, \"created_on\": %s}"),
          anAction("{\"type\": \"ACTION_1001\", \"fields\": {}, \"external_id\": %s}"),
          aPaymentWith("\"status\": %s"),
          aPaymentWith("\"currency\": %s"),
          aPaymentWith("\"amount\": %s"),
          aPaymentWith("\"paymentid\": %s"),
          aPaymentWith("\"note\": %s"),
          anAction("{\"type\": \"SYSTEM_NOTE\", \"text\": %s}"),
          "{\"fields\": {\"phone\": \"919999999999\"}, \"actions\": %s}",
          "{\"fields\": {\"phone\": \"919999999999\"}, \"more\": %s}",
          "{\"fields\": {\"phone\": %s}}");

  private BadInputHostileValues() {}

  static List<String> values() {
    return Stream.concat(SMALL.stream(), LARGE.stream()).toList();
  }

  /// A body with a value in its place.
  static String body(String place, String value) {
    return place.replace("%s", value);
  }

  private static String aLeadWith(String field) {
    return "{\"fields\": {\"phone\": \"919999999999\", " + field + "}}";
  }

  private static String anAction(String entry) {
    return "{\"fields\": {\"phone\": \"919999999999\"}, \"actions\": [" + entry + "]}";
  }

  private static String aPaymentWith(String member) {
    return anAction(
        "{\"type\":\"PAYMENT\",\"status\":\"COMPLETED\",\"currency\":\"INR\",\"amount\":\"5\","
            + member
            + "}");
  }
}
