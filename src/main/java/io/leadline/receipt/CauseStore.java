package io.leadline.receipt;

import io.leadline.platform.PageRequest;
import io.leadline.platform.database.Column;
import io.leadline.platform.database.Conditions;
import io.leadline.remark.Reason;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the tables `remark_hour` and `dropped_part` by what was wrong. What it costs depends on
/// how much was dropped: it is to be bounded by the caller.
@Component
public class CauseStore {
  private final JdbcClient jdbc;

  CauseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A dropped part, and where in its request the remark stands that says why.
  public record Place(String receiptId, LocalDate expiresOn, String field) {
    @Override
    public String toString() {
      return "Place[" + receiptId + "]";
    }
  }

  /// The causes of a workspace, the most frequent ones first; conversions are none.
  public List<CauseCount> counts(WorkspaceId workspace, CauseFilter filter, PageRequest page) {
    var conditions = conditions(workspace, filter);
    return jdbc.sql(
            """
            select reason, subject, sum(parts)::bigint as parts,
              array_agg(distinct token_id) as tokens, max(hour) as last_hour
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
        .query((row, _) ->
            new CauseCount(
                cause(row),
                row.getLong("parts"),
                Set.of((String[]) row.getArray("tokens").getArray()),
                Column.instant(row, "last_hour")))
        .list();
  }

  /// How many causes there are.
  public long count(WorkspaceId workspace, CauseFilter filter) {
    var conditions = conditions(workspace, filter);
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

  private static Conditions conditions(WorkspaceId workspace, CauseFilter filter) {
    var conditions =
        new Conditions()
            .and("workspace_id = :workspace")
            .and("hour >= :since")
            .and("reason <> 'COERCED'")
            .with("workspace", workspace.value())
            .with("since", Column.time(filter.since()));
    if (filter.dropped()) {
      conditions.and("reason <> 'REPEATED_KEY'");
    }
    if (filter.until() != null) {
      conditions.and("hour < :until").with("until", Column.time(filter.until()));
    }
    if (filter.tokenId() != null) {
      conditions.and("token_id = :token").with("token", filter.tokenId());
    }
    if (filter.reason() != null) {
      conditions.and("reason = :reason").with("reason", filter.reason().name());
    }
    if (filter.subject() != null) {
      conditions.and("subject = :subject").with("subject", filter.subject());
    }
    return conditions;
  }

  /// How many parts of some causes are open; none of causes that are missing in the result.
  ///
  /// @param tokenId the only token whose requests count; null for all
  /// @param most more of one cause are not counted
  public Map<Cause, OpenParts> open(
      WorkspaceId workspace, Collection<Cause> causes, @Nullable String tokenId, int most) {
    var open = new HashMap<Cause, OpenParts>();
    jdbc.sql(
            """
            select cause.reason, cause.subject, counted.parts, counted.last_at
            from unnest(:reasons::text[], :subjects::text[]) as cause (reason, subject)
            cross join lateral (
              select count(*) as parts, max(received_at) as last_at
              from (
                select received_at
                from dropped_part
                where workspace_id = :workspace
                  and dropped_part.reason = cause.reason
                  and dropped_part.subject = cause.subject
                  and state = 'OPEN'
                  and (cast(:token as text) is null or token_id = :token)
                order by receipt_id desc
                limit :limit
              ) newest
            ) counted
            where counted.parts > 0
            """)
        .param("workspace", workspace.value())
        .param("reasons", Column.texts(causes, cause -> cause.reason().name()))
        .param("subjects", Column.texts(causes, Cause::subject))
        .param("token", tokenId)
        .param("limit", most)
        .query(row -> {
          var lastAt = row.getObject("last_at", OffsetDateTime.class).toInstant();
          open.put(cause(row), new OpenParts(row.getLong("parts"), lastAt));
        });
    return open;
  }

  /// The newest open parts of a cause.
  ///
  /// @param limit how many at most
  public List<Place> newest(WorkspaceId workspace, Cause cause, int limit) {
    return jdbc.sql(
            """
            select receipt_id, expires_on, place
            from dropped_part
            where workspace_id = :workspace
              and reason = :reason
              and subject = :subject
              and state = 'OPEN'
            order by receipt_id desc, number desc
            limit :limit
            """)
        .param("workspace", workspace.value())
        .param("reason", cause.reason().name())
        .param("subject", cause.subject())
        .param("limit", limit)
        .query((row, _) ->
            new Place(
                row.getString("receipt_id"),
                row.getObject("expires_on", LocalDate.class),
                row.getString("place")))
        .list();
  }

  private static Cause cause(ResultSet row) throws SQLException {
    return new Cause(Reason.valueOf(row.getString("reason")), row.getString("subject"));
  }
}
