package io.leadline.action;

/// The currencies of payments, by their ISO 4217 codes. Source: the text on actions.
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
