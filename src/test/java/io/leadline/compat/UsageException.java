package io.leadline.compat;

/// The kit cannot begin: what it was given is not enough, or nothing answers there.
final class UsageException extends RuntimeException {
  UsageException(String message) {
    super(message);
  }
}
