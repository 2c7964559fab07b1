package io.leadline.api;

import io.leadline.access.TokenKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/// Lets requests in: who sent them, and whether that token may send any more in this hour. The one
/// way to a [Caller], so that no call can be without a limit.
///
/// Source: docs/api.md, Access.
@Component
public class Admission {
  private final Authenticator authenticator;
  private final RequestLimits limits;

  Admission(Authenticator authenticator, RequestLimits limits) {
    this.authenticator = authenticator;
    this.limits = limits;
  }

  /// The caller, who may have a token of either kind. Where it has a limit, the answer gets headers
  /// that say what is left of it.
  ///
  /// @param enterprise as it stands in the path
  /// @throws RefusedException when the token is not one of that enterprise, or has reached its
  ///   limit
  public Caller admit(HttpServletRequest request, HttpServletResponse response, String enterprise) {
    var caller = authenticator.authenticate(request, enterprise);
    limits.count(caller.token(), response);
    return caller;
  }

  /// As [#admit], and the token must be of this kind. A valid token of the other kind is told so:
  /// its holder learns nothing about anybody else.
  public Caller admit(
      HttpServletRequest request, HttpServletResponse response, String enterprise, TokenKind kind) {
    var caller = admit(request, response, enterprise);
    if (caller.token().kind() != kind) {
      throw new RefusedException(
          switch (kind) {
            case ASYNC -> Refusal.ASYNC_TOKEN_NEEDED;
            case SYNC -> Refusal.SYNC_TOKEN_NEEDED;
          });
    }
    return caller;
  }
}
