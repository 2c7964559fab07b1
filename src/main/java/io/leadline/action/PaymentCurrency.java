package io.leadline.action;

/// The currencies of payments, by their ISO 4217 codes. Source: docs/api.md, Actions.
public enum PaymentCurrency {
  INR,
  USD,
  PKR,
  AED,
  QAR,
  SAR,
  MYR,
  AUD,
  CAD,
  SGD,
  XOF
}
