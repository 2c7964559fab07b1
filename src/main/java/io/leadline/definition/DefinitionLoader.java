package io.leadline.definition;

import io.leadline.action.ActionAliasStore;
import io.leadline.action.ActionTypes;
import io.leadline.action.CustomAction;
import io.leadline.action.CustomActionStore;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldStore;
import io.leadline.lead.PipelineStore;
import io.leadline.team.MemberStore;
import io.leadline.workspace.Workspace;
import io.leadline.workspace.WorkspaceId;
import io.leadline.workspace.WorkspaceStore;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads a workspace's definitions as they stand at one moment.
@Component
class DefinitionLoader {
  private final WorkspaceStore workspaces;
  private final FieldStore fields;
  private final PipelineStore pipelines;
  private final CustomActionStore customActions;
  private final ActionAliasStore aliases;
  private final MemberStore members;
  private final TransactionTemplate moment;

  DefinitionLoader(
      WorkspaceStore workspaces,
      FieldStore fields,
      PipelineStore pipelines,
      CustomActionStore customActions,
      ActionAliasStore aliases,
      MemberStore members,
      PlatformTransactionManager transactions) {
    this.workspaces = workspaces;
    this.fields = fields;
    this.pipelines = pipelines;
    this.customActions = customActions;
    this.aliases = aliases;
    this.members = members;
    this.moment = moment(transactions);
  }

  Optional<Definitions> find(WorkspaceId workspace) {
    return moment.execute(transaction -> workspaces.find(workspace).map(this::load));
  }

  private Definitions load(Workspace workspace) {
    var schemas = fields.schemas(workspace.id());
    var actions = new LinkedHashMap<Integer, CustomAction>();
    customActions
        .all(workspace.id(), schemas)
        .forEach(action -> actions.put(action.code(), action));
    return Definitions.of(
        workspace,
        workspaces.revision(workspace.id()),
        Optional.ofNullable(schemas.get(FieldOwner.LEAD)).orElseThrow(),
        pipelines.find(workspace.id()).orElseThrow(),
        new ActionTypes(actions, aliases.all(workspace.id())),
        members.all(workspace.id()));
  }

  /// A transaction of its own whose statements all see the same moment. Of its own, because what is
  /// read is kept for others, who must not see what a caller's transaction has not yet committed.
  private static TransactionTemplate moment(PlatformTransactionManager transactions) {
    var moment = new TransactionTemplate(transactions);
    moment.setReadOnly(true);
    moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    moment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return moment;
  }
}
