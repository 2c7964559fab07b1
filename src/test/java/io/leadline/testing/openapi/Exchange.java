package io.leadline.testing.openapi;

import java.net.http.HttpHeaders;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A request to the port of the APIs, and its answer.
///
/// @param method as it was sent; empty when the request had none
/// @param target the path and the query as they were sent
/// @param body empty when there was none
public record Exchange(String method, String target, int status, HttpHeaders headers, String body) {

  /// The paths that the server may read in what was sent: its handlers read it as it was sent, its
  /// servlets without doubled slashes and dots.
  Set<String> paths() {
    var sent = target.replaceFirst("[?#].*$", "").replaceFirst("^https?://[^/]*", "");
    var steps = Arrays.stream(sent.split("/", -1)).map(Exchange::withoutParameters).toList();
    var paths = new LinkedHashSet<String>();
    paths.add(String.join("/", steps));
    paths.add(normal(steps));
    return paths;
  }

  private static String withoutParameters(String step) {
    return step.replaceFirst(";.*$", "");
  }

  private static String normal(List<String> steps) {
    var normal = new ArrayDeque<String>();
    boolean isOpen = false;
    for (var raw : steps) {
      var step = raw.replaceAll("(?i)%2e", ".");
      isOpen = step.isEmpty() || step.equals(".") || step.equals("..");
      if (!isOpen) {
        normal.addLast(step);
      } else if (step.equals("..")) {
        normal.pollLast();
      }
    }
    return "/" + String.join("/", normal) + (isOpen && !normal.isEmpty() ? "/" : "");
  }

  @Override
  public String toString() {
    var shown = body.length() > 2_000 ? body.substring(0, 2_000) + "…" : body;
    return "%s %s answered %d %s".formatted(method, target, status, shown);
  }
}
