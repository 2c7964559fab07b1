package io.leadline.bootstrap;

import io.leadline.access.NewToken;
import io.leadline.access.TokenKind;
import io.leadline.access.TokenStore;
import io.leadline.definition.DefinitionEditor;
import io.leadline.platform.Ids;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;
import io.leadline.team.Role;
import io.leadline.workspace.WorkspaceStore;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the first workspace, before the server takes requests. Of several servers that start at
/// once on one empty database, one makes it and the others wait.
@Component
@EnableConfigurationProperties(BootstrapProperties.class)
class Bootstrap implements SmartInitializingSingleton {
  private final BootstrapProperties properties;
  private final TransactionTemplate transactions;
  private final WorkspaceStore workspaces;
  private final DemoWorkspace demo;
  private final DefinitionEditor definitions;
  private final TokenStore tokens;
  private final Ids ids;

  private final AtomicReference<@Nullable FirstStart> untold = new AtomicReference<>();

  Bootstrap(
      BootstrapProperties properties,
      TransactionTemplate transactions,
      WorkspaceStore workspaces,
      DemoWorkspace demo,
      DefinitionEditor definitions,
      TokenStore tokens,
      Ids ids) {
    this.properties = properties;
    this.transactions = transactions;
    this.workspaces = workspaces;
    this.demo = demo;
    this.definitions = definitions;
    this.tokens = tokens;
    this.ids = ids;
  }

  @Override
  public void afterSingletonsInstantiated() {
    untold.set(
        transactions.execute(transaction ->
            workspaces.lockWhileEmpty()
                ? create(FirstStartSettings.complete(properties, ids))
                : null));
  }

  /// What this start made, the first time that it is asked for; then its secrets are gone from
  /// memory.
  Optional<FirstStart> findUntold() {
    return Optional.ofNullable(untold.getAndSet(null));
  }

  private FirstStart create(FirstStart first) {
    var workspace = first.workspace();
    demo.create(workspace);
    definitions.addMember(
        workspace,
        new NewMember(first.adminEmail(), "Administrator", "", Role.ADMIN, MemberStatus.ACTIVE),
        first.adminPassword().text());
    tokens.create(
        workspace,
        new NewToken(TokenKind.ASYNC, "First Async token", first.asyncToken().text()),
        "");
    tokens.create(
        workspace, new NewToken(TokenKind.SYNC, "First Sync token", first.syncToken().text()), "");
    return first;
  }
}
