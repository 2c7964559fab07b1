package io.leadline.receipt;

import io.leadline.remark.Remark;
import java.util.HashMap;
import java.util.Map;

/// Counts the requests of a batch and the remarks on them. Threads: one.
public final class IntakeCounts {
  /// More causes of one request are counted together, under their reasons alone: whoever sends
  /// made-up names all day does not fill the table with them.
  private static final int MOST_CAUSES = 100;

  /// @param requests how many came
  /// @param damaged how many of them did not take full effect
  record Requests(long requests, long damaged) {
    Requests plus(Requests more) {
      return new Requests(requests + more.requests, damaged + more.damaged);
    }
  }

  record TokenCause(String tokenId, Cause cause) {}

  private final Map<String, Requests> requests = new HashMap<>();
  private final Map<TokenCause, Long> remarks = new HashMap<>();

  /// Counts a request and the remarks on it.
  public void add(DroppedParts dropped) {
    var receipt = dropped.receipt();
    requests.merge(receipt.tokenId(), new Requests(1, receipt.isWhole() ? 0 : 1), Requests::plus);
    if (!receipt.remarks().isEmpty()) {
      addRemarks(dropped);
    }
  }

  private void addRemarks(DroppedParts dropped) {
    var causes = new HashMap<Cause, Long>();
    for (Remark remark : dropped.receipt().remarks()) {
      var cause = dropped.causeOf(remark);
      var counted =
          causes.size() < MOST_CAUSES || causes.containsKey(cause)
              ? cause
              : new Cause(remark.reason(), "");
      causes.merge(counted, 1L, Long::sum);
    }
    causes.forEach((cause, parts) ->
        remarks.merge(new TokenCause(dropped.receipt().tokenId(), cause), parts, Long::sum));
  }

  Map<String, Requests> requests() {
    return requests;
  }

  Map<TokenCause, Long> remarks() {
    return remarks;
  }
}
