package io.leadline.api;

import io.leadline.access.ApiToken;
import io.leadline.access.TokenCache;
import io.leadline.access.TokenUses;
import io.leadline.definition.DefinitionCache;
import io.leadline.workspace.WorkspaceId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Finds out who sent a request. Strangers learn nothing: whatever is wrong, the refusal is the
/// same.
///
/// Source: docs/api.md, Access.
@Component
class Authenticator {
  private static final Pattern SCHEME = Pattern.compile("bearer\\s+", Pattern.CASE_INSENSITIVE);

  private final TokenCache tokens;
  private final TokenUses uses;
  private final DefinitionCache definitions;

  Authenticator(TokenCache tokens, TokenUses uses, DefinitionCache definitions) {
    this.tokens = tokens;
    this.uses = uses;
    this.definitions = definitions;
  }

  /// The caller, who may have a token of either kind.
  ///
  /// @param enterprise as it stands in the path
  /// @throws RefusedException when the token is not one of that enterprise
  Caller authenticate(HttpServletRequest request, String enterprise) {
    return WorkspaceId.parse(enterprise)
        .flatMap(workspace -> findCaller(workspace, presentedToken(request)))
        .orElseThrow(() -> new RefusedException(Refusal.NOT_AUTHORIZED));
  }

  private Optional<Caller> findCaller(WorkspaceId workspace, String presented) {
    Optional<ApiToken> token =
        presented.isEmpty() ? Optional.empty() : tokens.find(workspace, presented);
    token.ifPresent(uses::note);
    return token.flatMap(
        known -> definitions.find(workspace).map(current -> new Caller(known, current)));
  }

  /// The token with or without its scheme; empty when none was sent.
  private static String presentedToken(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null) {
      return "";
    }
    var value = header.strip();
    var scheme = SCHEME.matcher(value);
    return scheme.lookingAt() ? value.substring(scheme.end()) : value;
  }
}
