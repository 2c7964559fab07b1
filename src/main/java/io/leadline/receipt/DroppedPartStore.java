package io.leadline.receipt;

import io.leadline.lead.LeadId;
import io.leadline.platform.database.Column;
import io.leadline.platform.database.Pipeline;
import io.leadline.platform.database.Statement;
import io.leadline.receipt.DroppedPart.Resolution;
import io.leadline.remark.Reason;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `dropped_part`.
@Component
public class DroppedPartStore {
  static final String SELECT =
      """
      select
        receipt_id, number, expires_on, token_id, received_at, applied_at, lead_id, part, place, reason,
        subject, state, resolved_at, resolved_by, replay_id
      from dropped_part
      """;

  private static final Statement INSERT =
      Statement.of(
          """
          insert into dropped_part (
            workspace_id, receipt_id, number, expires_on, token_id, received_at, applied_at,
            lead_id, part, place, reason, subject, state)
          select
            :workspace, receipt_id, number, expires_on, token_id, received_at, applied_at,
            lead_id, part, place, reason, subject, state
          from unnest(
            :receipts::text[], :numbers::integer[], :expiries::date[], :tokens::text[],
            :received::timestamptz[], :applied::timestamptz[], :leads::text[], :parts::text[], :places::text[],
            :reasons::text[], :subjects::text[], :states::text[])
            as entry (
              receipt_id, number, expires_on, token_id, received_at, applied_at, lead_id, part,
              place, reason, subject, state)
          """);

  private final JdbcClient jdbc;
  private final ReceiptProperties properties;

  DroppedPartStore(JdbcClient jdbc, ReceiptProperties properties) {
    this.jdbc = jdbc;
    this.properties = properties;
  }

  /// When parts of receipts of this day are thrown away.
  public LocalDate expiry(LocalDate today) {
    return properties.expiry(true, today);
  }

  /// Adds the writing of dropped parts: [partitions][ReceiptPartitionStore#prepare] for their days
  /// are there.
  public void insert(Pipeline pipeline, WorkspaceId workspace, List<DroppedPart> parts) {
    if (!parts.isEmpty()) {
      pipeline
          .add(INSERT)
          .param("workspace", workspace.value())
          .param("receipts", Column.texts(parts, DroppedPart::receiptId))
          .param("numbers", Column.numbers(parts, part -> (long) part.number()))
          .param("expiries", Column.texts(parts, DroppedPartStore::expiryOf))
          .param("tokens", Column.texts(parts, DroppedPart::tokenId))
          .param("received", Column.times(parts, DroppedPart::receivedAt))
          .param("applied", Column.times(parts, DroppedPart::appliedAt))
          .param("leads", Column.texts(parts, DroppedPartStore::leadOf))
          .param("parts", Column.texts(parts, part -> part.part().text()))
          .param("places", Column.texts(parts, DroppedPart::field))
          .param("reasons", Column.texts(parts, part -> part.cause().reason().name()))
          .param("subjects", Column.texts(parts, part -> part.cause().subject()))
          .param("states", Column.texts(parts, part -> part.state().name()));
    }
  }

  /// Writes what has become of parts that this transaction has [locked][#lock].
  public void update(WorkspaceId workspace, List<DroppedPart> parts) {
    if (parts.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            update dropped_part
            set lead_id = resolved.lead_id,
              part = resolved.part,
              reason = resolved.reason,
              subject = resolved.subject,
              state = resolved.state,
              resolved_at = resolved.resolved_at,
              resolved_by = resolved.resolved_by,
              replay_id = resolved.replay_id
            from unnest(
              :receipts::text[], :numbers::integer[], :expiries::date[], :leads::text[],
              :parts::text[], :reasons::text[], :subjects::text[], :states::text[],
              :resolved::timestamptz[], :resolvers::text[], :replays::text[])
              as resolved (
                receipt_id, number, expires_on, lead_id, part, reason, subject, state, resolved_at,
                resolved_by, replay_id)
            where workspace_id = :workspace
              and dropped_part.receipt_id = resolved.receipt_id
              and dropped_part.number = resolved.number
              and dropped_part.expires_on = resolved.expires_on
              and dropped_part.expires_on = any(:expiries::date[])
            """)
        .param("workspace", workspace.value())
        .param("receipts", Column.texts(parts, DroppedPart::receiptId))
        .param("numbers", Column.numbers(parts, part -> (long) part.number()))
        .param("leads", Column.texts(parts, DroppedPartStore::leadOf))
        .param("parts", Column.texts(parts, part -> part.part().text()))
        .param("expiries", Column.texts(parts, DroppedPartStore::expiryOf))
        .param("reasons", Column.texts(parts, part -> part.cause().reason().name()))
        .param("subjects", Column.texts(parts, part -> part.cause().subject()))
        .param("states", Column.texts(parts, part -> part.state().name()))
        .param("resolved", Column.texts(parts, part -> of(part, how -> how.at().toString())))
        .param("resolvers", Column.texts(parts, part -> of(part, Resolution::by)))
        .param("replays", Column.texts(parts, part -> of(part, Resolution::replayId)))
        .update();
  }

  /// The dropped parts of some receipts, in the order in which they were received.
  public List<DroppedPart> ofReceipts(WorkspaceId workspace, Collection<String> receiptIds) {
    return jdbc.sql(
            SELECT
                + """
                where workspace_id = :workspace
                  and receipt_id = any(:receipts)
                order by receipt_id, number
                """)
        .param("workspace", workspace.value())
        .param("receipts", receiptIds.toArray(String[]::new))
        .query(DroppedPartStore::readPart)
        .list();
  }

  /// As [#ofReceipts], where the days are known: the others are not looked through.
  ///
  /// @param days on which they are thrown away
  public List<DroppedPart> ofReceipts(
      WorkspaceId workspace, Collection<String> receiptIds, Collection<LocalDate> days) {
    return ofDays(workspace, receiptIds, days, "");
  }

  /// As [#ofReceipts], and nobody else changes them before this transaction ends.
  ///
  /// @param days on which they are thrown away
  public List<DroppedPart> lock(
      WorkspaceId workspace, Collection<String> receiptIds, Collection<LocalDate> days) {
    return ofDays(workspace, receiptIds, days, "for update");
  }

  private List<DroppedPart> ofDays(
      WorkspaceId workspace,
      Collection<String> receiptIds,
      Collection<LocalDate> days,
      String locking) {
    return jdbc.sql(
            SELECT
                + """
                where workspace_id = :workspace
                  and receipt_id = any(:receipts)
                  and expires_on = any(:days::date[])
                order by receipt_id, number
                """
                + locking)
        .param("workspace", workspace.value())
        .param("receipts", receiptIds.toArray(String[]::new))
        .param("days", Column.texts(days, LocalDate::toString))
        .query(DroppedPartStore::readPart)
        .list();
  }

  /// Says of open parts of a request that they need not take effect.
  ///
  /// @param numbers of the parts; empty for all
  /// @param how when, and who says so
  /// @return how many they were
  public int dismiss(
      WorkspaceId workspace, String receiptId, Collection<Integer> numbers, Resolution how) {
    return jdbc.sql(
            """
            update dropped_part
            set state = 'DISMISSED', resolved_at = :at, resolved_by = :by
            where workspace_id = :workspace
              and receipt_id = :receipt
              and state = 'OPEN'
              and (:all or number = any(:numbers))
            """)
        .param("workspace", workspace.value())
        .param("receipt", receiptId)
        .param("all", numbers.isEmpty())
        .param("numbers", numbers.toArray(Integer[]::new))
        .param("at", Column.time(how.at()))
        .param("by", how.by())
        .update();
  }

  private static @Nullable String of(
      DroppedPart part, Function<Resolution, @Nullable String> what) {
    return part.resolution() == null ? null : what.apply(part.resolution());
  }

  private static String expiryOf(DroppedPart part) {
    return part.expiresOn().toString();
  }

  private static @Nullable String leadOf(DroppedPart part) {
    return part.lead() == null ? null : part.lead().value();
  }

  static DroppedPart readPart(ResultSet row, int rowNumber) throws SQLException {
    var lead = row.getString("lead_id");
    return new DroppedPart(
        row.getString("receipt_id"),
        row.getInt("number"),
        row.getObject("expires_on", LocalDate.class),
        row.getString("token_id"),
        Column.instant(row, "received_at"),
        Column.instant(row, "applied_at"),
        lead == null ? null : new LeadId(lead),
        PartPlace.parse(row.getString("part")),
        row.getString("place"),
        new Cause(Reason.valueOf(row.getString("reason")), row.getString("subject")),
        DroppedPartState.valueOf(row.getString("state")),
        readResolution(row));
  }

  private static @Nullable Resolution readResolution(ResultSet row) throws SQLException {
    var by = row.getString("resolved_by");
    return by == null
        ? null
        : new Resolution(
            Objects.requireNonNull(Column.instant(row, "resolved_at")),
            by,
            row.getString("replay_id"));
  }
}
