package io.leadline.search;

import io.leadline.lead.StandardFields;
import io.leadline.platform.database.Conditions;
import io.leadline.search.LeadOrder.ByField;
import io.leadline.search.LeadOrder.Created;
import io.leadline.search.LeadOrder.Modified;
import io.leadline.workspace.WorkspaceId;
import java.util.List;

/// What a selection demands, in SQL, for each of the two ways of reading: by the indexes on what is
/// demanded, or along an order.
final class SelectionConditions {
  /// Every column that a condition may need.
  private static final String ALONG =
      """
      select
        id, fields, search_keys, words, capture_frequency, created_at, modified_at, modified_day
      from lead
      where workspace_id = :workspace
      """;

  private final WorkspaceId workspace;
  private final LeadSelection selection;
  private final ListingLimits limits;

  SelectionConditions(WorkspaceId workspace, LeadSelection selection, ListingLimits limits) {
    this.workspace = workspace;
    this.selection = selection;
    this.limits = limits;
  }

  /// How many leads a walk may look at.
  int stretch() {
    return limits.stretchOf(selection);
  }

  /// The beginning of a statement, behind which leads are in `found` and actions in `acted`.
  record Gathered(String sql, Conditions conditions) {}

  /// A walk along an order.
  ///
  /// @param along the leads of the stretch, open for more conditions
  /// @param kept which of them are selected; empty when all are
  record Walked(String along, String kept, Conditions conditions) {}

  /// Leads by the indexes on what is demanded of them.
  ///
  /// @param bounded whether to stop when there are too many to be counted
  Gathered ofGathered(LeadOrder order, boolean bounded) {
    var conditions = new Conditions().and("workspace_id = :workspace");
    LeadConditions.demand(conditions, workspace, selection.fields());
    demandWords(conditions);
    var action = selection.filter().action();
    if (action != null) {
      conditions.and("id in (select lead_id from acted)");
    }
    var sql =
        """
        with acted as materialized (
        %s
        ), found as materialized (
          select %s
          from lead
          where %s
          %s
          %s
        )
        """
            .formatted(
                action == null
                    ? "  select null::text as lead_id where false"
                    : acted(action, bounded),
                ListingStatement.columns(order),
                conditions.sql(),
                isOfCreationOnly() ? "order by id desc" : "",
                bounded ? "limit " + (limits.counted() + 1) : "");
    return new Gathered(sql, parameters(conditions, order));
  }

  /// Whether the primary key alone finds the leads; without an order a planner may read another
  /// index to its end before it stops at the limit.
  private boolean isOfCreationOnly() {
    return selection.words() == null
        && selection.filter().action() == null
        && LeadConditions.areOfCreationOnly(selection.fields());
  }

  private String acted(ActionCondition action, boolean bounded) {
    return """
      select lead_id
      from action
      where %s
      %s\
    """
        .formatted(actions(action).sql(), bounded ? "limit " + (limits.actions() + 1) : "");
  }

  /// Leads along an order, of which those are kept that are selected.
  Walked ofWalked(LeadOrder order) {
    var along = new Conditions();
    LeadConditions.demand(along, workspace, demanded(order, true), "along");
    var kept = new Conditions();
    LeadConditions.demand(kept, workspace, demanded(order, false), "kept");
    demandWords(kept);
    var action = selection.filter().action();
    if (action != null) {
      kept.and(
          """
          exists (
            select
            from action
            where lead_id = lead.id
              and %s
          )\
          """
              .formatted(actions(action).sql()));
    }
    var conditions = parameters(along, order).with(kept.parameters());
    return new Walked(
        ALONG + (along.sql().isEmpty() ? "" : "and " + along.sql()),
        kept.sql().isEmpty() ? "" : "where " + kept.sql(),
        conditions);
  }

  /// What is demanded of fields: what shortens a walk along an order, or else the rest.
  private List<FieldCondition> demanded(LeadOrder order, boolean ofOrder) {
    var field =
        switch (order) {
          case Created _ -> StandardFields.CREATED_ON;
          case Modified _ -> StandardFields.MODIFIED_ON;
          case ByField _ -> "";
        };
    return selection.fields().stream()
        .filter(condition -> condition.field().equals(field) == ofOrder)
        .toList();
  }

  private void demandWords(Conditions conditions) {
    if (selection.words() != null) {
      conditions.and("words @@ :words::tsquery").with("words", selection.words().query(workspace));
    }
  }

  private static Conditions actions(ActionCondition action) {
    var conditions = new Conditions().and("workspace_id = :workspace");
    ActionConditions.demand(conditions, action);
    return conditions;
  }

  private Conditions parameters(Conditions conditions, LeadOrder order) {
    conditions.with("workspace", workspace.value());
    var action = selection.filter().action();
    if (action != null) {
      conditions.with(actions(action).parameters());
    }
    if (order instanceof ByField byField) {
      conditions.with("sortField", byField.apiName());
    }
    return conditions;
  }
}
