package io.leadline.compat;

import java.util.Map;

/// Where a server is, and what opens it.
///
/// @param base the address before the paths, without a slash at its end: `http://localhost:8080`
/// @param enterprise 24 hex digits
record Target(String base, String enterprise, String asyncToken, String syncToken) {
  /// Takes them from the variables of a process.
  static Target from(Map<String, String> environment) {
    return new Target(
        required(environment, "BASE").replaceFirst("/+$", ""),
        required(environment, "ENTERPRISE"),
        required(environment, "ASYNC_TOKEN"),
        required(environment, "SYNC_TOKEN"));
  }

  private static String required(Map<String, String> environment, String name) {
    var value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new UsageException(name + " is missing");
    }
    return value;
  }

  @Override
  public String toString() {
    return "enterprise " + enterprise + " at " + base;
  }
}
