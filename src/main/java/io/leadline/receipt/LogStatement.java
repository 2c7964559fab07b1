package io.leadline.receipt;

import io.leadline.lead.LeadId;
import io.leadline.platform.database.Column;
import io.leadline.platform.database.Conditions;
import io.leadline.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the log in SQL, with the parameters `:before` and `:limit` still to be given.
///
/// Receipts are walked along their ids, which ascend with the time, the newest first. Those of some
/// leads are met on a walk for each lead, those of a cause along what was dropped for it, and those
/// that named somebody are gathered by the index. Whichever way they are found, all conditions
/// hold.
///
/// The days of expiry are in no order that people ask for: each is walked, and the walks are
/// merged.
record LogStatement(String sql, Conditions conditions) {
  /// How far the time in an id may be from the time of receipt: clocks are put right now and then.
  private static final Duration SLACK = Duration.ofMinutes(1);

  /// The last second that an id can begin with.
  private static final Instant LAST_ID = Instant.ofEpochSecond(0xFFFF_FFFFL);

  /// Without the payload, which a list does not show.
  private static final String COLUMNS =
      """
      id, token_id, received_at, outcome, lead_id, matched_by, values_taken, actions, remarks,
        null::bytea as payload, key_style\
      """;

  private static final String WALK_OF_LEADS =
      """
      (select found.*
        from unnest(%s::text[]) as wanted (id)
        cross join lateral (
          select %s
          from receipt
          where lead_id = wanted.id
            and %s
          order by id desc
          limit :limit
        ) as found)\
      """;

  /// A subquery with an `offset` is asked about each receipt that a walk meets, and does not become
  /// a join.
  private static final String DROPPED =
      """
      exists (
        select
        from dropped_part
        where workspace_id = :workspace
          and receipt_id = receipt.id
          and expires_on = receipt.expires_on
          and %s
        offset 0
      )\
      """;

  private static final String REFUSED =
      """
      jsonb_path_exists(remarks, '$[*] ? (@.status == "IGNORED" && @.reason != "REPEATED_KEY")')\
      """;

  static LogStatement of(WorkspaceId workspace, LogFilter filter) {
    var conditions = demanded(workspace, filter);
    var sql =
        """
        select *
        from (
          select distinct on (id) *
          from (
        %s
          ) as found
          order by id desc
        ) as page
        order by id desc
        limit :limit
        """
            .formatted(String.join("\nunion all\n", ways(filter, conditions)));
    return new LogStatement(sql, conditions);
  }

  private static List<String> ways(LogFilter filter, Conditions conditions) {
    var where = conditions.sql();
    var ways = new ArrayList<String>();
    var contact = filter.contact();
    if (filter.lead() != null) {
      conditions.with("lead", Column.texts(List.of(filter.lead()), LeadId::value));
    }
    if (contact == null) {
      ways.add(way(filter, where));
      return ways;
    }
    var isOfLead = filter.lead() == null ? "" : "\nand lead_id = any(:lead::text[])";
    ways.add(gathered(where + isOfLead));
    ways.add(WALK_OF_LEADS.formatted(":leads", COLUMNS, where + isOfLead));
    conditions.with("contacts", contact.keys().toArray(Long[]::new));
    conditions.with("leads", Column.texts(contact.leads(), LeadId::value));
    return ways;
  }

  /// The way to requests that need not name anybody.
  private static String way(LogFilter filter, String where) {
    if (filter.lead() != null) {
      return WALK_OF_LEADS.formatted(":lead", COLUMNS, where);
    }
    return filter.cause() == null ? walk(where) : walkOfCause(where);
  }

  private static String walk(String where) {
    return """
    (select %s
      from receipt
      where %s
      order by id desc
      limit :limit)
    """
        .formatted(COLUMNS, where);
  }

  /// Along what was dropped for a cause, of which a request may have several parts.
  private static String walkOfCause(String where) {
    return """
    (select distinct on (dropped.receipt_id) found.*
      from dropped_part as dropped
      cross join lateral (
        select %s
        from receipt
        where id = dropped.receipt_id
          and expires_on = dropped.expires_on
          and %s
        offset 0
      ) as found
      where dropped.workspace_id = :workspace
        and dropped.reason = :causeReason
        and dropped.subject = :subject
        and dropped.receipt_id < :before
      order by dropped.receipt_id desc
      limit :limit)
    """
        .formatted(COLUMNS, where);
  }

  /// What is gathered is not put in order before all of it is there, so that no planner hopes to
  /// meet it on a walk.
  private static String gathered(String where) {
    return """
    (with gathered as materialized (
        select %s
        from receipt
        where contacts && :contacts::bigint[]
          and %s
      )
      select *
      from gathered)
    """
        .formatted(COLUMNS, where);
  }

  private static Conditions demanded(WorkspaceId workspace, LogFilter filter) {
    var conditions =
        new Conditions()
            .and("workspace_id = :workspace")
            .with("workspace", workspace.value())
            .and("id < :before");
    demand(conditions, "id = :receipt", "receipt", filter.receiptId());
    demand(conditions, "token_id = :token", "token", filter.tokenId());
    demand(
        conditions,
        "outcome = :outcome",
        "outcome",
        filter.outcome() == null ? null : filter.outcome().name());
    demandPeriod(conditions, filter);
    demandDamage(conditions, filter);
    return conditions;
  }

  private static void demand(
      Conditions conditions, String clause, String name, @Nullable Object value) {
    if (value != null) {
      conditions.and(clause).with(name, value);
    }
  }

  /// The ids of a period begin with its seconds, so that the key finds them.
  private static void demandPeriod(Conditions conditions, LogFilter filter) {
    if (filter.from() != null) {
      var from = withinIds(filter.from());
      conditions
          .and("id >= :first and received_at >= :from")
          .with("first", LeadId.prefix(withinIds(from.minus(SLACK))))
          .with("from", Column.time(from));
    }
    if (filter.until() != null) {
      var until = withinIds(filter.until());
      // Behind all ids that begin so: "g" comes after the hex digits.
      conditions
          .and("id < :last and received_at <= :until")
          .with("last", LeadId.prefix(withinIds(until.plus(SLACK))) + "g")
          .with("until", Column.time(until));
    }
  }

  private static Instant withinIds(Instant moment) {
    return moment.isBefore(Instant.EPOCH)
        ? Instant.EPOCH
        : moment.isAfter(LAST_ID) ? LAST_ID : moment;
  }

  private static void demandDamage(Conditions conditions, LogFilter filter) {
    if (filter.damaged() || filter.demandsDroppedPart()) {
      conditions.and("remarks is not null and " + REFUSED);
    }
    if (filter.reason() != null) {
      conditions.and(DROPPED.formatted("reason = :reason")).with("reason", filter.reason().name());
    }
    var cause = filter.cause();
    if (cause != null) {
      conditions
          .and(DROPPED.formatted("reason = :causeReason and subject = :subject"))
          .with("causeReason", cause.reason().name())
          .with("subject", cause.subject());
    }
  }
}
