package io.leadline.search;

import static java.util.Objects.requireNonNullElse;

import io.leadline.lead.LeadId;
import io.leadline.lead.SearchKeys;
import io.leadline.lead.StandardFields;
import io.leadline.platform.database.Column;
import io.leadline.platform.database.Conditions;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonValue;
import io.leadline.search.FieldCondition.AnyOf;
import io.leadline.search.FieldCondition.OwnedBy;
import io.leadline.search.FieldCondition.Within;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// Turns what is demanded of fields into conditions on the table `lead`, each served by an index.
final class LeadConditions {
  /// Beyond every date that a field takes; within what ids and PostgreSQL can express.
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

  /// The last second that an id can begin with.
  private static final Instant LAST_ID = Instant.ofEpochSecond(0xFFFF_FFFFL);

  /// As the index on such leads has it.
  private static final String UNASSIGNED = "fields ->> 'assignee' is null";

  private final Conditions conditions;
  private final WorkspaceId workspace;
  private final String prefix;
  private int parameters;

  private LeadConditions(Conditions conditions, WorkspaceId workspace, String prefix) {
    this.conditions = conditions;
    this.workspace = workspace;
    this.prefix = prefix;
  }

  static void demand(Conditions conditions, WorkspaceId workspace, List<FieldCondition> fields) {
    demand(conditions, workspace, fields, "lead");
  }

  /// As [#demand], for conditions that share a statement with others.
  ///
  /// @param prefix what the names of their parameters begin with
  static void demand(
      Conditions conditions, WorkspaceId workspace, List<FieldCondition> fields, String prefix) {
    var lead = new LeadConditions(conditions, workspace, prefix);
    fields.forEach(lead::demand);
  }

  /// Whether nothing but the time of creation counts.
  static boolean areOfCreationOnly(List<FieldCondition> fields) {
    return fields.stream().allMatch(field -> field.field().equals(StandardFields.CREATED_ON));
  }

  private void demand(FieldCondition field) {
    switch (field) {
      case AnyOf anyOf -> demandAnyOf(anyOf);
      case Within(var name, var from, var to) ->
          demandWithin(name, requireNonNullElse(from, EARLIEST), requireNonNullElse(to, LATEST));
      case OwnedBy(var emails, var orNobody) -> demandOwner(emails, orNobody);
    }
  }

  private void demandOwner(List<JsonValue> emails, boolean orNobody) {
    if (!orNobody) {
      demandKeys(SearchKeys.ofValues(workspace, StandardFields.ASSIGNEE, emails));
    } else if (emails.isEmpty()) {
      conditions.and(UNASSIGNED);
    } else {
      var keys = SearchKeys.ofValues(workspace, StandardFields.ASSIGNEE, emails);
      and("(search_keys && %s::bigint[] or " + UNASSIGNED + ")", keys.toArray(Long[]::new));
    }
  }

  private void demandAnyOf(AnyOf anyOf) {
    switch (anyOf.field()) {
      case StandardFields.CREATED_ON -> {
        var times = times(anyOf);
        demandIds(times.getFirst(), times.getLast());
        and("created_at = any(%s::timestamptz[])", Column.times(times, time -> time));
      }
      case StandardFields.MODIFIED_ON -> {
        var times = times(anyOf);
        and("modified_day = any(%s::date[])", Column.texts(times, time -> day(time).toString()));
        and("modified_at = any(%s::timestamptz[])", Column.times(times, time -> time));
      }
      case StandardFields.CAPTURE_FREQUENCY ->
          and(
              "capture_frequency = any(%s::numeric[])",
              Column.texts(anyOf.values(), value -> ((JsonNumber) value).text()));
      case String field -> demandKeys(SearchKeys.ofValues(workspace, field, anyOf.values()));
    }
  }

  private void demandWithin(String field, Instant from, Instant to) {
    switch (field) {
      case StandardFields.CREATED_ON -> {
        demandIds(from, to);
        and("created_at >= %s", Column.time(from));
        and("created_at <= %s", Column.time(to));
      }
      case StandardFields.MODIFIED_ON -> {
        and("modified_day >= %s", day(from));
        and("modified_day <= %s", day(to));
        and("modified_at >= %s", Column.time(from));
        and("modified_at <= %s", Column.time(to));
      }
      default -> {
        demandKeys(SearchKeys.ofRange(workspace, field, from.toEpochMilli(), to.toEpochMilli()));
        var name = parameter(field);
        and("(fields ->> " + name + ")::numeric >= %s", from.toEpochMilli());
        and("(fields ->> " + name + ")::numeric <= %s", to.toEpochMilli());
      }
    }
  }

  /// All of a period's leads have ids that begin with its seconds.
  private void demandIds(Instant from, Instant to) {
    if (to.isBefore(Instant.EPOCH) || from.isAfter(LAST_ID)) {
      conditions.and("false");
      return;
    }
    and("id >= %s", LeadId.prefix(from.isBefore(Instant.EPOCH) ? Instant.EPOCH : from));
    // Behind all ids that begin so: "g" comes after the hex digits.
    and("id < %s", LeadId.prefix(to.isAfter(LAST_ID) ? LAST_ID : to) + "g");
  }

  private void demandKeys(Set<Long> keys) {
    var operator = keys.size() == 1 ? "@>" : "&&";
    and("search_keys " + operator + " %s::bigint[]", keys.toArray(Long[]::new));
  }

  private void and(String clause, Object value) {
    conditions.and(clause.formatted(parameter(value)));
  }

  private String parameter(Object value) {
    var name = prefix + parameters++;
    conditions.with(name, value);
    return ":" + name;
  }

  private static List<Instant> times(AnyOf anyOf) {
    return anyOf.values().stream()
        .map(value -> Instant.ofEpochMilli(((JsonNumber) value).value().longValueExact()))
        .sorted()
        .toList();
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
