package io.leadline.remark;

/// What became of the part that a remark is about.
public enum RemarkStatus {
  /// It had no effect.
  IGNORED,
  /// It took effect after a conversion that only lenient workspaces make.
  COERCED
}
