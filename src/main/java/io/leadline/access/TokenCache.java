package io.leadline.access;

import io.leadline.workspace.WorkspaceId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Knows the token that a request shows, as a rule without asking the database. What was done to a
/// token counts from the next request on.
@Component
public class TokenCache {
  private final TokenStore store;
  private final TokenMemory memory;

  TokenCache(TokenStore store, TokenMemory memory) {
    this.store = store;
    this.memory = memory;
  }

  /// The token of a workspace whose text was presented, of either kind. Threads: any.
  public Optional<ApiToken> find(WorkspaceId workspace, String presented) {
    return memory.find(
        new TokenKey(workspace, TokenText.hash(presented)),
        key -> store.find(key.workspace(), key.hash()));
  }
}
