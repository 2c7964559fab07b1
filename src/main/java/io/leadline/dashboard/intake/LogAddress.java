package io.leadline.dashboard.intake;

import io.leadline.dashboard.DashboardPaths;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The address of a part of the log: everything that it shows is in there, so that it can be
/// shared.
///
/// @param parameters without blank ones and those that the log does not know
record LogAddress(Map<String, String> parameters) {
  static final String TYPED = "q";
  static final String TOKEN = "token";
  static final String OUTCOME = "outcome";
  static final String DAMAGED = "damaged";
  static final String REASON = "reason";
  static final String SUBJECT = "subject";
  static final String FROM = "from";
  static final String TO = "to";
  static final String LEAD = "lead";
  static final String BEFORE = "before";

  private static final Set<String> KNOWN =
      Set.of(TYPED, TOKEN, OUTCOME, DAMAGED, REASON, SUBJECT, FROM, TO, LEAD, BEFORE);

  LogAddress {
    var kept = new LinkedHashMap<String, String>();
    parameters.forEach((name, value) -> {
      if (KNOWN.contains(name) && !value.isBlank()) {
        kept.put(name, value.strip());
      }
    });
    parameters = kept;
  }

  /// The value under a name; empty when there is none.
  String value(String name) {
    return parameters.getOrDefault(name, "");
  }

  boolean has(String name) {
    return parameters.containsKey(name);
  }

  LogAddress with(String name, String value) {
    var changed = new LinkedHashMap<>(parameters);
    changed.put(name, value);
    return new LogAddress(changed);
  }

  LogAddress without(String... names) {
    var changed = new LinkedHashMap<>(parameters);
    Set.of(names).forEach(changed::remove);
    return new LogAddress(changed);
  }

  /// Whether it lets every request through.
  boolean isOfAll() {
    return without(BEFORE).parameters.isEmpty();
  }

  /// The path with its query.
  String link() {
    return parameters.isEmpty() ? DashboardPaths.INTAKE : DashboardPaths.INTAKE + "?" + query();
  }

  private String query() {
    return parameters.entrySet().stream()
        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "LogAddress[" + parameters.size() + " parameters]";
  }
}
