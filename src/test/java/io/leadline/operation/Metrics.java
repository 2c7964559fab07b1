package io.leadline.operation;

import io.leadline.testing.Http;
import io.leadline.testing.Server;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;

/// What a server's metrics say, read as Prometheus reads them.
///
/// @param values by name and labels: `leadline_intake_received_total{kind="capture"}`
record Metrics(Map<String, Double> values) {
  static Metrics scrape(Server server) {
    var answer =
        Http.send(HttpRequest.newBuilder(server.managementAddress("/actuator/prometheus")));
    var values = new HashMap<String, Double>();
    answer
        .body()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> {
          int space = line.lastIndexOf(' ');
          values.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
        });
    return new Metrics(values);
  }

  /// What has been added since an earlier reading.
  Metrics since(Metrics earlier) {
    var added = new HashMap<String, Double>();
    values.forEach(
        (name, value) -> added.put(name, value - earlier.values.getOrDefault(name, 0.0)));
    return new Metrics(added);
  }

  /// One value; 0 when it is not there.
  long value(String name) {
    return values.getOrDefault(name, 0.0).longValue();
  }

  /// The sum of a counter over all its labels.
  long sum(String counter) {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(counter + "{"))
        .mapToLong(entry -> entry.getValue().longValue())
        .sum();
  }
}
