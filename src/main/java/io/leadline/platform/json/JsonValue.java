package io.leadline.platform.json;

/// Any JSON value. Its `toString()` never shows the content, which may be personal.
///
/// Source: RFC 8259.
public sealed interface JsonValue
    permits JsonArray, JsonBoolean, JsonNull, JsonNumber, JsonObject, JsonText {

  /// Whether this is `null` or the empty string: a value that says nothing.
  default boolean isBlank() {
    return switch (this) {
      case JsonNull _ -> true;
      case JsonText(var value) -> value.isEmpty();
      case JsonArray _, JsonBoolean _, JsonNumber _, JsonObject _ -> false;
    };
  }
}
