package io.leadline.action;

/// How far a payment has come. Source: the text on actions.
public enum PaymentStatus {
  PENDING,
  COMPLETED,
  FAILED,
  REFUNDED,
  CANCELLED,
  PROCESSING
}
