package io.leadline.replay;

import java.util.List;
import java.util.Set;

/// What is to be replayed of one request.
///
/// @param numbers of the parts in its receipt; empty for all that are open
/// @param corrections of some of the parts
/// @param by who asks for it: the e-mail address of a team member, or the name of a token
public record ReceiptReplay(
    String receiptId, Set<Integer> numbers, List<Correction> corrections, String by) {
  public ReceiptReplay {
    numbers = Set.copyOf(numbers);
    corrections = List.copyOf(corrections);
  }

  @Override
  public String toString() {
    return "ReceiptReplay[" + receiptId + "]";
  }
}
