package io.leadline.access;

import io.leadline.workspace.WorkspaceId;
import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Remembers when tokens were used, and writes it down now and then: a request must not wait for
/// that. What a server that breaks down has not yet written is lost, a minute at most.
///
/// Threads: any.
@Component
public class TokenUses {
  private final TokenUseStore store;
  private final InstantSource clock;
  private final Map<TokenId, Instant> unwritten = new ConcurrentHashMap<>();

  TokenUses(TokenUseStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Takes note of a request that shows a token.
  public void note(ApiToken token) {
    unwritten.put(TokenId.of(token), clock.instant());
  }

  /// The tokens of a workspace, the oldest first, with every use by requests to this server.
  public List<UsedToken> all(WorkspaceId workspace) {
    write();
    return store.all(workspace);
  }

  /// Writes down what was not yet.
  @PreDestroy
  @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
  public void write() {
    var written = Map.copyOf(unwritten);
    if (!written.isEmpty()) {
      store.write(written);
      // Not what was used again meanwhile.
      written.forEach(unwritten::remove);
    }
  }
}
