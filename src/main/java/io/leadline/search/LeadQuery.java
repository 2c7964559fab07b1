package io.leadline.search;

import io.leadline.platform.database.Conditions;
import io.leadline.workspace.WorkspaceId;

/// A search in SQL, with the parameters `:limit` and `:skip` still to be given.
///
/// What is looked for by values or actions is gathered once, then counted and sorted: that costs as
/// much as there are matches, and not as there are leads. What is looked for by its time of
/// creation stands in the index in its order already: it is counted there, and a page is read off
/// it.
///
/// @param sql gives one row: `total_count`, and `ids`, newest first
record LeadQuery(String sql, Conditions conditions) {
  private static final String COUNT_AND_PAGE =
      """
      select
        (select count(*) from %1$s) as total_count,
        array(
          select id
          from %1$s
          order by id desc
          limit :limit offset :skip
        ) as ids
      """;

  static LeadQuery of(WorkspaceId workspace, LeadFilter filter) {
    var conditions = new Conditions().with("workspace", workspace.value());
    var action = filter.action();
    if (action == null) {
      LeadConditions.demand(conditions, workspace, filter.fields());
      var leads = select("id", "lead", conditions);
      return LeadConditions.areOfCreationOnly(filter.fields())
          ? new LeadQuery(COUNT_AND_PAGE.formatted("(" + leads + ") as found"), conditions)
          : new LeadQuery(gathered(leads), conditions);
    }
    var onAction = new Conditions();
    ActionConditions.demand(onAction, action);
    var actions = select("distinct lead_id as id", "action", onAction);
    conditions.with(onAction.parameters());
    if (filter.fields().isEmpty()) {
      return new LeadQuery(gathered(actions), conditions);
    }
    LeadConditions.demand(conditions, workspace, filter.fields());
    conditions.and("id in (\n" + actions + ")");
    return new LeadQuery(gathered(select("id", "lead", conditions)), conditions);
  }

  private static String gathered(String ids) {
    return "with found as materialized (\n" + ids + ")\n" + COUNT_AND_PAGE.formatted("found");
  }

  private static String select(String columns, String table, Conditions conditions) {
    var more = conditions.sql();
    return """
    select %s
    from %s
    where workspace_id = :workspace
    %s
    """
        .formatted(columns, table, more.isEmpty() ? "" : "and " + more);
  }
}
