package io.leadline.receipt;

import java.util.Set;

/// A request of which a part did not take effect, as it is kept.
///
/// @param contacts the [keys][ContactKeys] of the phone numbers and e-mail addresses in it; empty
///   as it is read back
public record KeptRequest(Payload payload, KeyStyle keyStyle, Set<Long> contacts) {
  public KeptRequest {
    contacts = Set.copyOf(contacts);
  }

  @Override
  public String toString() {
    return "KeptRequest[" + payload + "]";
  }
}
