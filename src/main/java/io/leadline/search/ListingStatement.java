package io.leadline.search;

import io.leadline.platform.database.Column;
import io.leadline.platform.database.Conditions;
import io.leadline.search.LeadOrder.ByField;
import io.leadline.search.LeadOrder.Created;
import io.leadline.search.LeadOrder.Kind;
import io.leadline.search.LeadOrder.Modified;
import io.leadline.search.PageStart.After;
import io.leadline.search.PageStart.Before;
import io.leadline.search.PageStart.First;
import io.leadline.search.PageStart.Last;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// A statement that gives a page of a list of leads, or counts: its SQL, and the values of its
/// parameters.
///
/// @param sql in which each condition stands once
record ListingStatement(String sql, Conditions conditions) {

  /// Gathers the selected leads, but not more than a limit, and reads the page off them. When there
  /// are more, only the count means anything.
  ///
  /// Gives one row: `found`, how many there are; `acted`, how many actions were looked at; `ids` of
  /// the page, and their `places` in an order by a field.
  static ListingStatement gatherSome(SelectionConditions selection, ListingRequest request) {
    return gathered(selection.ofGathered(request.order(), true), request);
  }

  /// Gathers all selected leads from where the page begins, and reads the page off them. Gives one
  /// row: `ids`.
  static ListingStatement gatherAll(SelectionConditions selection, ListingRequest request) {
    return gathered(selection.ofGathered(request.order(), false), request);
  }

  private static ListingStatement gathered(
      SelectionConditions.Gathered gathered, ListingRequest request) {
    var conditions = gathered.conditions();
    var sql =
        request.order() instanceof ByField byField
            ? placedSql(conditions, request, byField)
            : """
            select
              (select count(*) from found) as found,
              (select count(*) from acted) as acted,
              array(
                select id
                from found
                %s
                order by %s
                limit :size
              ) as ids,
              array[]::bigint[] as places
            """
                .formatted(start(conditions, request, "where"), orderBy(request));
    return new ListingStatement(gathered.sql() + sql, conditions.with("size", request.size() + 1));
  }

  private static String placedSql(Conditions conditions, ListingRequest request, ByField order) {
    var direction = order.descending() ? "desc" : "asc";
    return """
    , placed as (
      select
        id, row_number() over (order by sort_key %1$s nulls last, id %1$s) as place
      from found
    ), page as (
      select id, place
      from placed
      %2$s
      order by place %3$s
      limit :size
    )
    select
      (select count(*) from found) as found,
      (select count(*) from acted) as acted,
      array(select id from page order by place %3$s) as ids,
      array(select place from page order by place %3$s) as places
    """
        .formatted(
            direction,
            placedStart(conditions, request.start()),
            request.start().isBackward() ? "desc" : "asc");
  }

  /// A lead that is gone from the list has left its rank to the one behind it.
  private static String placedStart(Conditions conditions, PageStart start) {
    return switch (start) {
      case First _, Last _ -> "";
      case After(var place) -> {
        remember(conditions, place);
        yield "where place > coalesce((select place from placed where id = :cursorId), :cursorPlace - 1)";
      }
      case Before(var place) -> {
        remember(conditions, place);
        yield "where place < coalesce((select place from placed where id = :cursorId), :cursorPlace)";
      }
    };
  }

  private static void remember(Conditions conditions, LeadPlace place) {
    conditions.with("cursorId", place.lead().value()).with("cursorPlace", place.position());
  }

  /// Walks along the order for a stretch, and keeps the leads that are selected. Gives ids, one a
  /// row, and too few of them when the stretch ends before the page is full.
  static ListingStatement walk(SelectionConditions selection, ListingRequest request) {
    var walked = selection.ofWalked(request.order());
    var conditions = walked.conditions();
    return new ListingStatement(
        """
        select id
        from (
        %s
        %s
          order by %s
          limit :stretch
        ) as lead
        %s
        order by %s
        limit :size
        """
            .formatted(
                walked.along(),
                start(conditions, request, "and"),
                orderBy(request),
                walked.kept(),
                orderBy(request)),
        conditions.with("stretch", selection.stretch()).with("size", request.size() + 1));
  }

  /// Counts the leads that a [#walk] looks at, unless it finds its page before. Gives one number.
  static ListingStatement reach(SelectionConditions selection, ListingRequest request) {
    var walked = selection.ofWalked(request.order());
    var conditions = walked.conditions();
    return new ListingStatement(
        """
        select count(*)
        from (
        %s
        %s
          order by %s
          limit :stretch
        ) as lead
        """
            .formatted(walked.along(), start(conditions, request, "and"), orderBy(request)),
        conditions.with("stretch", selection.stretch()));
  }

  /// Counts what is selected among the newest leads. Gives one number.
  static ListingStatement sample(SelectionConditions selection, int stretch) {
    var walked = selection.ofWalked(LeadOrder.NEWEST_FIRST);
    return new ListingStatement(
        """
        select count(*)
        from (
        %s
          order by id desc
          limit :stretch
        ) as lead
        %s
        """
            .formatted(walked.along(), walked.kept()),
        walked.conditions().with("stretch", stretch));
  }

  private static String orderBy(ListingRequest request) {
    var direction = request.isReadDescending() ? "desc" : "asc";
    return switch (request.order()) {
      case Created _ -> "id " + direction;
      case Modified _ -> "modified_day %1$s, modified_at %1$s, id %1$s".formatted(direction);
      case ByField _ -> throw new IllegalArgumentException("no index has this order");
    };
  }

  private static String start(Conditions conditions, ListingRequest request, String keyword) {
    return switch (request.start()) {
      case First _, Last _ -> "";
      case After(var place) -> keyword + " " + beyond(conditions, request, place);
      case Before(var place) -> keyword + " " + beyond(conditions, request, place);
    };
  }

  private static String beyond(Conditions conditions, ListingRequest request, LeadPlace place) {
    conditions.with("cursorId", place.lead().value());
    var sign = request.isReadDescending() ? "<" : ">";
    return switch (request.order()) {
      case Created _ -> "id " + sign + " :cursorId";
      case Modified _ -> {
        var at = Instant.EPOCH.plus(place.position(), ChronoUnit.MICROS);
        conditions
            .with("cursorAt", Column.time(at))
            .with("cursorDay", LocalDate.ofInstant(at, ZoneOffset.UTC));
        yield "modified_day %1$s= :cursorDay and (modified_at, id) %1$s (:cursorAt, :cursorId)"
            .formatted(sign);
      }
      case ByField _ -> throw new IllegalArgumentException("no index has this order");
    };
  }

  /// What each kind of order needs of a gathered lead.
  static String columns(LeadOrder order) {
    return switch (order) {
      case Created _ -> "id";
      case Modified _ -> "id, modified_day, modified_at";
      case ByField(var name, var kind, _) -> "id, " + sortKey(name, kind) + " as sort_key";
    };
  }

  private static String sortKey(String apiName, Kind kind) {
    if (apiName.equals("capture_frequency")) {
      return "capture_frequency";
    }
    return switch (kind) {
      case TEXT -> "lower((fields ->> :sortField) collate pg_unicode_fast)";
      case NUMBER ->
          "case when fields ->> :sortField ~ '^-?[0-9]+([.][0-9]+)?$' then (fields ->> :sortField)::numeric end";
    };
  }
}
