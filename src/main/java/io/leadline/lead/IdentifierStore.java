package io.leadline.lead;

import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The identifiers in the table `lead`, when another field is to give them. What it does in SQL is
/// what [LeadIdentifier] does to a value that is sent.
@Component
public class IdentifierStore {
  /// What [String#isBlank] takes for space.
  private static final String SPACES =
      IntStream.rangeClosed(1, Character.MAX_VALUE)
          .filter(Character::isWhitespace)
          .mapToObj(Character::toString)
          .collect(Collectors.joining());

  /// How many leads are given their identifiers by one statement: less than a connection waits for.
  private static final int PAGE = 20_000;

  private final JdbcClient jdbc;

  IdentifierStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Counts(long leads, long clashing, long missing) {}

  /// Whether a field could tell the leads of a workspace apart.
  ///
  /// @param most how many leads are named that stand against it, of each kind
  public IdentifierCheck check(WorkspaceId workspace, String field, int most) {
    var counts = count(workspace, field);
    return new IdentifierCheck(
        counts.leads(),
        counts.clashing(),
        counts.clashing() == 0 ? List.of() : clashing(workspace, field, most),
        counts.missing(),
        counts.missing() == 0 ? List.of() : missing(workspace, field, most));
  }

  private Counts count(WorkspaceId workspace, String field) {
    return proposed(
            workspace,
            field,
            "",
            """
            select
              count(*) as leads,
              (select coalesce(sum(leads), 0) from shared) as clashing,
              count(*) filter (where identifier is null) as missing
            from proposed
            """)
        .query((row, n) ->
            new Counts(row.getLong("leads"), row.getLong("clashing"), row.getLong("missing")))
        .single();
  }

  private List<LeadId> clashing(WorkspaceId workspace, String field, int most) {
    return proposed(
            workspace,
            field,
            "",
            """
            select id
            from proposed
            join shared using (identifier)
            order by identifier, id
            limit :most
            """)
        .param("most", most)
        .query((row, n) -> new LeadId(row.getString("id")))
        .list();
  }

  private List<LeadId> missing(WorkspaceId workspace, String field, int most) {
    return proposed(
            workspace,
            field,
            "",
            """
            select id
            from proposed
            where identifier is null
            order by id
            limit :most
            """)
        .param("most", most)
        .query((row, n) -> new LeadId(row.getString("id")))
        .list();
  }

  /// Gives all leads of a workspace the identifiers that a field has for them. No one must create
  /// or change leads meanwhile.
  ///
  /// @throws org.springframework.dao.DataAccessException when the field has failed the [#check]
  public void recompute(WorkspaceId workspace, String field) {
    stepAside(workspace, field);
    @Nullable String after = "";
    while (after != null) {
      var last = lastOfPage(workspace, after);
      if (last != null) {
        recompute(workspace, field, after, last);
      }
      after = last;
    }
  }

  /// Takes identifiers off leads that others are about to get: no two may have the same at any
  /// time.
  private void stepAside(WorkspaceId workspace, String field) {
    proposed(
            workspace,
            field,
            "",
            """
            update lead
            set identifier = chr(1) || lead.id
            from proposed
            where lead.workspace_id = :workspace
              and lead.identifier = proposed.identifier
              and lead.id <> proposed.id
            """)
        .update();
  }

  private @Nullable String lastOfPage(WorkspaceId workspace, String after) {
    return jdbc.sql(
            """
            select max(id) as last
            from (
              select id
              from lead
              where workspace_id = :workspace
                and id > :after
              order by id
              limit :page
            ) as page
            """)
        .param("workspace", workspace.value())
        .param("after", after)
        .param("page", PAGE)
        .query((row, n) -> Optional.ofNullable(row.getString("last")))
        .single()
        .orElse(null);
  }

  private void recompute(WorkspaceId workspace, String field, String after, String last) {
    proposed(
            workspace,
            field,
            "and id > :after and id <= :last",
            """
            update lead
            set identifier = proposed.identifier
            from proposed
            where lead.workspace_id = :workspace
              and lead.id = proposed.id
              and lead.identifier <> proposed.identifier
            """)
        .param("after", after)
        .param("last", last)
        .update();
  }

  private JdbcClient.StatementSpec proposed(
      WorkspaceId workspace, String field, String condition, String statement) {
    return jdbc.sql(proposed(condition) + statement)
        .param("workspace", workspace.value())
        .param("field", field)
        .param("spaces", SPACES)
        .param("longest", LeadIdentifier.LONGEST);
  }

  /// The leads of a workspace with the identifier that a field would give them; null for one that
  /// it would give none. A character beyond the first 65,536 counts as two, as it does in Java.
  private static String proposed(String condition) {
    return """
    with proposed as materialized (
      select
        id,
        case when jsonb_typeof(fields -> :field) = 'string'
            and btrim(fields ->> :field, :spaces) <> ''
            and char_length(fields ->> :field) + char_length(
              regexp_replace(fields ->> :field, '[^\\U00010000-\\U0010ffff]', '', 'g')) <= :longest
          then lower((fields ->> :field) collate pg_unicode_fast) collate "C"
        end as identifier
      from lead
      where workspace_id = :workspace
        %s
    ),
    shared as (
      select identifier, count(*) as leads
      from proposed
      where identifier is not null
      group by identifier
      having count(*) > 1
    )
    """
        .formatted(condition);
  }
}
