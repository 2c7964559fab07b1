package io.leadline.bench.micro;

import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Objects;

/// What an operation costs, whatever machine it was measured on.
///
/// @param ratio its time, divided by that of the baseline in the same run
/// @param bytes what it allocates
record Figure(BigDecimal ratio, long bytes) {
  /// Times of two short runs differ by so much; beyond, it is worse.
  private static final BigDecimal TIME_TOLERANCE = new BigDecimal("2");

  /// Some tens of nanoseconds, which say nothing.
  private static final BigDecimal TIME_SLACK = new BigDecimal("0.05");

  /// What is allocated differs by what the compiler finds to be superfluous.
  private static final double BYTES_TOLERANCE = 1.25;

  private static final int BYTES_SLACK = 64;

  static Figure of(double nanos, double baselineNanos, double bytes) {
    var ratio = new BigDecimal(nanos / baselineNanos).setScale(3, RoundingMode.HALF_UP);
    return new Figure(ratio, Math.round(bytes));
  }

  static Figure of(JsonObject json) {
    return new Figure(number(json, "ratio"), number(json, "bytes").longValueExact());
  }

  JsonObject toJson() {
    var members = new LinkedHashMap<String, JsonValue>();
    members.put("ratio", new JsonNumber(ratio.toPlainString()));
    members.put("bytes", JsonNumber.of(bytes));
    return new JsonObject(members);
  }

  boolean isSlowerThan(Figure before) {
    return ratio.compareTo(before.ratio.multiply(TIME_TOLERANCE).add(TIME_SLACK)) > 0;
  }

  boolean allocatesMoreThan(Figure before) {
    return bytes > before.bytes * BYTES_TOLERANCE + BYTES_SLACK;
  }

  private static BigDecimal number(JsonObject object, String name) {
    return Objects.requireNonNull((JsonNumber) object.member(name), name).value();
  }
}
