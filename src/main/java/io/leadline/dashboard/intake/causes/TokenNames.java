package io.leadline.dashboard.intake.causes;

import io.leadline.access.ApiToken;
import io.leadline.access.TokenKind;
import io.leadline.access.TokenStore;
import io.leadline.workspace.WorkspaceId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// What people call the tokens by which requests come in.
///
/// @param byId those of the Async API that are there, the oldest first
public record TokenNames(Map<String, String> byId) {
  /// The tokens of a workspace.
  public static TokenNames of(TokenStore tokens, WorkspaceId workspace) {
    var names = new LinkedHashMap<String, String>();
    tokens.all(workspace).stream()
        .filter(token -> token.kind() == TokenKind.ASYNC)
        .forEach(token -> names.put(token.id(), name(token)));
    return new TokenNames(names);
  }

  /// The name of a token, also when it is there no longer.
  public String name(String id) {
    return byId.getOrDefault(id, "a deleted token");
  }

  /// The names of some tokens: `Website, a deleted token`.
  public String names(Collection<String> ids) {
    return String.join(", ", ids.stream().map(this::name).distinct().sorted().toList());
  }

  private static String name(ApiToken token) {
    return token.name().isBlank() ? "token " + token.id().substring(18) : token.name();
  }
}
