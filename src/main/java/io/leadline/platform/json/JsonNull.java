package io.leadline.platform.json;

/// JSON's `null`.
public enum JsonNull implements JsonValue {
  NULL
}
