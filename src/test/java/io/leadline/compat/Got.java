package io.leadline.compat;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a case got.
///
/// @param line what can be compared as text: `404 LEAD_NOT_FOUND The lead …`
/// @param status of the answer; empty when this was made from something else
/// @param json of the answer; null when there is none
record Got(String line, String status, @Nullable JsonNode json) {
  static Got text(String line) {
    return new Got(line, "", null);
  }
}
