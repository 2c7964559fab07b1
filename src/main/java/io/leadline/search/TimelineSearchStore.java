package io.leadline.search;

import io.leadline.lead.LeadId;
import io.leadline.platform.database.BoundedReads;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.TimelineKey;
import io.leadline.timeline.TimelineStore;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads a timeline as people do: on and on from where they are, what a filter lets through, and
/// what has come since they looked last.
///
/// A page is found by its key, so that the last one takes as long as the first. What is searched
/// for by its text is looked for in one entry after the other, under the time limit of searches.
@Component
public class TimelineSearchStore {
  private final JdbcClient jdbc;
  private final TimelineStore timelines;
  private final BoundedReads reads;
  private final SearchProperties properties;

  TimelineSearchStore(
      JdbcClient jdbc, TimelineStore timelines, BoundedReads reads, SearchProperties properties) {
    this.jdbc = jdbc;
    this.timelines = timelines;
    this.reads = reads;
    this.properties = properties;
  }

  /// Where a part of a timeline begins, and how much of it is wanted.
  ///
  /// @param before what comes before this key; null for the newest
  /// @param limit at least 1
  public record Part(@Nullable TimelineKey before, int limit) {}

  /// From when on entries were recorded, and how many of them are wanted.
  ///
  /// @param since to the second
  /// @param limit at least 1
  public record Recorded(Instant since, int limit) {}

  /// Entries that a filter lets through, newest first.
  ///
  /// @throws BoundedReads.TooSlowException when the search for a text takes longer than the limit
  public EntryPage older(WorkspaceId workspace, LeadId lead, EntryFilter filter, Part part) {
    var query = EntryQuery.older(workspace, lead, filter, part.before());
    return read(workspace, lead, filter, new Limited(query, part.limit()));
  }

  /// Entries that were recorded since a moment, newest by recording first, and that a filter lets
  /// through. Ids begin with the second of recording; an entry is seen only once it is committed, a
  /// moment later, and its id may be of another server's clock. So ask again for what was recorded
  /// some seconds before the last look, and drop what is known.
  ///
  /// @throws BoundedReads.TooSlowException when the search for a text takes longer than the limit
  public EntryPage recordedSince(
      WorkspaceId workspace, LeadId lead, EntryFilter filter, Recorded recorded) {
    var query = EntryQuery.recordedSince(workspace, lead, filter, recorded.since());
    return read(workspace, lead, filter, new Limited(query, recorded.limit()));
  }

  private record Limited(EntryQuery query, int limit) {}

  private EntryPage read(WorkspaceId workspace, LeadId lead, EntryFilter filter, Limited limited) {
    var found =
        filter.text().isEmpty()
            ? find(limited)
            : reads.within(properties.timeLimit(), () -> find(limited));
    boolean hasMore = found.size() > limited.limit();
    var shown = hasMore ? found.subList(0, limited.limit()) : found;
    return new EntryPage(timelines.all(workspace, lead, shown), hasMore);
  }

  /// One more than asked for, if there is one.
  private List<ActionId> find(Limited limited) {
    return jdbc.sql(limited.query().sql())
        .params(limited.query().parameters().parameters())
        .param("limit", limited.limit() + 1)
        .query((row, n) -> new ActionId(row.getString("id")))
        .list();
  }
}
