package io.leadline.compat;

import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a server answered.
record Answer(int status, HttpHeaders headers, String body) {
  /// As cases see it: `200 {…}`, `404 LEAD_NOT_FOUND The lead …`, and `200 text/plain OK` when it
  /// does not call itself JSON.
  Got got() {
    var json = json();
    var error = Json.findAt(json, "error");
    String text = body;
    if (error != null && error.has("code") && error.has("message")) {
      text = error.get("code").asString() + " " + error.get("message").asString();
    }
    return new Got((status + " " + contentType() + text).strip(), Integer.toString(status), json);
  }

  /// Null when it does not call itself JSON, or is none.
  @Nullable JsonNode json() {
    return contentType().isEmpty() ? Json.findIn(body) : null;
  }

  boolean isSuccess() {
    return status / 100 == 2;
  }

  /// What a header says, as a list in alphabetical order; empty when it is absent.
  String header(String name) {
    return headers.allValues(name).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /// Empty for JSON, which every answer should be.
  private String contentType() {
    var type = headers.firstValue("Content-Type").orElse("without-content-type");
    var media = type.split(";", 2)[0].strip();
    return media.equalsIgnoreCase("application/json") ? "" : media + " ";
  }
}
