package io.leadline.access;

/// The API that a token opens. The names are those of the wire.
public enum TokenKind {
  ASYNC("Async"),
  SYNC("Sync");

  private final String title;

  TokenKind(String title) {
    this.title = title;
  }

  /// What people call it.
  public String title() {
    return title;
  }
}
