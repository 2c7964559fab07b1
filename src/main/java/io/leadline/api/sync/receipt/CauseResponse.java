package io.leadline.api.sync.receipt;

import io.leadline.receipt.Cause;

/// Why parts were dropped: `{"reason":"UNKNOWN_FIELD","subject":"fields.Budget"}`.
record CauseResponse(String reason, String subject) {
  static CauseResponse of(Cause cause) {
    return new CauseResponse(cause.reason().name(), cause.subject());
  }

  @Override
  public String toString() {
    return "CauseResponse[" + reason + "]";
  }
}
