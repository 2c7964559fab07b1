package io.leadline.api.sync.receipt;

import io.leadline.api.Caller;

/// How callers are written down as those who asked for something.
final class Requesters {
  private Requesters() {}

  static String name(Caller caller) {
    return "API token “%s”".formatted(caller.token().name());
  }
}
