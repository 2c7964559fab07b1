package io.leadline.dashboard.intake.causes;

import static io.leadline.dashboard.intake.causes.Mend.advice;

import io.leadline.action.CustomAction;
import io.leadline.dashboard.DashboardPaths;
import io.leadline.definition.Definitions;
import io.leadline.field.ApiName;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldSchema;
import io.leadline.field.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.web.util.UriComponentsBuilder;

/// What can be done about values that were not taken.
///
/// @param schema the fields among which the key was looked for
/// @param path of the settings of these fields
/// @param key as sent
record FieldMends(FieldSchema schema, String path, String key) {
  private static final String ACTIONS = DashboardPaths.SETTINGS + "/custom-actions/";

  /// What can be done about a field; nothing when the subject is none, or of an unknown action.
  static Optional<FieldMends> find(Subject subject, Definitions definitions) {
    return switch (subject) {
      case Subject.LeadField(var key) ->
          Optional.of(
              new FieldMends(
                  definitions.leadFields(), DashboardPaths.SETTINGS + "/lead-fields", key));
      case Subject.ActionField(var type, var key) ->
          definitions.actionTypes().find(type).map(action -> of(action, key));
      case Subject.Action _, Subject.ActionFields _, Subject.AllActions _, Subject.Various _ ->
          Optional.empty();
    };
  }

  private static FieldMends of(CustomAction action, String key) {
    return new FieldMends(action.schema(), ACTIONS + action.code() + "/fields", key);
  }

  /// For a key that no field had.
  List<Mend> define() {
    var field = findField();
    if (field.isEmpty()) {
      return List.of(definition(), hint());
    }
    var apiName = field.get().apiName();
    return List.of(
        apiName.equals(key)
            ? advice("It is defined now: what was dropped can be replayed.")
            : new Mend.Advice(
                Sentence.of("There is a field “" + field.get().label() + "”. Fix the sender: send ")
                    .sent(apiName)
                    .text(", to the letter.")));
  }

  /// Something to change about the field on its own page.
  ///
  /// @param below the page, after that of the field: `/options`, or nothing
  List<Mend> change(String deed, String below) {
    return findField()
        .<List<Mend>>map(
            field -> List.of(new Mend.Setting(deed, path + "/" + field.apiName() + below)))
        .orElse(List.of());
  }

  /// The field that is meant: by its API name, else by that or its label without regard to case.
  Optional<FieldDefinition> findField() {
    var folded = Labels.fold(key);
    return schema
        .find(key)
        .or(() -> find(field -> Labels.fold(field.apiName()).equals(folded)))
        .or(() -> find(field -> Labels.fold(field.label()).equals(folded)));
  }

  private Optional<FieldDefinition> find(Predicate<FieldDefinition> test) {
    return schema.fields().values().stream().filter(test).findFirst();
  }

  private Mend definition() {
    var form = UriComponentsBuilder.fromPath(path + "/add-field");
    form.queryParam("label", "{label}");
    form.queryParam("apiName", "{apiName}");
    return new Mend.Setting(
        "Define it", form.encode().buildAndExpand(label(), apiName()).toUriString());
  }

  private Mend hint() {
    return apiName().equals(key)
        ? advice("Or fix the sender, when it should not send it.")
        : new Mend.Advice(
            Sentence.of(
                    "This can be no API name. Forms name fields by their labels; let any other"
                        + " program send ")
                .sent(apiName())
                .text("."));
  }

  /// `Plot size` of `plot_size`.
  private String label() {
    var words = key.replace('_', ' ').strip();
    return words.isEmpty()
        ? ""
        : new StringBuilder()
            .appendCodePoint(Character.toTitleCase(words.codePointAt(0)))
            .append(words.substring(words.offsetByCodePoints(0, 1)))
            .toString();
  }

  private String apiName() {
    return ApiName.isValid(key) && !ApiName.isReserved(key)
        ? key
        : ApiName.propose(key, schema.fields().keySet());
  }
}
