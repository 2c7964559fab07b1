package io.leadline.api.async;

import io.leadline.receipt.KeyStyle;
import org.springframework.http.MediaType;

/// Where a request of the Async API was sent: that decides how it names its fields, and what a
/// success answers.
///
/// Source: docs/api.md, Async API, Forms.
enum CaptureAddress {
  /// `/autoupdatelead`: by API names.
  PROGRAMS(
      KeyStyle.API_NAMES,
      MediaType.APPLICATION_JSON_VALUE,
      "{\"status\":\"QUEUED\",\"message\":\"success\"}"),

  /// `/wordpress`: by API names or labels, without regard to case. The one answer that is not JSON.
  FORMS(KeyStyle.LABELS, MediaType.TEXT_PLAIN_VALUE, "OK");

  private final KeyStyle keyStyle;
  private final String contentType;
  private final String answer;

  CaptureAddress(KeyStyle keyStyle, String contentType, String answer) {
    this.keyStyle = keyStyle;
    this.contentType = contentType;
    this.answer = answer;
  }

  KeyStyle keyStyle() {
    return keyStyle;
  }

  String contentType() {
    return contentType;
  }

  String answer() {
    return answer;
  }
}
