package io.leadline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// The body of every refusal: `{"error":{"code":"LEAD_NOT_FOUND","message":"…"}}`.
public record ErrorResponse(Fault error) {
  /// What is wrong.
  ///
  /// @param code for programs
  /// @param message for people
  /// @param details each part of the body that is at fault; absent when the message says it all
  public record Fault(
      String code,
      String message,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FaultyField> details) {}

  /// The body of this refusal.
  public static ErrorResponse of(RefusedException refused) {
    return new ErrorResponse(
        new Fault(
            refused.refusal().code(), String.valueOf(refused.getMessage()), refused.faults()));
  }
}
