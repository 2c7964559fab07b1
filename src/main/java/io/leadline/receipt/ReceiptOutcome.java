package io.leadline.receipt;

/// What came of the request as a whole. Source: contract §8.
public enum ReceiptOutcome {
  CREATED,
  UPDATED,
  DROPPED
}
