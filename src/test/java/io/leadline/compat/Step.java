package io.leadline.compat;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One step of a case: something is sent, or something is done with what came.
///
/// @param name for messages
/// @param expected what must be there after it; null for anything
record Step(
    String name, boolean isRequest, Consumer<Conversation> action, @Nullable Expected expected) {
  private static final Expected SUCCESS = Expected.like("2…");

  static Step request(Call call) {
    return new Step(call.toString(), true, it -> it.send(call), null);
  }

  static Step thought(String name, Consumer<Conversation> action) {
    return new Step(name, false, action, null);
  }

  Step expecting(Expected line) {
    return new Step(name, isRequest, action, line);
  }

  /// A request on whose effect later ones build must succeed, unless it says what else it expects.
  Step expectingSuccess() {
    return isRequest && expected == null ? expecting(SUCCESS) : this;
  }
}
