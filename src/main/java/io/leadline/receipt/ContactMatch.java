package io.leadline.receipt;

import io.leadline.lead.LeadId;
import java.util.List;
import java.util.Set;

/// A phone number or an e-mail address as the log looks for it: requests of which a part did not
/// take effect are found by what they named, all others by the lead that they reached.
///
/// @param keys as [ContactKeys] has them
/// @param leads that have the contact now
public record ContactMatch(Set<Long> keys, List<LeadId> leads) {
  public ContactMatch {
    keys = Set.copyOf(keys);
    leads = List.copyOf(leads);
  }

  /// Whether no request can be found by it.
  public boolean isNone() {
    return keys.isEmpty() && leads.isEmpty();
  }

  @Override
  public String toString() {
    return "ContactMatch[" + keys.size() + ", " + leads.size() + "]";
  }
}
