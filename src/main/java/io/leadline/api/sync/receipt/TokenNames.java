package io.leadline.api.sync.receipt;

import io.leadline.access.ApiToken;
import io.leadline.access.TokenKind;
import io.leadline.access.TokenStore;
import io.leadline.api.sync.FilterPart;
import io.leadline.platform.Ids;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the tokens by which requests come to a workspace are called: those of the Async API.
record TokenNames(List<ApiToken> tokens) {
  static TokenNames of(TokenStore store, WorkspaceId workspace) {
    return new TokenNames(
        store.all(workspace).stream().filter(token -> token.kind() == TokenKind.ASYNC).toList());
  }

  /// The name of a token; null when it has been deleted.
  @Nullable String name(String tokenId) {
    return tokens.stream()
        .filter(token -> token.id().equals(tokenId))
        .findFirst()
        .map(ApiToken::name)
        .orElse(null);
  }

  /// The token under `token` of a filter, by its name or by its id, by which one is known that has
  /// been deleted, too; null when there is none.
  @Nullable String id(FilterPart part) {
    var sent = part.text("token");
    if (sent == null || Ids.isId(sent)) {
      return sent;
    }
    var named = tokens.stream().filter(token -> token.name().equals(sent)).toList();
    return Optional.of(named)
        .filter(it -> it.size() == 1)
        .map(it -> it.getFirst().id())
        .orElseThrow(() ->
            FilterPart.invalid(
                named.isEmpty()
                    ? "token must be the name or the id of a token"
                    : "several tokens have this name: send the id of one as token"));
  }
}
