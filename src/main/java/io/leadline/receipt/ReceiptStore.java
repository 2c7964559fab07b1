package io.leadline.receipt;

import io.leadline.lead.LeadId;
import io.leadline.platform.database.Column;
import io.leadline.platform.json.JsonWriter;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `receipt`.
@Component
public class ReceiptStore {
  private final JdbcClient jdbc;
  private final ReceiptProperties properties;

  ReceiptStore(JdbcClient jdbc, ReceiptProperties properties) {
    this.jdbc = jdbc;
    this.properties = properties;
  }

  /// Writes receipts.
  ///
  /// @param today a day for which [partitions were prepared][ReceiptPartitionStore#prepare]
  public void insert(WorkspaceId workspace, List<Receipt> receipts, LocalDate today) {
    if (receipts.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into receipt (
              workspace_id, id, expires_on, token_id, received_at, outcome, lead_id, actions,
              remarks, payload)
            select
              :workspace, id, expires_on, token_id, received_at, outcome, lead_id, actions::jsonb,
              remarks::jsonb, payload
            from unnest(
              :ids::text[], :expiries::date[], :tokens::text[], :received::timestamptz[],
              :outcomes::text[], :leads::text[], :actions::text[], :remarks::text[],
              :payloads::bytea[])
              as entry (
                id, expires_on, token_id, received_at, outcome, lead_id, actions, remarks, payload)
            """)
        .param("workspace", workspace.value())
        .param("ids", Column.texts(receipts, Receipt::id))
        .param("expiries", Column.texts(receipts, receipt -> expiry(receipt, today)))
        .param("tokens", Column.texts(receipts, Receipt::tokenId))
        .param("received", Column.times(receipts, Receipt::receivedAt))
        .param("outcomes", Column.texts(receipts, receipt -> receipt.outcome().name()))
        .param("leads", Column.texts(receipts, ReceiptStore::leadOf))
        .param("actions", Column.texts(receipts, ReceiptStore::actionsOf))
        .param("remarks", Column.texts(receipts, ReceiptStore::remarksOf))
        .param("payloads", Column.texts(receipts, ReceiptStore::payloadOf))
        .update();
  }

  public Optional<Receipt> find(WorkspaceId workspace, String id) {
    return jdbc.sql(
            """
            select id, token_id, received_at, outcome, lead_id, actions, remarks, payload
            from receipt
            where workspace_id = :workspace
              and id = :id
            """)
        .param("workspace", workspace.value())
        .param("id", id)
        .query(ReceiptStore::readReceipt)
        .optional();
  }

  private String expiry(Receipt receipt, LocalDate today) {
    return properties.expiry(!receipt.remarks().isEmpty(), today).toString();
  }

  private static @Nullable String leadOf(Receipt receipt) {
    return receipt.lead() == null ? null : receipt.lead().value();
  }

  private static @Nullable String actionsOf(Receipt receipt) {
    return receipt.actions().isEmpty()
        ? null
        : JsonWriter.write(ReceiptJson.writeActions(receipt.actions()));
  }

  private static @Nullable String remarksOf(Receipt receipt) {
    return receipt.remarks().isEmpty()
        ? null
        : JsonWriter.write(ReceiptJson.writeRemarks(receipt.remarks()));
  }

  private static @Nullable String payloadOf(Receipt receipt) {
    return receipt.payload() == null ? null : receipt.payload().toHex();
  }

  private static Receipt readReceipt(ResultSet row, int rowNumber) throws SQLException {
    var lead = row.getString("lead_id");
    var payload = row.getBytes("payload");
    List<ActionResult> actions = ReceiptJson.readActions(Column.array(row, "actions"));
    return new Receipt(
        row.getString("id"),
        row.getString("token_id"),
        Column.instant(row, "received_at"),
        ReceiptOutcome.valueOf(row.getString("outcome")),
        lead == null ? null : new LeadId(lead),
        actions,
        ReceiptJson.readRemarks(Column.array(row, "remarks")),
        payload == null ? null : new Payload(payload));
  }
}
