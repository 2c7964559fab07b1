package io.leadline.bench.micro;

import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.MalformedJsonException;
import java.nio.charset.StandardCharsets;

/// Bodies of requests as they come.
public enum Body {
  /// A form with three inputs.
  FORM(
      """
      {"fields":{"name":"Jane Doe","phone":"919999999999","city":"Pune"}}\
      """),

  /// What `bench/posts.lua` sends.
  POST(
      """
      {"fields":{"phone":"919000000042","name":"Jane Doe","email":"jane42@example.com","city":"Pune",\
      "contact_source":"Website"},"actions":[{"type":"ACTION_1001","fields":{"note":"Site visit completed",\
      "outcome":"Interested"}}]}\
      """),

  /// A hundred such actions at once, 8 KiB.
  LARGE(large());

  private final String text;

  Body(String text) {
    this.text = text;
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  JsonValue json() {
    try {
      return JsonReader.read(text);
    } catch (MalformedJsonException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String large() {
    var action =
        "{\"type\":\"ACTION_1001\",\"fields\":{\"note\":\"Site visit completed\",\"outcome\":\"Interested\"}}";
    return "{\"fields\":{\"phone\":\"919000000042\"},\"actions\":["
        + (action + ",").repeat(99)
        + action
        + "]}";
  }
}
