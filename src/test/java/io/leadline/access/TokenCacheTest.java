package io.leadline.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.access.TokenCreation.Created;
import io.leadline.testing.Parts;
import io.leadline.workspace.WorkspaceId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class TokenCacheTest {
  private static final String BY = "admin@example.com";

  private final TokenStore tokens = Parts.shared().part(TokenStore.class);
  private final TokenCache cache = Parts.shared().part(TokenCache.class);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();
  private final NewToken token = NewToken.random(TokenKind.ASYNC, "Website");

  @Test
  void findsAnIssuedTokenInItsWorkspaceOnly() {
    var issued = issue();

    assertThat(cache.find(workspace, token.text())).contains(issued);
    assertThat(cache.find(Parts.shared().newWorkspace(), token.text())).isEmpty();
    assertThat(cache.find(workspace, token.text() + "x")).isEmpty();
    assertThat(cache.find(workspace, "")).isEmpty();
  }

  @Test
  void aTokenThatWasUnknownCountsOnceItIsIssued() {
    assertThat(cache.find(workspace, token.text())).isEmpty();

    var issued = issue();

    assertThat(cache.find(workspace, token.text())).contains(issued);
  }

  @Test
  void aDeletedTokenCountsNoMore() {
    var issued = issue();
    assertThat(cache.find(workspace, token.text())).contains(issued);

    tokens.delete(workspace, issued.id(), BY);

    assertThat(cache.find(workspace, token.text())).isEmpty();
  }

  @Test
  void aChangedLimitCounts() {
    var issued = issue();
    assertThat(cache.find(workspace, token.text())).contains(issued);

    tokens.limit(workspace, issued.id(), 5, BY);

    assertThat(cache.find(workspace, token.text()))
        .hasValueSatisfying(found -> assertThat(found.requestsPerHour()).isEqualTo(5));
  }

  @Test
  void aTokenWhoseDeletionIsUndoneStillCounts() {
    var issued = issue();

    Parts.shared()
        .part(TransactionTemplate.class)
        .executeWithoutResult(transaction -> {
          tokens.delete(workspace, issued.id(), BY);
          transaction.setRollbackOnly();
        });

    assertThat(cache.find(workspace, token.text())).contains(issued);
  }

  @Test
  void asksTheDatabaseOnce() {
    var issued = issue();
    cache.find(workspace, token.text());
    cache.find(workspace, "unknown to all");

    // Behind the server's back, which it cannot see for a while.
    Parts.shared()
        .part(JdbcClient.class)
        .sql("delete from api_token where workspace_id = :workspace")
        .param("workspace", workspace.value())
        .update();

    assertThat(cache.find(workspace, token.text())).contains(issued);
    assertThat(cache.find(workspace, "unknown to all")).isEmpty();
  }

  private ApiToken issue() {
    return ((Created) tokens.create(workspace, token, BY)).token();
  }
}
