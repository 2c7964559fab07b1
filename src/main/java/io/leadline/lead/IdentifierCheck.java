package io.leadline.lead;

import java.util.List;

/// Whether another field could tell leads apart.
///
/// @param leads how many there are
/// @param clashing how many have a value in it that another one has too
/// @param firstClashing some of these, those with the same value one after the other
/// @param missing how many have no value in it that could be an identifier
/// @param firstMissing some of these
public record IdentifierCheck(
    long leads,
    long clashing,
    List<LeadId> firstClashing,
    long missing,
    List<LeadId> firstMissing) {
  public boolean isPassed() {
    return clashing == 0 && missing == 0;
  }
}
