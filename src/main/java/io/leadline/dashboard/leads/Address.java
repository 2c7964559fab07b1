package io.leadline.dashboard.leads;

import io.leadline.dashboard.DashboardPaths;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/// The address of a table of leads: everything that it shows is in there, so that it can be shared.
///
/// @param parameters without blank ones
record Address(Map<String, List<String>> parameters) {
  Address {
    var kept = new LinkedHashMap<String, List<String>>();
    parameters.forEach((name, values) -> {
      var said = values.stream().filter(value -> !value.isBlank()).distinct().toList();
      if (!said.isEmpty()) {
        kept.put(name, said);
      }
    });
    parameters = kept;
  }

  /// What a request asks for, but nothing that tables do not know.
  static Address of(MultiValueMap<String, String> parameters) {
    var known = new LinkedHashMap<String, List<String>>();
    parameters.forEach((name, values) -> {
      if (Parameters.isKnown(name)) {
        known.put(name, values);
      }
    });
    return new Address(known);
  }

  List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /// The first value; empty when there is none.
  String first(String name) {
    return all(name).isEmpty() ? "" : all(name).getFirst();
  }

  /// This address with other values under a name; with none when they are blank.
  Address with(String name, List<String> values) {
    var changed = new LinkedHashMap<>(parameters);
    changed.put(name, values);
    return new Address(changed);
  }

  Address with(String name, String value) {
    return with(name, List.of(value));
  }

  /// This address without one of the values under a name.
  Address without(String name, String value) {
    return with(name, all(name).stream().filter(it -> !it.equals(value)).toList());
  }

  /// This address with its list at the beginning.
  Address firstPage() {
    return without(Parameters.AFTER, Parameters.BEFORE, Parameters.LAST);
  }

  /// This address without any filter: how the table looks, and nothing of which leads are in it.
  Address onlyTable() {
    var table = new LinkedHashMap<>(parameters);
    table.keySet().retainAll(Parameters.OF_TABLE);
    return new Address(table);
  }

  Address without(String... names) {
    var changed = new LinkedHashMap<>(parameters);
    List.of(names).forEach(changed::remove);
    return new Address(changed);
  }

  /// The path with its query.
  String link() {
    return parameters.isEmpty() ? DashboardPaths.LEADS : DashboardPaths.LEADS + "?" + query();
  }

  private String query() {
    return parameters.entrySet().stream()
        .flatMap(parameter ->
            parameter.getValue().stream()
                .map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Address[" + parameters.size() + " parameters]";
  }
}
