package io.leadline.dashboard.intake;

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

  /// The name of a token. That of one that was deleted is gone: it is told from others by the end
  /// of its id.
  public String name(String id) {
    return byId.getOrDefault(id, "Deleted token …" + end(id));
  }

  /// The names of some tokens: `Deleted token …00002a, Website`.
  public String names(Collection<String> ids) {
    return String.join(", ", ids.stream().map(this::name).distinct().sorted().toList());
  }

  private static String name(ApiToken token) {
    return token.name().isBlank() ? "token " + end(token.id()) : token.name();
  }

  private static String end(String id) {
    return id.substring(Math.max(0, id.length() - 6));
  }
}
