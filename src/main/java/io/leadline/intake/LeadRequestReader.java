package io.leadline.intake;

import io.leadline.action.ActionDialect;
import io.leadline.action.ActionRules;
import io.leadline.action.ActionsReader;
import io.leadline.definition.DefinitionCache;
import io.leadline.definition.Definitions;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldOwner;
import io.leadline.field.value.FieldsReader;
import io.leadline.field.value.ReadFields;
import io.leadline.lead.LeadIdentifier;
import io.leadline.lead.StandardFields;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.remark.Remarks;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads requests against a workspace's definitions. What comes out cannot be wrong any more; what
/// went wrong is in the remarks.
@Component
public class LeadRequestReader {
  private static final String FIELDS = "fields";
  private static final int MOST_ROUNDS = 5;

  private final DefinitionCache definitionCache;
  private final InstantSource clock;

  LeadRequestReader(DefinitionCache definitionCache, InstantSource clock) {
    this.definitionCache = definitionCache;
    this.clock = clock;
  }

  /// What a request says. Changes nothing: labels that are not options yet are only named.
  public LeadReading read(LeadRequest request, Definitions definitions, ActionDialect dialect) {
    var remarks = new Remarks();
    var fields =
        FieldsReader.read(
            withoutReadOnly(request.fields(), remarks),
            definitions.leadFields(),
            definitions.rules(),
            FIELDS,
            remarks);
    var actions =
        ActionsReader.read(
            request.actions(),
            new ActionRules(
                definitions.actionTypes(), definitions.rules(), dialect, clock.instant()),
            remarks);
    var missingOptions = new HashMap<>(actions.missingOptions());
    if (!fields.missingOptions().isEmpty()) {
      missingOptions.put(FieldOwner.LEAD, fields.missingOptions());
    }
    var changes =
        new Changes(
            fields.values(),
            fields.blank(),
            lockedFields(request, definitions),
            actions.entries(),
            placed(remarks, request.sentKeys()),
            null);
    var identifier = readIdentifier(definitions.workspace().identifierField(), request, fields);
    return new LeadReading(identifier, changes, missingOptions);
  }

  /// A reading that misses no options: those of the first one are added to the definitions, and the
  /// request is read again. Where no more can be added, that second reading says so in a remark.
  ///
  /// @throws IllegalStateException when options keep disappearing as fast as they are added
  public LeadReading withOptions(
      LeadReading first, LeadRequest request, Definitions definitions, ActionDialect dialect) {
    return readAgain(
        first, definitions, this::addOptions, current -> read(request, current, dialect));
  }

  /// The reading that [#withOptions] would give, while nothing is added to the definitions.
  public LeadReading asIfWithOptions(
      LeadReading first, LeadRequest request, Definitions definitions, ActionDialect dialect) {
    return readAgain(
        first, definitions, Definitions::withOptions, current -> read(request, current, dialect));
  }

  private static LeadReading readAgain(
      LeadReading first,
      Definitions definitions,
      BiFunction<Definitions, Map<FieldOwner, Map<String, List<String>>>, Definitions> addition,
      Function<Definitions, LeadReading> read) {
    var reading = first;
    var current = definitions;
    for (int round = 0; !reading.missingOptions().isEmpty(); round++) {
      if (round == MOST_ROUNDS) {
        throw new IllegalStateException("options are missing that were just added");
      }
      current = addition.apply(current, reading.missingOptions());
      reading = read.apply(current);
    }
    return reading;
  }

  private Definitions addOptions(
      Definitions before, Map<FieldOwner, Map<String, List<String>>> missing) {
    var current = before;
    for (var owner : missing.entrySet()) {
      current =
          definitionCache.addOptions(before.workspace().id(), owner.getKey(), owner.getValue());
    }
    return current;
  }

  private static JsonObject withoutReadOnly(JsonObject fields, Remarks remarks) {
    if (Collections.disjoint(StandardFields.READ_ONLY, fields.members().keySet())) {
      return fields;
    }
    var writable = new LinkedHashMap<String, JsonValue>();
    fields
        .members()
        .forEach((name, value) -> {
          if (!StandardFields.READ_ONLY.contains(name)) {
            writable.put(name, value);
          } else if (!value.isBlank()) {
            remarks.ignored(
                FIELDS + "." + name, Reason.READ_ONLY_FIELD, "This field is set by Leadline alone");
          }
        });
    return new JsonObject(writable, fields.repeatedKeys());
  }

  private static IdentifierReading readIdentifier(
      String name, LeadRequest request, ReadFields accepted) {
    var path = request.sentKeys().place(FIELDS + "." + name);
    var value = request.fields().member(name);
    if (value == null || value.isBlank()) {
      return new IdentifierReading.Absent(
          Remark.ignored(
              path,
              Reason.IDENTIFIER_MISSING,
              "The lead identifier %s is missing".formatted(name)));
    }
    if (accepted.values().get(name) instanceof JsonText(var text)
        && !text.isBlank()
        && text.length() <= LeadIdentifier.LONGEST) {
      return new IdentifierReading.Found(LeadIdentifier.normalise(text));
    }
    return new IdentifierReading.Absent(
        Remark.ignored(
            path,
            Reason.IDENTIFIER_INVALID,
            "The lead identifier %s is not valid".formatted(name)));
  }

  /// The remarks, each at the place where its part stands in the request.
  private static List<Remark> placed(Remarks remarks, SentKeys sentKeys) {
    var all = new Remarks();
    sentKeys.repeated().forEach(all::add);
    all.addAll(remarks.map(sentKeys::placed));
    return all.toList();
  }

  private static Map<String, String> lockedFields(LeadRequest request, Definitions definitions) {
    return request.fields().members().keySet().stream()
        .filter(name ->
            definitions
                .leadFields()
                .find(name)
                .filter(FieldDefinition::lockAfterCreate)
                .isPresent())
        .collect(
            Collectors.toUnmodifiableMap(
                name -> name, name -> request.sentKeys().place(FIELDS + "." + name)));
  }
}
