package io.leadline.audit;

/// Which part of a workspace a setting belongs to. The names are stored and never change.
public enum AuditArea {
  WORKSPACE,
  LEAD_FIELDS,
  CUSTOM_ACTIONS,
  LEAD_STAGES,
  TOKENS,
  TEAM,
  /// Sign-ins, and what members do to accounts of their own.
  ACCOUNT,
  /// What is done to parts of requests that were dropped.
  INTAKE
}
