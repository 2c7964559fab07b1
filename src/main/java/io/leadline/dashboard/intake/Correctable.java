package io.leadline.dashboard.intake;

import io.leadline.action.ActionsReader;
import io.leadline.action.CustomAction;
import io.leadline.dashboard.field.FieldForm;
import io.leadline.definition.Definitions;
import io.leadline.field.FieldDefinition;
import io.leadline.lead.StandardFields;
import io.leadline.platform.json.JsonObject;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.PartPlace.Action;
import io.leadline.receipt.PartPlace.ActionField;
import io.leadline.receipt.PartPlace.ActionFields;
import io.leadline.receipt.PartPlace.ActionTime;
import io.leadline.receipt.PartPlace.AllActions;
import io.leadline.receipt.PartPlace.LeadField;
import io.leadline.receipt.PartPlace.WholeRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a person gives to correct a dropped part.
sealed interface Correctable {
  /// The value of a field.
  ///
  /// @param fields to which the value can go
  /// @param meant the field that was probably meant; null when none is like it
  record OfField(FieldForm form, List<FieldDefinition> fields, @Nullable FieldDefinition meant)
      implements Correctable {
    /// The field with an API name; the one that was probably meant when there is none.
    @Nullable FieldDefinition chosen(String apiName) {
      return fields.stream()
          .filter(field -> field.apiName().equals(apiName))
          .findFirst()
          .orElse(meant);
    }
  }

  /// JSON, as a program would have sent it.
  ///
  /// @param label what it is, for people
  record OfJson(String label) implements Correctable {}

  /// A moment.
  record OfTime() implements Correctable {}

  static Correctable of(Definitions definitions, SentBody body, DroppedPart part) {
    return switch (part.part()) {
      case WholeRequest _ -> identifier(definitions);
      case LeadField(var key) -> ofLead(definitions, key);
      case ActionField(int index, var key) -> ofAction(definitions, body, index, key);
      case ActionFields _ -> new OfJson("The fields, as JSON");
      case Action _ -> new OfJson("The whole action, as JSON");
      case AllActions _ -> new OfJson("The list of actions, as JSON");
      case ActionTime _ -> new OfTime();
    };
  }

  private static Correctable identifier(Definitions definitions) {
    var form = FieldForm.ofLead(definitions);
    var field = form.find(definitions.workspace().identifierField()).orElseThrow();
    return new OfField(form, List.of(field), field);
  }

  /// A replay cannot change what tells leads apart, and nobody sets what Leadline alone does.
  private static Correctable ofLead(Definitions definitions, String key) {
    var form = FieldForm.ofLead(definitions);
    var fields =
        form.fields().stream()
            .filter(field -> !field.apiName().equals(definitions.workspace().identifierField()))
            .filter(field -> !StandardFields.READ_ONLY.contains(field.apiName()))
            .toList();
    return new OfField(form, fields, meant(fields, key));
  }

  private static Correctable ofAction(
      Definitions definitions, SentBody body, int index, String key) {
    Optional<CustomAction> action =
        body.action(index) instanceof JsonObject entry
            ? ActionsReader.findCustomAction(entry, definitions.actionTypes())
            : Optional.empty();
    if (action.isEmpty()) {
      return new OfJson("The value, as JSON");
    }
    var form =
        FieldForm.ofAction(definitions, action.get().schema(), "actions[" + index + "].fields");
    return new OfField(form, form.fields(), meant(form.fields(), key));
  }

  private static @Nullable FieldDefinition meant(List<FieldDefinition> fields, String key) {
    return fields.stream()
        .filter(field ->
            letters(field.apiName()).equals(letters(key))
                || letters(field.label()).equals(letters(key)))
        .findFirst()
        .orElse(null);
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
