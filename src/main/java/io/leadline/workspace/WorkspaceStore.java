package io.leadline.workspace;

import io.leadline.platform.database.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `workspace`.
@Component
public class WorkspaceStore {
  /// "lead" in ASCII: no other lock of the server has this number.
  private static final long FIRST_WORKSPACE_LOCK = 0x6c656164;

  private final JdbcClient jdbc;

  WorkspaceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Workspace> find(WorkspaceId workspace) {
    return jdbc.sql(
            """
            select
              workspace_id, name, country, time_zone, currency, date_format, date_time_format,
              identifier_field, lenient, created_at
            from workspace
            where workspace_id = :workspace
            """)
        .param("workspace", workspace.value())
        .query((row, n) -> workspace(row))
        .optional();
  }

  public void insert(Workspace workspace) {
    jdbc.sql(
            """
            insert into workspace (
              workspace_id, name, country, time_zone, currency, date_format, date_time_format,
              identifier_field, lenient, created_at)
            values (
              :workspace, :name, :country, :zone, :currency, :dateFormat, :dateTimeFormat,
              :identifierField, :lenient, :createdAt)
            """)
        .param("workspace", workspace.id().value())
        .param("name", workspace.name())
        .param("country", workspace.country())
        .param("zone", workspace.zone().getId())
        .param("currency", workspace.currency())
        .param("dateFormat", workspace.dateFormat())
        .param("dateTimeFormat", workspace.dateTimeFormat())
        .param("identifierField", workspace.identifierField())
        .param("lenient", workspace.lenient())
        .param("createdAt", Column.time(workspace.createdAt()))
        .update();
  }

  /// Writes other settings of a workspace that is there.
  public void update(WorkspaceId workspace, WorkspaceSettings settings) {
    jdbc.sql(
            """
            update workspace
            set
              name = :name, country = :country, time_zone = :zone, currency = :currency,
              date_format = :dateFormat, date_time_format = :dateTimeFormat
            where workspace_id = :workspace
            """)
        .param("workspace", workspace.value())
        .param("name", settings.name())
        .param("country", settings.country())
        .param("zone", settings.zone().getId())
        .param("currency", settings.currency())
        .param("dateFormat", settings.dateFormat())
        .param("dateTimeFormat", settings.dateTimeFormat())
        .update();
  }

  public void setLenient(WorkspaceId workspace, boolean lenient) {
    jdbc.sql(
            """
            update workspace
            set lenient = :lenient
            where workspace_id = :workspace
            """)
        .param("workspace", workspace.value())
        .param("lenient", lenient)
        .update();
  }

  /// Makes other transactions that lock the workspace wait until this one has ended.
  ///
  /// @throws IllegalArgumentException when there is no such workspace
  public void lock(WorkspaceId workspace) {
    var locked =
        jdbc.sql(
                """
                select workspace_id
                from workspace
                where workspace_id = :workspace
                for no key update
                """)
            .param("workspace", workspace.value())
            .query(String.class)
            .optional();
    if (locked.isEmpty()) {
      throw new IllegalArgumentException("no such workspace");
    }
  }

  /// How often a workspace has changed so that requests which were read before must be read again.
  public long revision(WorkspaceId workspace) {
    return revision(workspace, "");
  }

  /// As [#revision], and nobody [revises][#revise] the workspace before this transaction ends.
  public long holdRevision(WorkspaceId workspace) {
    return revision(workspace, "for key share");
  }

  private long revision(WorkspaceId workspace, String locking) {
    return jdbc.sql(
            """
            select revision
            from workspace
            where workspace_id = :workspace
            """
                + locking)
        .param("workspace", workspace.value())
        .query(Long.class)
        .single();
  }

  /// Begins a change after which requests that were read before must be read again. Waits for all
  /// who [hold][#holdRevision] the revision, and makes others wait until this transaction ends.
  public void revise(WorkspaceId workspace) {
    // An update alone would lock the row too weakly to wait for those who hold it.
    revision(workspace, "for update");
    jdbc.sql(
            """
            update workspace
            set revision = revision + 1
            where workspace_id = :workspace
            """)
        .param("workspace", workspace.value())
        .update();
  }

  /// Settles which field tells leads apart.
  public void setIdentifierField(WorkspaceId workspace, String apiName) {
    jdbc.sql(
            """
            update workspace
            set identifier_field = :apiName
            where workspace_id = :workspace
            """)
        .param("workspace", workspace.value())
        .param("apiName", apiName)
        .update();
  }

  /// Whether there is no workspace at all. Other transactions that ask wait until this one has
  /// ended, so that only one of them makes the first.
  public boolean lockWhileEmpty() {
    jdbc.sql("select pg_advisory_xact_lock(:lock)")
        .param("lock", FIRST_WORKSPACE_LOCK)
        .query((row, n) -> true)
        .single();
    return jdbc.sql(
            """
            select not exists (select from workspace)
            """)
        .query(Boolean.class)
        .single();
  }

  private static Workspace workspace(ResultSet row) throws SQLException {
    return new Workspace(
        new WorkspaceId(row.getString("workspace_id")),
        row.getString("name"),
        row.getString("country"),
        ZoneId.of(row.getString("time_zone")),
        row.getString("currency"),
        row.getString("date_format"),
        row.getString("date_time_format"),
        row.getString("identifier_field"),
        row.getBoolean("lenient"),
        Column.instant(row, "created_at"));
  }
}
