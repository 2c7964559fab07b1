package io.leadline.platform.json;

/// Bytes that are not one JSON value.
public final class MalformedJsonException extends Exception {
  MalformedJsonException(String message, Throwable cause) {
    super(message, cause);
  }

  MalformedJsonException(String message) {
    super(message);
  }
}
