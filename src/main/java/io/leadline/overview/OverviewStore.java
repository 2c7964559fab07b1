package io.leadline.overview;

import io.leadline.lead.LeadId;
import io.leadline.lead.SearchKeys;
import io.leadline.lead.StandardFields;
import io.leadline.overview.Overview.DayOfActions;
import io.leadline.overview.Overview.WeekOfPayments;
import io.leadline.platform.database.Column;
import io.leadline.platform.database.Conditions;
import io.leadline.platform.json.JsonText;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts the tables `lead` and `action`.
///
/// `member` is everywhere the e-mail address of the only member whose leads or actions count; null
/// for those of all.
@Component
class OverviewStore {
  private final JdbcClient jdbc;

  OverviewStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How many leads were created since a moment.
  long leadsSince(WorkspaceId workspace, @Nullable String member, Instant from) {
    var conditions =
        leads(workspace, member).and("id >= :first").with("first", LeadId.prefix(from));
    return jdbc.sql("select count(*) from lead where " + conditions.sql())
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  /// How many leads have each status, the most frequent one first.
  Map<String, Long> leadsByStatus(WorkspaceId workspace, @Nullable String member) {
    var conditions = leads(workspace, member);
    var counts = new LinkedHashMap<String, Long>();
    jdbc.sql(
            """
            select fields ->> 'status' as status, count(*) as leads
            from lead
            where %s
            group by fields ->> 'status'
            order by leads desc, status
            """
                .formatted(conditions.sql()))
        .params(conditions.parameters())
        .query((row, n) -> counts.put(row.getString("status"), row.getLong("leads")))
        .list();
    return counts;
  }

  /// How often something of these types happened on each day since a moment.
  List<DayOfActions> actionsByDay(
      WorkspaceId workspace, @Nullable String member, Collection<String> types, Period since) {
    var conditions = actions(workspace, since);
    if (member == null) {
      conditions.and("type = any(:types::text[])").with("types", Column.texts(types, type -> type));
    } else {
      conditions
          .and("performed_by is not null")
          .and("lower(performed_by) = :member")
          .with("member", member);
    }
    return jdbc.sql(
            """
            select (occurred_at at time zone :zone)::date as day, type, count(*) as actions
            from action
            where %s
            group by day, type
            order by day, type
            """
                .formatted(conditions.sql()))
        .params(conditions.parameters())
        .query((row, n) ->
            new DayOfActions(
                row.getObject("day", LocalDate.class),
                row.getString("type"),
                row.getLong("actions")))
        .list();
  }

  /// The payments of each week since a moment.
  List<WeekOfPayments> paymentsByWeek(WorkspaceId workspace, Period since) {
    var conditions = actions(workspace, since).and("type = 'PAYMENT'");
    return jdbc.sql(
            """
            select
              date_trunc('week', occurred_at at time zone :zone)::date as week,
              content ->> 'currency' as currency,
              content ->> 'status' as status,
              count(*) as payments,
              sum((content ->> 'amount')::numeric) as amount
            from action
            where %s
            group by week, currency, status
            order by week, currency, status
            """
                .formatted(conditions.sql()))
        .params(conditions.parameters())
        .query((row, n) ->
            new WeekOfPayments(
                row.getObject("week", LocalDate.class),
                row.getString("currency"),
                row.getString("status"),
                row.getLong("payments"),
                row.getBigDecimal("amount")))
        .list();
  }

  /// Since when, and where its days begin.
  record Period(Instant from, ZoneId zone) {}

  private static Conditions leads(WorkspaceId workspace, @Nullable String member) {
    var conditions =
        new Conditions().and("workspace_id = :workspace").with("workspace", workspace.value());
    if (member != null) {
      var keys =
          SearchKeys.ofValues(workspace, StandardFields.ASSIGNEE, List.of(new JsonText(member)));
      conditions
          .and("search_keys && :keys::bigint[]")
          .with("keys", Column.numbers(keys, key -> key));
    }
    return conditions;
  }

  private static Conditions actions(WorkspaceId workspace, Period since) {
    return new Conditions()
        .and("workspace_id = :workspace")
        .and("occurred_at >= :from")
        .with("workspace", workspace.value())
        .with("from", Column.time(since.from()))
        .with("zone", since.zone().getId());
  }
}
