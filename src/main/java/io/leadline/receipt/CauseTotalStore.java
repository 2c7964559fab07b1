package io.leadline.receipt;

import io.leadline.platform.PageRequest;
import io.leadline.platform.database.Column;
import io.leadline.platform.database.Conditions;
import io.leadline.remark.Reason;
import io.leadline.workspace.WorkspaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sums up why parts were dropped. Reads the tables `remark_hour` and `dropped_part`.
///
/// What it costs depends on what is asked: callers bound it in time.
@Component
public class CauseTotalStore {
  private final JdbcClient jdbc;

  CauseTotalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The causes, those of the most parts first.
  public List<CauseTotal> page(WorkspaceId workspace, CauseTotalFilter filter, PageRequest page) {
    var conditions = counted(workspace, filter);
    var totals =
        jdbc.sql(
                """
                select reason, subject, sum(parts) as parts
                from remark_hour
                where %s
                group by reason, subject
                order by parts desc, reason, subject
                offset :skip
                limit :limit
                """
                    .formatted(conditions.sql()))
            .params(conditions.parameters())
            .param("skip", page.skip())
            .param("limit", page.limit())
            .query((row, n) ->
                new CauseTotal(
                    new Cause(Reason.valueOf(row.getString("reason")), row.getString("subject")),
                    row.getLong("parts"),
                    0))
            .list();
    var open = open(workspace, filter, totals.stream().map(CauseTotal::cause).toList());
    return totals.stream()
        .map(total ->
            new CauseTotal(total.cause(), total.parts(), open.getOrDefault(total.cause(), 0L)))
        .toList();
  }

  /// How many causes there are.
  public long count(WorkspaceId workspace, CauseTotalFilter filter) {
    var conditions = counted(workspace, filter);
    return jdbc.sql(
            """
            select count(distinct (reason, subject))
            from remark_hour
            where %s
            """
                .formatted(conditions.sql()))
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  /// Remarks on what did take effect are counted in the same table.
  private static Conditions counted(WorkspaceId workspace, CauseTotalFilter filter) {
    var conditions =
        new Conditions()
            .and("workspace_id = :workspace")
            .and("hour >= :from")
            .and("hour < :until")
            .and("reason not in ('COERCED', 'REPEATED_KEY')")
            .with("workspace", workspace.value())
            .with("from", Column.time(filter.from()))
            .with("until", Column.time(filter.until()));
    demandToken(conditions, filter);
    if (filter.reason() != null) {
      conditions.and("reason = :reason").with("reason", filter.reason().name());
    }
    if (filter.subject() != null) {
      conditions.and("subject = :subject").with("subject", filter.subject());
    }
    return conditions;
  }

  private Map<Cause, Long> open(
      WorkspaceId workspace, CauseTotalFilter filter, List<Cause> causes) {
    var conditions =
        new Conditions()
            .and("workspace_id = :workspace")
            .and("state = 'OPEN'")
            .and("(reason, subject) in (select * from unnest(:reasons::text[], :subjects::text[]))")
            .with("workspace", workspace.value())
            .with("reasons", Column.texts(causes, cause -> cause.reason().name()))
            .with("subjects", Column.texts(causes, Cause::subject));
    demandToken(conditions, filter);
    var open = new HashMap<Cause, Long>();
    jdbc.sql(
            """
            select reason, subject, count(*) as parts
            from dropped_part
            where %s
            group by reason, subject
            """
                .formatted(conditions.sql()))
        .params(conditions.parameters())
        .query(row -> {
          var cause = new Cause(Reason.valueOf(row.getString("reason")), row.getString("subject"));
          open.put(cause, row.getLong("parts"));
        });
    return open;
  }

  private static void demandToken(Conditions conditions, CauseTotalFilter filter) {
    if (filter.tokenId() != null) {
      conditions.and("token_id = :token").with("token", filter.tokenId());
    }
  }
}
