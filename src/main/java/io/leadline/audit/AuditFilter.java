package io.leadline.audit;

import org.jspecify.annotations.Nullable;

/// Which changes are wanted.
///
/// @param area null for all
/// @param by the e-mail address of the member, in any case; empty for Leadline itself, null for
///   everybody
public record AuditFilter(@Nullable AuditArea area, @Nullable String by) {
  /// Every change.
  public static final AuditFilter ALL = new AuditFilter(null, null);

  @Override
  public String toString() {
    return "AuditFilter[" + area + "]";
  }
}
