package io.leadline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leadline.access.TokenCreation.Created;
import io.leadline.testing.MovableClock;
import io.leadline.testing.Parts;
import io.leadline.workspace.WorkspaceId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenUsesTest {
  private final MovableClock clock = MovableClock.at(Parts.NOW);
  private final TokenUses uses = new TokenUses(Parts.shared().part(TokenUseStore.class), clock);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();

  @Test
  void knowsWhenATokenWasLastUsed() {
    var used = create(workspace, "Used");
    var unused = create(workspace, "Unused");
    uses.note(used);
    clock.advance(Duration.ofSeconds(5));
    uses.note(used);

    assertThat(uses.all(workspace))
        .extracting(UsedToken::token, UsedToken::createdAt, UsedToken::lastUsedAt)
        .containsExactly(
            tuple(used, Parts.NOW, Parts.NOW.plusSeconds(5)), tuple(unused, Parts.NOW, null));
  }

  @Test
  void writesTheUsesOfAllWorkspacesAtOnce() {
    var other = Parts.shared().newWorkspace();
    uses.note(create(workspace, "Mine"));
    uses.note(create(other, "Theirs"));

    uses.write();

    var read = new TokenUses(Parts.shared().part(TokenUseStore.class), clock);
    assertThat(read.all(workspace)).extracting(UsedToken::lastUsedAt).containsExactly(Parts.NOW);
    assertThat(read.all(other)).extracting(UsedToken::lastUsedAt).containsExactly(Parts.NOW);
  }

  @Test
  void anEarlierUseDoesNotReplaceALaterOne() {
    var token = create(workspace, "Two servers");
    clock.advance(Duration.ofMinutes(1));
    uses.note(token);
    uses.write();
    var late = new TokenUses(Parts.shared().part(TokenUseStore.class), () -> Parts.NOW);
    late.note(token);

    late.write();

    assertThat(uses.all(workspace))
        .extracting(UsedToken::lastUsedAt)
        .containsExactly(Parts.NOW.plusSeconds(60));
  }

  @Test
  void theUseOfADeletedTokenIsPassedOver() {
    var token = create(workspace, "Going");
    uses.note(token);
    Parts.shared().part(TokenStore.class).delete(workspace, token.id(), "");

    assertThat(uses.all(workspace)).isEmpty();
  }

  private static ApiToken create(WorkspaceId workspace, String name) {
    var token = NewToken.random(TokenKind.ASYNC, name);
    return ((Created) Parts.shared().part(TokenStore.class).create(workspace, token, "")).token();
  }
}
