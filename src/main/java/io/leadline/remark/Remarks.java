package io.leadline.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Gathers the remarks of one request, in the order of its parts. Threads: one.
///
/// It keeps the first 1,000 and counts the rest, so that a hostile request does not make a receipt
/// many times its own size; the payload, which is kept whole, still holds every part.
public final class Remarks {
  static final int MOST = 1_000;

  private final List<Remark> before;
  private final List<Remark> kept = new ArrayList<>();
  private int left;

  public Remarks() {
    this(List.of());
  }

  /// Goes on from the remarks that were gathered before.
  public Remarks(List<Remark> before) {
    this.before = before;
  }

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

  /// Adds what others gathered, and counts what they did not keep.
  public void addAll(Remarks others) {
    others.before.forEach(this::add);
    others.kept.forEach(this::add);
    left += others.left;
  }

  /// The same remarks, each of them changed.
  public Remarks map(UnaryOperator<Remark> change) {
    var changed = new Remarks(before.stream().map(change).toList());
    kept.stream().map(change).forEach(changed.kept::add);
    changed.left = left;
    return changed;
  }

  public List<Remark> toList() {
    var all = new ArrayList<>(before);
    all.addAll(kept);
    if (left > 0) {
      all.add(Remark.ignored("", Reason.MORE_REMARKS, left + " more parts were not taken"));
    }
    return List.copyOf(all);
  }
}
