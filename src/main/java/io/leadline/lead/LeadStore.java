package io.leadline.lead;

import io.leadline.platform.database.Column;
import io.leadline.platform.database.Pipeline;
import io.leadline.platform.database.Statement;
import io.leadline.platform.json.JsonWriter;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        value_times, timeline_length
      from lead
      """;

  private static final String IDENTIFIERS =
      """
      select unnest(:identifiers::text[])
      """;

  private static final String IDENTIFIERS_AND_THOSE_OF_IDS =
      IDENTIFIERS
          + """
          union
          select named.identifier
          from unnest(:ids::text[]) as wanted (id)
          cross join lateral (
            select identifier
            from lead
            where workspace_id = :workspace
              and lead.id = wanted.id
            offset 0
          ) as named
          order by 1
          """;

  private static final String WRITE =
      """
      insert into lead (
        workspace_id, id, identifier, fields, score, capture_frequency, search_keys, words,
        created_at, modified_at, value_times, timeline_length)
      select
        :workspace, id, identifier, fields::jsonb, score, capture_frequency,
        search_keys::bigint[], array_to_tsvector(string_to_array(words, ' ')), created_at,
        modified_at, value_times::jsonb, timeline_length
      from unnest(
        :ids::text[], :identifiers::text[], :fields::text[], :scores::bigint[],
        :frequencies::bigint[], :searchKeys::text[], :words::text[], :created::timestamptz[],
        :modified::timestamptz[], :valueTimes::text[], :timelineLengths::bigint[])
        as written (
          id, identifier, fields, score, capture_frequency, search_keys, words, created_at,
          modified_at, value_times, timeline_length)
      """;

  private static final Statement INSERT = Statement.of(WRITE);

  private static final Statement UPDATE =
      Statement.of(
          WRITE
              + """
              on conflict (workspace_id, id) do update
              set fields = excluded.fields,
                score = excluded.score,
                capture_frequency = excluded.capture_frequency,
                search_keys = excluded.search_keys,
                words = excluded.words,
                modified_at = excluded.modified_at,
                value_times = excluded.value_times,
                timeline_length = excluded.timeline_length
              """);

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

  /// The leads that have one of these identifiers or ids, each once, locked until the transaction
  /// ends, so that nobody else changes them. Locks are taken in the order of the identifiers: two
  /// batches that share leads wait for each other and not in a circle.
  ///
  /// Looks up one lead after the other: a planner that knows nothing of the table yet would take
  /// the workspace for small, and read all of it instead.
  public List<Lead> lock(
      WorkspaceId workspace, Collection<String> identifiers, Collection<LeadId> ids) {
    return jdbc.sql(
            """
            select lead.*
            from (
            """
                + (ids.isEmpty() ? IDENTIFIERS : IDENTIFIERS_AND_THOSE_OF_IDS)
                + """
                ) as wanted (identifier)
                cross join lateral (
                """
                + SELECT
                + """
                where workspace_id = :workspace
                  and lead.identifier = wanted.identifier
                for update
                ) as lead
                """)
        .param("workspace", workspace.value())
        .param("identifiers", identifiers.stream().sorted().toArray(String[]::new))
        .param("ids", Column.texts(ids, LeadId::value))
        .query(LeadStore::readLead)
        .list();
  }

  /// Adds the writing of new leads. Locks are taken in the order of the identifiers, as [#lock]
  /// does.
  ///
  /// @throws org.springframework.dao.DuplicateKeyException once it is sent, when another
  ///   transaction has just taken one of the identifiers
  public void insert(Pipeline pipeline, WorkspaceId workspace, List<Lead> leads) {
    write(pipeline, INSERT, workspace, leads);
  }

  /// Adds the writing of what has become of leads that this transaction has [locked][#lock]. They
  /// are inserted and conflict with themselves, since that finds each by its key, whatever a
  /// planner would think of a join.
  public void update(Pipeline pipeline, WorkspaceId workspace, List<Lead> leads) {
    write(pipeline, UPDATE, workspace, leads);
  }

  private static void write(
      Pipeline pipeline, Statement statement, WorkspaceId workspace, List<Lead> leads) {
    if (leads.isEmpty()) {
      return;
    }
    var rows = leads.stream().sorted(Comparator.comparing(Lead::identifier)).toList();
    pipeline
        .add(statement)
        .param("workspace", workspace.value())
        .param("ids", Column.texts(rows, lead -> lead.id().value()))
        .param("identifiers", Column.texts(rows, Lead::identifier))
        .param("fields", Column.texts(rows, lead -> JsonWriter.write(lead.fields())))
        .param("scores", Column.numbers(rows, Lead::score))
        .param("frequencies", Column.numbers(rows, Lead::captureFrequency))
        .param("searchKeys", Column.texts(rows, LeadStore::searchKeys))
        .param("words", Column.texts(rows, lead -> SearchWords.of(workspace, lead.fields())))
        .param("created", Column.times(rows, Lead::createdAt))
        .param("modified", Column.times(rows, Lead::modifiedAt))
        .param("valueTimes", Column.texts(rows, LeadStore::valueTimes))
        .param("timelineLengths", Column.numbers(rows, Lead::timelineLength));
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
        readValueTimes(row),
        row.getLong("timeline_length"));
  }
}
