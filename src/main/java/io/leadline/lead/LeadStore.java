package io.leadline.lead;

import io.leadline.platform.database.Column;
import io.leadline.platform.json.JsonWriter;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `lead`.
@Component
public class LeadStore {
  private static final String SELECT =
      """
      select
        workspace_id, id, identifier, fields, score, capture_frequency, created_at, modified_at,
        value_times
      from lead
      """;

  private final JdbcClient jdbc;

  LeadStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Lead> find(WorkspaceId workspace, LeadId id) {
    return jdbc.sql(
            SELECT
                + """
                where workspace_id = :workspace
                  and id = :id
                """)
        .param("workspace", workspace.value())
        .param("id", id.value())
        .query(LeadStore::readLead)
        .optional();
  }

  /// The leads with these ids, in their order.
  public List<Lead> all(WorkspaceId workspace, List<LeadId> ids) {
    return jdbc.sql(
            """
            select lead.*
            from unnest(:ids::text[]) with ordinality as wanted (id, place)
            cross join lateral (
            """
                + SELECT
                + """
                where workspace_id = :workspace
                  and lead.id = wanted.id
                offset 0
                ) as lead
                order by wanted.place
                """)
        .param("workspace", workspace.value())
        .param("ids", Column.texts(ids, LeadId::value))
        .query(LeadStore::readLead)
        .list();
  }

  /// The lead that has this identifier.
  public Optional<Lead> findByIdentifier(WorkspaceId workspace, String identifier) {
    return jdbc.sql(
            SELECT
                + """
                where workspace_id = :workspace
                  and identifier = :identifier
                """)
        .param("workspace", workspace.value())
        .param("identifier", identifier)
        .query(LeadStore::readLead)
        .optional();
  }

  /// The leads that have one of these identifiers, locked until the transaction ends, so that
  /// nobody else changes them. Locks are taken in the order of the identifiers: two batches that
  /// share leads wait for each other and not in a circle.
  public List<Lead> lockByIdentifier(WorkspaceId workspace, Collection<String> identifiers) {
    return lock(workspace, "identifier", identifiers.stream());
  }

  /// As [#lockByIdentifier], the leads that have one of these ids.
  public List<Lead> lock(WorkspaceId workspace, Collection<LeadId> ids) {
    return lock(workspace, "id", ids.stream().map(LeadId::value));
  }

  /// Looks up one lead after the other: a planner that knows nothing of the table yet would take
  /// the workspace for small, and read all of it instead.
  ///
  /// @param key a column that, with the workspace, is unique
  private List<Lead> lock(WorkspaceId workspace, String key, Stream<String> values) {
    return jdbc.sql(
            """
            select lead.*
            from unnest(:values::text[]) as wanted (value)
            cross join lateral (
            """
                + SELECT
                + """
                where workspace_id = :workspace
                  and %s = wanted.value
                for update
                ) as lead
                """
                    .formatted(key))
        .param("workspace", workspace.value())
        .param("values", values.sorted().toArray(String[]::new))
        .query(LeadStore::readLead)
        .list();
  }

  /// Writes new leads, but those whose identifier another transaction has just taken.
  ///
  /// @return how many were written
  public int insert(WorkspaceId workspace, List<Lead> leads) {
    return write(workspace, leads, "on conflict (workspace_id, identifier) do nothing");
  }

  /// Writes what has become of leads that this transaction has [locked][#lock]. They are inserted
  /// and conflict with themselves, since that finds each by its key, whatever a planner would think
  /// of a join.
  public void update(WorkspaceId workspace, List<Lead> leads) {
    write(
        workspace,
        leads,
        """
        on conflict (workspace_id, id) do update
        set fields = excluded.fields,
          score = excluded.score,
          capture_frequency = excluded.capture_frequency,
          search_keys = excluded.search_keys,
          modified_at = excluded.modified_at,
          value_times = excluded.value_times
        """);
  }

  private int write(WorkspaceId workspace, List<Lead> leads, String onConflict) {
    if (leads.isEmpty()) {
      return 0;
    }
    return jdbc.sql(
            """
            insert into lead (
              workspace_id, id, identifier, fields, score, capture_frequency, search_keys,
              created_at, modified_at, value_times)
            select
              :workspace, id, identifier, fields::jsonb, score, capture_frequency,
              search_keys::bigint[], created_at, modified_at, value_times::jsonb
            from unnest(
              :ids::text[], :identifiers::text[], :fields::text[], :scores::bigint[],
              :frequencies::bigint[], :searchKeys::text[], :created::timestamptz[],
              :modified::timestamptz[], :valueTimes::text[])
              as written (
                id, identifier, fields, score, capture_frequency, search_keys, created_at,
                modified_at, value_times)
            order by identifier
            """
                + onConflict)
        .param("workspace", workspace.value())
        .param("ids", Column.texts(leads, lead -> lead.id().value()))
        .param("identifiers", Column.texts(leads, Lead::identifier))
        .param("fields", Column.texts(leads, lead -> JsonWriter.write(lead.fields())))
        .param("scores", Column.numbers(leads, Lead::score))
        .param("frequencies", Column.numbers(leads, Lead::captureFrequency))
        .param("searchKeys", Column.texts(leads, LeadStore::searchKeys))
        .param("created", Column.times(leads, Lead::createdAt))
        .param("modified", Column.times(leads, Lead::modifiedAt))
        .param("valueTimes", Column.texts(leads, LeadStore::valueTimes))
        .update();
  }

  /// The search keys as the text of a PostgreSQL array: an array of arrays of several lengths
  /// cannot be sent.
  private static String searchKeys(Lead lead) {
    return SearchKeys.of(lead.workspace(), lead.fields()).stream()
        .map(String::valueOf)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static @Nullable String valueTimes(Lead lead) {
    return lead.valueTimes().times().isEmpty()
        ? null
        : JsonWriter.write(lead.valueTimes().toJson());
  }

  private static ValueTimes readValueTimes(ResultSet row) throws SQLException {
    return row.getString("value_times") == null
        ? ValueTimes.NONE
        : ValueTimes.ofJson(Column.object(row, "value_times"));
  }

  private static Lead readLead(ResultSet row, int rowNumber) throws SQLException {
    return new Lead(
        new LeadId(row.getString("id")),
        new WorkspaceId(row.getString("workspace_id")),
        row.getString("identifier"),
        Column.object(row, "fields"),
        row.getLong("score"),
        row.getLong("capture_frequency"),
        Column.instant(row, "created_at"),
        Column.instant(row, "modified_at"),
        readValueTimes(row));
  }
}
