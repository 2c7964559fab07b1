package io.leadline.receipt;

import io.leadline.remark.Reason;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists the requests of a workspace, the newest first. Reads the tables `receipt` and
/// `dropped_part`.
///
/// What it costs depends on what is asked: callers bound it in time.
@Component
public class IntakeLogStore {
  /// Sorts behind every id.
  public static final String NEWEST = "g";

  private final JdbcClient jdbc;

  IntakeLogStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The requests that a filter lets through, by their ids, descending.
  ///
  /// @param before the id of the request that the page comes after; [#NEWEST] for the first page
  public List<LoggedRequest> page(
      WorkspaceId workspace, LogFilter filter, String before, int limit) {
    if (filter.contact() != null && filter.contact().isNone()) {
      return List.of();
    }
    var statement = LogStatement.of(workspace, filter);
    var receipts =
        jdbc.sql(statement.sql())
            .params(statement.conditions().parameters())
            .param("before", before)
            .param("limit", limit)
            .query(ReceiptStore::readReceipt)
            .list();
    var damages = damages(workspace, receipts);
    return receipts.stream().map(receipt -> logged(receipt, damages)).toList();
  }

  /// What did not take effect of one request.
  private record Damage(String receiptId, int dropped, int open, List<Cause> causes) {
    static final Damage NONE = new Damage("", 0, 0, List.of());
  }

  private static LoggedRequest logged(Receipt receipt, Map<String, Damage> damages) {
    var damage = damages.getOrDefault(receipt.id(), Damage.NONE);
    return new LoggedRequest(receipt, damage.dropped(), damage.open(), damage.causes());
  }

  private Map<String, Damage> damages(WorkspaceId workspace, List<Receipt> receipts) {
    var damaged = receipts.stream().filter(receipt -> !receipt.remarks().isEmpty()).toList();
    if (damaged.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            """
            select
              receipt_id,
              count(*) as dropped,
              count(*) filter (where state = 'OPEN') as open,
              (array_agg(reason order by number))[1\\:%1$d] as reasons,
              (array_agg(subject order by number))[1\\:%1$d] as subjects
            from dropped_part
            where workspace_id = :workspace
              and receipt_id = any(:receipts)
            group by receipt_id
            """
                .formatted(LoggedRequest.MOST_CAUSES))
        .param("workspace", workspace.value())
        .param("receipts", damaged.stream().map(Receipt::id).toArray(String[]::new))
        .query((row, n) -> readDamage(row))
        .list()
        .stream()
        .collect(Collectors.toMap(Damage::receiptId, Function.identity()));
  }

  private static Damage readDamage(ResultSet row) throws SQLException {
    var reasons = (String[]) row.getArray("reasons").getArray();
    var subjects = (String[]) row.getArray("subjects").getArray();
    var causes = new ArrayList<Cause>();
    for (int i = 0; i < reasons.length; i++) {
      causes.add(new Cause(Reason.valueOf(reasons[i]), subjects[i]));
    }
    return new Damage(
        row.getString("receipt_id"), row.getInt("dropped"), row.getInt("open"), causes);
  }
}
