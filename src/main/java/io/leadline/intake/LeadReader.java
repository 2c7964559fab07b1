package io.leadline.intake;

import io.leadline.action.ActionDialect;
import io.leadline.action.ActionRules;
import io.leadline.action.ActionsReader;
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
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a request against definitions. What comes out cannot be wrong any more; what went wrong is
/// in the remarks.
public final class LeadReader {
  private static final String FIELDS = "fields";

  private LeadReader() {}

  /// What a request says. Changes nothing: labels that are not options yet are only named.
  ///
  /// @param now the latest moment at which an action can have happened
  public static LeadReading read(
      LeadRequest request, Definitions definitions, ActionDialect dialect, Instant now) {
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
            new ActionRules(definitions.actionTypes(), definitions.rules(), dialect, now),
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
    if (sentKeys.equals(SentKeys.NONE)) {
      return remarks.toList();
    }
    var all = new Remarks();
    sentKeys.repeated().forEach(all::add);
    all.addAll(remarks.map(sentKeys::placed));
    return all.toList();
  }

  private static Map<String, String> lockedFields(LeadRequest request, Definitions definitions) {
    var locked = new HashMap<String, String>();
    for (var name : request.fields().members().keySet()) {
      if (definitions
          .leadFields()
          .find(name)
          .filter(FieldDefinition::lockAfterCreate)
          .isPresent()) {
        locked.put(name, request.sentKeys().place(FIELDS + "." + name));
      }
    }
    return Map.copyOf(locked);
  }
}
