package io.leadline.receipt;

import java.util.List;

/// A request as the log lists it.
///
/// @param receipt without the request itself
/// @param dropped how many parts did not take effect when it came, or in a replay since
/// @param open how many of them have not taken effect since, and were not dismissed
/// @param causes of the first of them, in their order, at most [#MOST_CAUSES]
public record LoggedRequest(Receipt receipt, int dropped, int open, List<Cause> causes) {
  /// How many causes are listed.
  public static final int MOST_CAUSES = 3;

  public LoggedRequest {
    causes = List.copyOf(causes);
  }

  @Override
  public String toString() {
    return "LoggedRequest[" + receipt + "]";
  }
}
