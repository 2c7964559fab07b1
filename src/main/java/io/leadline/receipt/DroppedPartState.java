package io.leadline.receipt;

/// What has become of a dropped part. The names are those of the table and of the wire.
public enum DroppedPartState {
  /// Nothing yet: it can be replayed.
  OPEN,
  /// It took effect in a replay.
  TAKEN,
  /// It was replayed, and changed nothing: the lead had a newer value, or the action already.
  OVERTAKEN,
  /// Somebody has said that it need not take effect.
  DISMISSED
}
