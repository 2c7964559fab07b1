package io.leadline.api;

/// The body of every refusal: `{"error":{"code":"LEAD_NOT_FOUND","message":"…"}}`.
public record ErrorResponse(Fault error) {
  /// What is wrong.
  ///
  /// @param code for programs
  /// @param message for people
  public record Fault(String code, String message) {}

  public static ErrorResponse of(Refusal refusal, String message) {
    return new ErrorResponse(new Fault(refusal.code(), message));
  }
}
