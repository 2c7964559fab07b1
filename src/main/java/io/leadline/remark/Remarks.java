package io.leadline.remark;

import java.util.ArrayList;
import java.util.List;

/// Gathers the remarks of one request, in the order of its parts. Threads: one.
///
/// It keeps the first 1,000 and counts the rest, so that a hostile request does not make a receipt
/// many times its own size; the payload, which is kept whole, still holds every part.
public final class Remarks {
  static final int MOST = 1_000;

  private final List<Remark> kept = new ArrayList<>();
  private int left;

  public void add(Remark remark) {
    if (kept.size() < MOST) {
      kept.add(remark);
    } else {
      left++;
    }
  }

  public void ignored(String field, Reason reason, String text) {
    add(Remark.ignored(field, reason, text));
  }

  public void addAll(Iterable<Remark> remarks) {
    remarks.forEach(this::add);
  }

  public List<Remark> toList() {
    if (left == 0) {
      return List.copyOf(kept);
    }
    var all = new ArrayList<>(kept);
    all.add(Remark.ignored("", Reason.MORE_REMARKS, left + " more parts were not taken"));
    return List.copyOf(all);
  }
}
