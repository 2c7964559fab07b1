package io.leadline.receipt;

/// What came of the request as a whole. Source: docs/api.md, Receipts.
public enum ReceiptOutcome {
  CREATED,
  UPDATED,
  DROPPED
}
