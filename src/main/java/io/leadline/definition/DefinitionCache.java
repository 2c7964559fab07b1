package io.leadline.definition;

import io.leadline.field.FieldOwner;
import io.leadline.field.FieldStore;
import io.leadline.platform.cache.FreshCache;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The definitions of the workspaces in use, as a rule without asking the database.
///
/// Whoever asks after a change by [DefinitionEditor] has returned is given the new state.
@Component
public class DefinitionCache {
  /// Workspaces; each takes some tens of kilobytes.
  private static final int LIMIT = 1_000;

  private final DefinitionLoader loader;
  private final FieldStore fields;
  private final TransactionTemplate ownTransaction;
  private final FreshCache<WorkspaceId, Optional<Definitions>> cache = new FreshCache<>(LIMIT);

  DefinitionCache(
      DefinitionLoader loader, FieldStore fields, PlatformTransactionManager transactions) {
    this.loader = loader;
    this.fields = fields;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// The definitions of a workspace, if there is such a workspace. Threads: any.
  public Optional<Definitions> find(WorkspaceId workspace) {
    return cache.find(workspace, loader::find);
  }

  /// Adds the labels that came with values to the options of their fields, at once and in a
  /// transaction of its own. Passed over are labels that are there already, without regard to case,
  /// those of fields that are locked or take none, and those beyond the most options of a field.
  ///
  /// @param labelsByField by API name
  /// @return the definitions after that, so that what is still unknown there could not be added
  public Definitions addOptions(
      WorkspaceId workspace, FieldOwner owner, Map<String, List<String>> labelsByField) {
    // Others may have added them since the caller looked: then nothing is locked or written.
    if (existing(workspace).lacksAny(owner, labelsByField)) {
      ownTransaction.executeWithoutResult(transaction -> {
        forgetAfterCommit(workspace);
        fields.addOptions(workspace, owner, labelsByField);
      });
    }
    return existing(workspace);
  }

  /// Makes the next reader read the definitions anew.
  public void forget(WorkspaceId workspace) {
    cache.forget(workspace);
  }

  /// Makes the next reader read the definitions anew once the transaction under way has ended.
  void forgetAfterCommit(WorkspaceId workspace) {
    cache.forgetAfterCommit(workspace);
  }

  private Definitions existing(WorkspaceId workspace) {
    return find(workspace).orElseThrow(() -> new IllegalArgumentException("no such workspace"));
  }
}
