package io.leadline.api.async;

import org.springframework.http.MediaType;

/// Where a request of the Async API was sent: that decides how it names its fields, and what a
/// success answers.
///
/// Source: docs/api.md, Async API, Forms.
enum CaptureAddress {
  /// `/autoupdatelead`: by API names.
  PROGRAMS(MediaType.APPLICATION_JSON_VALUE, "{\"status\":\"QUEUED\",\"message\":\"success\"}"),

  /// `/wordpress`: by API names or labels, without regard to case. The one answer that is not JSON.
  FORMS(MediaType.TEXT_PLAIN_VALUE, "OK");

  private final String contentType;
  private final String answer;

  CaptureAddress(String contentType, String answer) {
    this.contentType = contentType;
    this.answer = answer;
  }

  String contentType() {
    return contentType;
  }

  String answer() {
    return answer;
  }
}
