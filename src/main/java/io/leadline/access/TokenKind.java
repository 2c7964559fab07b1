package io.leadline.access;

/// The API that a token opens. The names are those of the wire.
public enum TokenKind {
  ASYNC,
  SYNC
}
