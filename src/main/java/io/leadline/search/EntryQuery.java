package io.leadline.search;

import io.leadline.lead.LeadId;
import io.leadline.platform.database.Column;
import io.leadline.platform.database.Conditions;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonWriter;
import io.leadline.timeline.TimelineKey;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A search along one timeline. It walks an index of the lead's entries in its order and stops when
/// it has enough: `offset 0` keeps the planner from gathering all entries of a type instead, of
/// which a workspace may have millions.
///
/// @param walked which entries are looked at
/// @param wanted which of these are given
record EntryQuery(Conditions walked, Conditions wanted, String order) {
  /// The entries before a key, newest first.
  ///
  /// @param before exclusive; null for the newest of all
  static EntryQuery older(
      WorkspaceId workspace, LeadId lead, EntryFilter filter, @Nullable TimelineKey before) {
    var walked = walked(workspace, lead);
    if (before != null) {
      walked
          .and("(occurred_at, id) < (:beforeTime, :beforeId)")
          .with("beforeTime", Column.time(before.occurredAt()))
          .with("beforeId", before.id().value());
    }
    return new EntryQuery(walked, wanted(filter), "occurred_at desc, id desc");
  }

  /// The entries that were recorded at a moment or later, wherever they are on the timeline.
  static EntryQuery recordedSince(
      WorkspaceId workspace, LeadId lead, EntryFilter filter, Instant since) {
    var walked = walked(workspace, lead).and("id >= :since").with("since", LeadId.prefix(since));
    return new EntryQuery(walked, wanted(filter), "id desc");
  }

  String sql() {
    var where = wanted.sql().isEmpty() ? "" : "where " + wanted.sql();
    return """
    select id
    from (
      select id, occurred_at, type, content
      from action
      where %s
      order by %s
      offset 0
      ) as walked
    %s
    order by %s
    limit :limit
    """
        .formatted(walked.sql(), order, where, order);
  }

  Conditions parameters() {
    return new Conditions().with(walked.parameters()).with(wanted.parameters());
  }

  private static Conditions walked(WorkspaceId workspace, LeadId lead) {
    return new Conditions()
        .and("workspace_id = :workspace")
        .and("lead_id = :lead")
        .with("workspace", workspace.value())
        .with("lead", lead.value());
  }

  private static Conditions wanted(EntryFilter filter) {
    var wanted = new Conditions();
    if (!filter.types().isEmpty()) {
      wanted
          .and("type = any(:types::text[])")
          .with("types", Column.texts(filter.types(), type -> type));
    }
    if (!filter.text().isEmpty()) {
      demandText(wanted, filter.text());
    }
    return wanted;
  }

  /// First in the content as a whole, as JSON writes it, which leaves out most entries at half the
  /// cost; then in its texts alone, since the whole has keys in it, too.
  private static void demandText(Conditions wanted, String text) {
    var written = JsonWriter.write(new JsonText(text));
    wanted
        .and(
            """
            position(
              lower(:written collate pg_unicode_fast)
              in lower(content::text collate pg_unicode_fast)) > 0\
            """)
        .and(
            """
            exists (
              select
              from jsonb_path_query(content, 'strict $.** ? (@.type() == "string")') as said (value)
              where position(
                lower(:text collate pg_unicode_fast)
                in lower(said.value #>> '{}' collate pg_unicode_fast)) > 0)\
            """)
        .with("written", written.substring(1, written.length() - 1))
        .with("text", text);
  }
}
