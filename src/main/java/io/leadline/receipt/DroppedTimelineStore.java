package io.leadline.receipt;

import io.leadline.lead.LeadId;
import io.leadline.platform.database.Column;
import io.leadline.platform.database.Conditions;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was dropped of the requests that reached a lead, along its timeline. Reads the tables
/// `dropped_part` and `receipt`.
@Component
public class DroppedTimelineStore {
  private final JdbcClient jdbc;

  DroppedTimelineStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A stretch of a timeline, and how much of it is wanted.
  ///
  /// @param from inclusive; null for the beginning
  /// @param until exclusive; null for the end
  public record Stretch(@Nullable Instant from, @Nullable Instant until, int limit) {}

  /// The dropped parts of requests that were received in a stretch, newest first.
  public List<DroppedOnTimeline> ofLead(WorkspaceId workspace, LeadId lead, Stretch stretch) {
    var conditions =
        new Conditions()
            .and("workspace_id = :workspace")
            .and("lead_id = :lead")
            .with("workspace", workspace.value())
            .with("lead", lead.value())
            .with("limit", stretch.limit());
    if (stretch.from() != null) {
      conditions.and("received_at >= :from").with("from", Column.time(stretch.from()));
    }
    if (stretch.until() != null) {
      conditions.and("received_at < :until").with("until", Column.time(stretch.until()));
    }
    return jdbc.sql(
            """
            select part.*, receipt.remarks -> part.number ->> 'remark' as sentence
            from (
              %s
              where %s
              order by received_at desc, receipt_id desc, number
              limit :limit
            ) as part
            join receipt
              on receipt.workspace_id = :workspace
              and receipt.id = part.receipt_id
              and receipt.expires_on = part.expires_on
            order by part.received_at desc, part.receipt_id desc, part.number
            """
                .formatted(DroppedPartStore.SELECT, conditions.sql()))
        .params(conditions.parameters())
        .query((row, n) ->
            new DroppedOnTimeline(
                DroppedPartStore.readPart(row, n),
                Objects.requireNonNullElse(row.getString("sentence"), "")))
        .list();
  }
}
