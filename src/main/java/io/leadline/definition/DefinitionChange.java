package io.leadline.definition;

import io.leadline.workspace.WorkspaceId;
import io.leadline.workspace.WorkspaceStore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The one form of a change: in a transaction, one at a time in a workspace, and forgotten by the
/// cache once it is committed.
@Component
class DefinitionChange {
  private final TransactionTemplate transactions;
  private final WorkspaceStore workspaces;
  private final DefinitionCache cache;

  DefinitionChange(
      TransactionTemplate transactions, WorkspaceStore workspaces, DefinitionCache cache) {
    this.transactions = transactions;
    this.workspaces = workspaces;
    this.cache = cache;
  }

  /// Makes the first change to a workspace, the one that creates it.
  void create(WorkspaceId workspace, Runnable change) {
    transactions.executeWithoutResult(transaction -> {
      cache.forgetAfterCommit(workspace);
      change.run();
    });
  }

  /// Makes a change that nobody needs an answer of.
  void run(WorkspaceId workspace, Runnable change) {
    create(
        workspace,
        () -> {
          workspaces.lock(workspace);
          change.run();
        });
  }

  /// Makes a change and answers with what it says.
  <T> T call(WorkspaceId workspace, Supplier<T> change) {
    return transactions.execute(transaction -> {
      cache.forgetAfterCommit(workspace);
      workspaces.lock(workspace);
      return change.get();
    });
  }
}
