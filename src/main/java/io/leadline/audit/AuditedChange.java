package io.leadline.audit;

/// A change of a setting, to be written down.
///
/// @param by the e-mail address of the member; empty for Leadline itself
/// @param subject what was changed, as people call it: `Custom action 1003 "Site Visit"`
/// @param change what was done to it, without secrets: `score from 5 to 10`
public record AuditedChange(AuditArea area, String by, String subject, String change) {
  @Override
  public String toString() {
    return "AuditedChange[" + area + "]";
  }
}
