package io.leadline.platform.json;

/// A JSON string.
public record JsonText(String value) implements JsonValue {
  @Override
  public String toString() {
    return "JsonText[" + value.length() + " characters]";
  }
}
