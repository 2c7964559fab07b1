package io.leadline.dashboard.leads;

import static io.leadline.dashboard.leads.Parameters.NOBODY;

import io.leadline.dashboard.Viewer;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldType;
import io.leadline.field.value.PhoneBeginnings;
import io.leadline.lead.StandardFields;
import io.leadline.platform.StorableText;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.search.ActionCondition;
import io.leadline.search.FieldCondition;
import io.leadline.search.FieldCondition.AnyOf;
import io.leadline.search.FieldCondition.OwnedBy;
import io.leadline.search.FieldCondition.Within;
import io.leadline.search.LeadFilter;
import io.leadline.search.LeadScope;
import io.leadline.search.LeadSelection;
import io.leadline.search.LeadWords;
import io.leadline.timeline.TimelineFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which leads an address means, for somebody who looks at them. What it says that makes no sense
/// is passed over: a link may be old.
///
/// @param address what is asked for
record TableFilter(Viewer viewer, Address address) {
  /// The fields whose options leads are filtered by.
  List<FieldDefinition> optionFields() {
    return viewer.definitions().leadFields().fields().values().stream()
        .filter(field -> field.type().hasOptions())
        .toList();
  }

  LeadSelection selection() {
    return new LeadSelection(scope(viewer), new LeadFilter(fields(), action()), words());
  }

  /// What somebody may see at all.
  static LeadScope scope(Viewer viewer) {
    return viewer.seesAllLeads()
        ? new LeadScope.Everything()
        : new LeadScope.AssignedTo(viewer.emailKey());
  }

  private @Nullable LeadWords words() {
    var typed = address.first(Parameters.TYPED);
    return LeadWords.of(typed, PhoneBeginnings.of(typed, viewer.workspace().country()))
        .orElse(null);
  }

  private List<FieldCondition> fields() {
    var fields = new ArrayList<FieldCondition>();
    var statuses = texts(Parameters.STATUS);
    if (!statuses.isEmpty()) {
      fields.add(new AnyOf(StandardFields.STATUS, statuses));
    }
    owner(fields);
    optionFields().forEach(field -> options(fields, field));
    var from = startOf(date(Parameters.CREATED_FROM));
    var to = endOf(date(Parameters.CREATED_TO));
    if (from != null || to != null) {
      fields.add(new Within(StandardFields.CREATED_ON, from, to));
    }
    return fields;
  }

  private void owner(List<FieldCondition> fields) {
    var owners = texts(Parameters.OWNER);
    var nobody = new JsonText(NOBODY);
    if (!owners.isEmpty()) {
      var members = owners.stream().filter(owner -> !owner.equals(nobody)).toList();
      fields.add(new OwnedBy(members, owners.contains(nobody)));
    }
  }

  private void options(List<FieldCondition> fields, FieldDefinition field) {
    var labels = texts(Parameters.of(field));
    if (labels.isEmpty()) {
      return;
    }
    if (demandsAll(field)) {
      labels.forEach(
          label -> fields.add(new AnyOf(field.apiName(), spellings(field, List.of(label)))));
    } else {
      fields.add(new AnyOf(field.apiName(), spellings(field, labels)));
    }
  }

  /// Labels, and those that leads may still have in their place while they are being rewritten.
  private static List<JsonValue> spellings(FieldDefinition field, List<JsonValue> labels) {
    return labels.stream()
        .map(label -> ((JsonText) label).value())
        .flatMap(label -> field.options().spellings(label).stream())
        .<JsonValue>map(JsonText::new)
        .toList();
  }

  boolean demandsAll(FieldDefinition field) {
    return field.type() == FieldType.TAGS && !address.first(Parameters.ofAll(field)).isEmpty();
  }

  private @Nullable ActionCondition action() {
    var types = address.all(Parameters.ACTION).stream().filter(StorableText::isStorable).toList();
    var performers =
        address.all(Parameters.PERFORMER).stream()
            .filter(StorableText::isStorable)
            .map(email -> email.toLowerCase(Locale.ROOT))
            .toList();
    var from = startOf(date(Parameters.ACTED_FROM));
    var to = endOf(date(Parameters.ACTED_TO));
    if (types.isEmpty() && performers.isEmpty() && from == null && to == null) {
      return null;
    }
    return new ActionCondition(new TimelineFilter(types, performers, from, to), List.of());
  }

  private List<JsonValue> texts(String name) {
    return address.all(name).stream()
        .filter(StorableText::isStorable)
        .<JsonValue>map(JsonText::new)
        .toList();
  }

  /// The day that a parameter names; null when it names none.
  @Nullable LocalDate date(String name) {
    try {
      var day = LocalDate.parse(address.first(name));
      return day.getYear() >= 1 && day.getYear() <= 9999 ? day : null;
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  private @Nullable Instant startOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(viewer.zone()).toInstant();
  }

  /// The last microsecond of a day: periods include both their ends.
  private @Nullable Instant endOf(@Nullable LocalDate day) {
    return day == null ? null : Objects.requireNonNull(startOf(day.plusDays(1))).minusNanos(1_000);
  }

  /// Whether it lets all leads through that the viewer may see.
  boolean isEmpty() {
    var selection = selection();
    return selection.words() == null
        && selection.filter().fields().isEmpty()
        && selection.filter().action() == null;
  }
}
