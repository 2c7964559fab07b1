package io.leadline.api;

/// A sign of life, and whom the server takes the caller for:
/// `{"status":"OK","enterprise":"…","token":"ASYNC"}`.
public record PingResponse(String status, String enterprise, String token) {
  public static PingResponse of(Caller caller) {
    return new PingResponse("OK", caller.workspace().value(), caller.token().kind().name());
  }
}
