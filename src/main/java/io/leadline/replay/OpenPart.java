package io.leadline.replay;

import io.leadline.platform.json.JsonValue;
import io.leadline.receipt.PartPlace;
import org.jspecify.annotations.Nullable;

/// A dropped part that is to be read again.
///
/// @param correction null when it is read as it was sent
record OpenPart(PartPlace place, @Nullable Correction correction) {
  JsonValue corrected(JsonValue sent) {
    return correction == null ? sent : correction.value();
  }

  /// The name that its field is to have.
  String named(String sent) {
    return correction == null || correction.name() == null ? sent : correction.name();
  }

  boolean isCorrected() {
    return correction != null;
  }
}
