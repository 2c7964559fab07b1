package io.leadline.action;

/// How far a payment has come. Source: docs/api.md, Actions.
public enum PaymentStatus {
  PENDING,
  COMPLETED,
  FAILED,
  REFUNDED,
  CANCELLED,
  PROCESSING
}
