package io.leadline.receipt;

import io.leadline.platform.Ids;
import io.leadline.platform.database.Column;
import io.leadline.platform.database.Conditions;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads from the table `dropped_part` what can still be replayed. What it costs depends on what is
/// selected: callers bound it in time.
@Component
public class OpenPartStore {
  private final JdbcClient jdbc;

  OpenPartStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The open parts that a selection means, in the order in which their requests were received.
  ///
  /// @param after only those behind this [place][#place]; empty for the first ones
  public List<DroppedPart> page(
      WorkspaceId workspace, ReplaySelection selection, String after, int limit) {
    var conditions = conditions(workspace, selection);
    if (!after.isEmpty()) {
      conditions
          .and("(receipt_id, number) > (:afterReceipt, :afterNumber)")
          .with("afterReceipt", after.substring(0, Ids.LENGTH))
          .with("afterNumber", Integer.parseInt(after.substring(Ids.LENGTH + 1)));
    }
    return jdbc.sql(
            DroppedPartStore.SELECT
                + "where "
                + conditions.sql()
                + """

                order by receipt_id, number
                limit :limit
                """)
        .params(conditions.with("limit", limit).parameters())
        .query(DroppedPartStore::readPart)
        .list();
  }

  /// Where a part stands in the order in which parts were received: `6921b0c4a1b2c3d4e500002a.1`.
  public static String place(DroppedPart part) {
    return part.receiptId() + "." + part.number();
  }

  /// How many open parts a selection means. One part counts once, whatever was wrong with it.
  public long count(WorkspaceId workspace, ReplaySelection selection) {
    var conditions = conditions(workspace, selection);
    return jdbc.sql(
            """
            select count(distinct (receipt_id, part))
            from dropped_part
            where
            """
                + conditions.sql())
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  private static Conditions conditions(WorkspaceId workspace, ReplaySelection selection) {
    var conditions =
        new Conditions()
            .and("workspace_id = :workspace")
            .and("state = 'OPEN'")
            .with("workspace", workspace.value());
    if (selection.cause() != null) {
      conditions
          .and("reason = :reason")
          .and("subject = :subject")
          .with("reason", selection.cause().reason().name())
          .with("subject", selection.cause().subject());
    }
    if (selection.tokenId() != null) {
      conditions.and("token_id = :token").with("token", selection.tokenId());
    }
    if (selection.from() != null) {
      conditions.and("received_at >= :from").with("from", Column.time(selection.from()));
    }
    if (selection.until() != null) {
      conditions.and("received_at < :until").with("until", Column.time(selection.until()));
    }
    if (!selection.receiptIds().isEmpty()) {
      conditions
          .and("receipt_id = any(:receipts)")
          .with("receipts", selection.receiptIds().toArray(String[]::new));
    }
    return conditions;
  }
}
