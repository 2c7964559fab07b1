package io.leadline.api.sync;

import io.leadline.definition.Definitions;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldType;
import io.leadline.lead.StandardFields;
import io.leadline.platform.json.JsonObject;
import io.leadline.search.ActionCondition;
import io.leadline.search.FieldCondition;
import io.leadline.search.LeadFilter;
import io.leadline.timeline.TimelineFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the body of a search among leads.
///
/// ```json
/// {
///   "fields": { "phone": ["919999999999", "+91 88888 88888"], "created_on": { "from": 1767225600000 } },
///   "actions": { "type": "PAYMENT", "performed_at": { "from": 1767225600000, "to": 1769903999999 } }
/// }
/// ```
///
/// Source: docs/api.md, Sync API.
final class LeadFilterReader {
  private static final Set<String> KEYS = Set.of("fields", "actions");
  private static final Set<String> ACTION_KEYS =
      Set.of("type", "performed_by", "performed_at", "fields");

  /// No custom action has this code.
  private static final String NO_CODE = "0";

  private final FilterPart body;
  private final Definitions definitions;

  private LeadFilterReader(JsonObject body, Definitions definitions) {
    this.body = new FilterPart(body, "", definitions);
    this.definitions = definitions;
  }

  /// The filter that a body describes; an empty body lets all leads through.
  ///
  /// @throws io.leadline.api.RefusedException when a part of it is not understood, which it names
  static LeadFilter read(JsonObject body, Definitions definitions) {
    return new LeadFilterReader(body, definitions).read();
  }

  private LeadFilter read() {
    body.demandKeys(KEYS);
    return new LeadFilter(fieldConditions(body.part("fields")), actionCondition());
  }

  private List<FieldCondition> fieldConditions(FilterPart fields) {
    var conditions = new ArrayList<FieldCondition>();
    for (var name : fields.object().members().keySet()) {
      var type = typeOf(name).orElseThrow(() -> fields.unknownKey(name));
      conditions.add(condition(fields, name, type));
    }
    return conditions;
  }

  private FieldCondition condition(FilterPart fields, String name, FieldType type) {
    if (type == FieldType.DATE && fields.object().member(name) instanceof JsonObject) {
      var period = fields.period(name);
      return new FieldCondition.Within(name, period.from(), period.to());
    }
    var options =
        definitions.leadFields().find(name).stream().map(FieldDefinition::options).toList();
    return new FieldCondition.AnyOf(name, FilterValues.read(fields, name, type, options));
  }

  /// The type by which a field of a lead is searched, also of those that Leadline sets.
  private Optional<FieldType> typeOf(String name) {
    return switch (name) {
      case StandardFields.CREATED_ON, StandardFields.MODIFIED_ON -> Optional.of(FieldType.DATE);
      case StandardFields.CAPTURE_FREQUENCY -> Optional.of(FieldType.NUMBER);
      case String defined -> definitions.leadFields().find(defined).map(FieldDefinition::type);
    };
  }

  private @Nullable ActionCondition actionCondition() {
    var actions = body.part("actions");
    actions.demandKeys(ACTION_KEYS);
    if (actions.object().members().isEmpty()) {
      return null;
    }
    var fields = actions.part("fields");
    var names = fields.object().members().keySet();
    var types = names.isEmpty() ? actions.types() : codes(actions.types(), names);
    var period = actions.period("performed_at");
    return new ActionCondition(
        new TimelineFilter(types, actions.performers(), period.from(), period.to()),
        names.stream().map(name -> actionField(fields, name, types)).toList());
  }

  /// The custom actions, of these types or of all, that have all of these fields; at least one,
  /// though it may be none that exists.
  private List<String> codes(List<String> types, Set<String> fields) {
    var codes =
        definitions.customActions().values().stream()
            .filter(action -> action.schema().fields().keySet().containsAll(fields))
            .map(action -> Integer.toString(action.code()))
            .filter(code -> types.isEmpty() || types.contains(code))
            .toList();
    return codes.isEmpty() ? List.of(NO_CODE) : codes;
  }

  /// A condition on a field, whose type is that in the custom actions with these codes; in any
  /// other, where they do not have it.
  private FieldCondition.AnyOf actionField(FilterPart fields, String name, List<String> codes) {
    var meant =
        definitions.customActions().values().stream()
            .sorted(
                Comparator.comparing(action -> !codes.contains(Integer.toString(action.code()))))
            .flatMap(action -> action.schema().find(name).stream())
            .toList();
    if (meant.isEmpty()) {
      throw fields.unknownKey(name);
    }
    var options = meant.stream().map(FieldDefinition::options).toList();
    return new FieldCondition.AnyOf(
        name, FilterValues.read(fields, name, meant.getFirst().type(), options));
  }
}
