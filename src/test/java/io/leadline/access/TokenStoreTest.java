package io.leadline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.access.TokenCreation.Created;
import io.leadline.access.TokenCreation.LimitReached;
import io.leadline.testing.Parts;
import io.leadline.testing.Together;
import io.leadline.workspace.WorkspaceId;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class TokenStoreTest {
  private static final String BY = "admin@example.com";

  private final TokenStore tokens = Parts.shared().part(TokenStore.class);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();

  @Test
  void tellsTheTextOfATokenOnceAndKeepsItsHashOnly() {
    var created = create(TokenKind.ASYNC, "Website");

    assertThat(created.text()).matches("ll_[A-Za-z0-9_-]{43}");
    assertThat(tokens.all(workspace)).containsExactly(created.token());
    assertThat(created).asString().doesNotContain(created.text());
    assertThat(storedRow()).contains(TokenText.hash(created.text())).doesNotContain(created.text());
  }

  @Test
  void makesADifferentTextEachTime() {
    var texts = new HashSet<String>();
    for (int i = 0; i < 1_000; i++) {
      texts.add(NewToken.random(TokenKind.SYNC, "Many").text());
    }

    assertThat(texts).hasSize(1_000);
  }

  @Test
  void issuesThreeOfEachKind() {
    for (int i = 0; i < 3; i++) {
      create(TokenKind.ASYNC, "Async " + i);
      create(TokenKind.SYNC, "Sync " + i);
    }

    assertThat(tokens.create(workspace, NewToken.random(TokenKind.ASYNC, "One more"), BY))
        .isEqualTo(new LimitReached(TokenKind.ASYNC));
    assertThat(tokens.create(workspace, NewToken.random(TokenKind.SYNC, "One more"), BY))
        .isEqualTo(new LimitReached(TokenKind.SYNC));
    assertThat(tokens.all(workspace)).hasSize(6);
  }

  @Test
  void issuesAnotherInPlaceOfADeletedOne() {
    var first = create(TokenKind.ASYNC, "1");
    create(TokenKind.ASYNC, "2");
    create(TokenKind.ASYNC, "3");

    tokens.delete(workspace, first.token().id(), BY);

    assertThat(tokens.create(workspace, NewToken.random(TokenKind.ASYNC, "4"), BY))
        .isInstanceOf(Created.class);
  }

  @Test
  void issuesNoMoreThanThreeToManyWhoAskAtOnce() throws Exception {
    var answers =
        Together.run(
            12,
            thread ->
                tokens.create(workspace, NewToken.random(TokenKind.ASYNC, "Token " + thread), BY));

    assertThat(answers).filteredOn(Created.class::isInstance).hasSize(3);
    assertThat(tokens.all(workspace)).hasSize(3);
  }

  @Test
  void deletesNothingOfAnotherWorkspace() {
    var token = create(TokenKind.ASYNC, "Website").token();
    var other = Parts.shared().newWorkspace();

    assertThat(tokens.delete(other, token.id(), BY)).isFalse();
    assertThat(tokens.delete(workspace, token.id(), BY)).isTrue();
    assertThat(tokens.delete(workspace, token.id(), BY)).isFalse();
  }

  @Test
  void doesNotIssueATextTwiceInAWorkspace() {
    var token = new NewToken(TokenKind.ASYNC, "Mine", "0123456789abcdef");
    tokens.create(workspace, token, BY);

    assertThatThrownBy(() -> tokens.create(workspace, token, BY))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void takesNoTextThatIsShortOrHasSpaces() {
    assertThat(NewToken.isTokenText("0123456789abcdef")).isTrue();
    assertThat(NewToken.isTokenText("0123456789abcde")).isFalse();
    assertThat(NewToken.isTokenText("0123456789 abcdef")).isFalse();
    assertThat(NewToken.isTokenText("0123456789abcdef\n")).isFalse();
    assertThat(NewToken.isTokenText("0123456789abcdéf")).isFalse();
  }

  @Test
  void keepsTheLimitOfATokenAndChangesIt() {
    var token = NewToken.random(TokenKind.ASYNC, "Website").limitedTo(18_000);
    var created = (Created) tokens.create(workspace, token, BY);
    var id = created.token().id();

    assertThat(created.token().requestsPerHour()).isEqualTo(18_000);
    assertThat(tokens.all(workspace)).containsExactly(created.token());
    assertThat(tokens.limit(workspace, id, 0, BY)).isTrue();
    assertThat(tokens.all(workspace)).extracting(ApiToken::requestsPerHour).containsExactly(0);
    assertThat(tokens.limit(workspace, id, null, BY)).isTrue();
    assertThat(tokens.all(workspace)).extracting(ApiToken::requestsPerHour).containsOnlyNulls();
  }

  @Test
  void limitsNothingOfAnotherWorkspace() {
    var token = create(TokenKind.ASYNC, "Website").token();
    var other = Parts.shared().newWorkspace();

    assertThat(tokens.limit(other, token.id(), 1, BY)).isFalse();
    assertThat(tokens.all(workspace)).containsExactly(token);
  }

  @Test
  void takesNoLimitBelowNone() {
    var token = NewToken.random(TokenKind.ASYNC, "Website");

    assertThatThrownBy(() -> token.limitedTo(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  private Created create(TokenKind kind, String name) {
    return (Created) tokens.create(workspace, NewToken.random(kind, name), BY);
  }

  private String storedRow() {
    return Parts.shared()
        .part(JdbcClient.class)
        .sql("select api_token::text from api_token where workspace_id = :workspace")
        .param("workspace", workspace.value())
        .query((row, n) -> row.getString(1))
        .single();
  }
}
