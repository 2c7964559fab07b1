package io.leadline.receipt;

import io.leadline.lead.LeadId;
import io.leadline.platform.database.Column;
import io.leadline.platform.database.Pipeline;
import io.leadline.platform.database.Statement;
import io.leadline.platform.json.JsonWriter;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `receipt`.
@Component
public class ReceiptStore {
  static final String SELECT =
      """
      select
        id, token_id, received_at, outcome, lead_id, matched_by, values_taken, actions, remarks,
        payload, key_style
      from receipt
      """;

  private static final Statement INSERT =
      Statement.of(
          """
          insert into receipt (
            workspace_id, id, expires_on, token_id, received_at, outcome, lead_id, matched_by,
            values_taken, actions, remarks, payload, key_style, contacts)
          select
            :workspace, id, expires_on, token_id, received_at, outcome, lead_id, matched_by,
            values_taken, actions::jsonb, remarks::jsonb, payload, key_style, contacts::bigint[]
          from unnest(
            :ids::text[], :expiries::date[], :tokens::text[], :received::timestamptz[],
            :outcomes::text[], :leads::text[], :matchedBy::text[], :values::integer[],
            :actions::text[], :remarks::text[], :payloads::bytea[], :styles::text[],
            :contacts::text[])
            as entry (
              id, expires_on, token_id, received_at, outcome, lead_id, matched_by, values_taken,
              actions, remarks, payload, key_style, contacts)
          """);

  /// What is read of requests at once.
  private static final int MOST_BYTES = 16 << 20;

  private final JdbcClient jdbc;
  private final ReceiptProperties properties;

  ReceiptStore(JdbcClient jdbc, ReceiptProperties properties) {
    this.jdbc = jdbc;
    this.properties = properties;
  }

  /// Adds the writing of receipts.
  ///
  /// @param today a day for which [partitions were prepared][ReceiptPartitionStore#prepare]
  public void insert(
      Pipeline pipeline, WorkspaceId workspace, List<Receipt> receipts, LocalDate today) {
    if (!receipts.isEmpty()) {
      pipeline
          .add(INSERT)
          .param("workspace", workspace.value())
          .param("ids", Column.texts(receipts, Receipt::id))
          .param("expiries", Column.texts(receipts, receipt -> expiry(receipt, today)))
          .param("tokens", Column.texts(receipts, Receipt::tokenId))
          .param("received", Column.times(receipts, Receipt::receivedAt))
          .param("outcomes", Column.texts(receipts, receipt -> receipt.outcome().name()))
          .param("leads", Column.texts(receipts, ReceiptStore::leadOf))
          .param("matchedBy", Column.texts(receipts, Receipt::matchedBy))
          .param("values", Column.numbers(receipts, receipt -> (long) receipt.valuesTaken()))
          .param("actions", Column.texts(receipts, ReceiptStore::actionsOf))
          .param("remarks", Column.texts(receipts, ReceiptStore::remarksOf))
          .param("payloads", Column.texts(receipts, ReceiptStore::payloadOf))
          .param("styles", Column.texts(receipts, ReceiptStore::keyStyleOf))
          .param("contacts", Column.texts(receipts, ReceiptStore::contactsOf));
    }
  }

  public Optional<Receipt> find(WorkspaceId workspace, String id) {
    return jdbc.sql(
            SELECT
                + """
                where workspace_id = :workspace
                  and id = :id
                """)
        .param("workspace", workspace.value())
        .param("id", id)
        .query(ReceiptStore::readReceipt)
        .optional();
  }

  /// The receipts with these ids, in the order of their ids, as far as the bodies of their requests
  /// make up no more than some megabytes: the first one always.
  ///
  /// @param days on which they are thrown away
  public List<Receipt> all(
      WorkspaceId workspace, Collection<String> ids, Collection<LocalDate> days) {
    return jdbc.sql(
            """
            select *
            from (
              select
                id, token_id, received_at, outcome, lead_id, matched_by, values_taken, actions,
                remarks, payload, key_style,
                sum(octet_length(payload)) over (order by id) - octet_length(payload) as before
              from receipt
              where workspace_id = :workspace
                and id = any(:ids)
                and expires_on = any(:days::date[])) as sized
            where coalesce(before, 0) <= :most
            order by id
            """)
        .param("workspace", workspace.value())
        .param("ids", ids.toArray(String[]::new))
        .param("days", Column.texts(days, LocalDate::toString))
        .param("most", MOST_BYTES)
        .query(ReceiptStore::readReceipt)
        .list();
  }

  /// The receipts with these ids, without what is kept of their requests; and nobody else changes
  /// them before this transaction ends.
  ///
  /// @param days on which they are thrown away
  public List<Receipt> lock(
      WorkspaceId workspace, Collection<String> ids, Collection<LocalDate> days) {
    return jdbc.sql(
            """
            select
              id, token_id, received_at, outcome, lead_id, matched_by, values_taken, actions,
              remarks, null::bytea as payload, key_style
            from receipt
            where workspace_id = :workspace
              and id = any(:ids)
              and expires_on = any(:days::date[])
            order by id
            for update
            """)
        .param("workspace", workspace.value())
        .param("ids", ids.toArray(String[]::new))
        .param("days", Column.texts(days, LocalDate::toString))
        .query(ReceiptStore::readReceipt)
        .list();
  }

  /// Writes what replays have made of receipts that this transaction has [locked][#lock].
  ///
  /// @param days on which they are thrown away
  public void update(WorkspaceId workspace, List<Receipt> receipts, Collection<LocalDate> days) {
    if (receipts.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            update receipt
            set lead_id = replayed.lead_id,
              actions = replayed.actions::jsonb,
              remarks = replayed.remarks::jsonb
            from unnest(:ids::text[], :leads::text[], :actions::text[], :remarks::text[])
              as replayed (id, lead_id, actions, remarks)
            where workspace_id = :workspace
              and receipt.id = replayed.id
              and receipt.expires_on = any(:days::date[])
            """)
        .param("workspace", workspace.value())
        .param("days", Column.texts(days, LocalDate::toString))
        .param("ids", Column.texts(receipts, Receipt::id))
        .param("leads", Column.texts(receipts, ReceiptStore::leadOf))
        .param("actions", Column.texts(receipts, ReceiptStore::actionsOf))
        .param("remarks", Column.texts(receipts, ReceiptStore::remarksOf))
        .update();
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
    return receipt.request() == null ? null : receipt.request().payload().toHex();
  }

  private static @Nullable String keyStyleOf(Receipt receipt) {
    return receipt.request() == null ? null : receipt.request().keyStyle().name();
  }

  /// As the text of a PostgreSQL array: an array of arrays of several lengths cannot be sent.
  private static @Nullable String contactsOf(Receipt receipt) {
    if (receipt.request() == null || receipt.request().contacts().isEmpty()) {
      return null;
    }
    return receipt.request().contacts().stream()
        .map(String::valueOf)
        .collect(Collectors.joining(",", "{", "}"));
  }

  static Receipt readReceipt(ResultSet row, int rowNumber) throws SQLException {
    var lead = row.getString("lead_id");
    List<ActionResult> actions = ReceiptJson.readActions(Column.array(row, "actions"));
    return new Receipt(
        row.getString("id"),
        row.getString("token_id"),
        Column.instant(row, "received_at"),
        ReceiptOutcome.valueOf(row.getString("outcome")),
        lead == null ? null : new LeadId(lead),
        row.getString("matched_by"),
        row.getInt("values_taken"),
        actions,
        ReceiptJson.readRemarks(Column.array(row, "remarks")),
        readRequest(row));
  }

  /// Requests from before forms were told apart name their fields as programs do.
  private static @Nullable KeptRequest readRequest(ResultSet row) throws SQLException {
    var payload = row.getBytes("payload");
    if (payload == null) {
      return null;
    }
    var style = row.getString("key_style");
    return new KeptRequest(
        new Payload(payload),
        style == null ? KeyStyle.API_NAMES : KeyStyle.valueOf(style),
        Set.of());
  }
}
