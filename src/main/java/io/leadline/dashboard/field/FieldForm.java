package io.leadline.dashboard.field;

import io.leadline.definition.Definitions;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldSchema;
import io.leadline.field.FieldType;
import io.leadline.lead.Lead;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Remark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// A form for fields: the inputs that it shows, and what it says when it is sent.
///
/// What it says is read by the rules of the APIs. Their remarks name the inputs at fault, so that
/// the form can be shown again, with what was typed and an error beside each.
public final class FieldForm {
  /// What the name of a parameter ends with that holds the time of a day.
  static final String TIME = ".time";

  private static final int LONGEST_LINE = 255;

  private final Definitions definitions;
  private final FieldSchema schema;
  private final String path;
  private final boolean prefersLines;

  /// A form for some fields.
  ///
  /// @param path where its fields stand in a request, in whose terms the remarks speak: `fields`,
  ///   `actions[0].fields`
  /// @param prefersLines whether text without a limit is rather one line than many
  private FieldForm(
      Definitions definitions, FieldSchema schema, String path, boolean prefersLines) {
    this.definitions = definitions;
    this.schema = schema;
    this.path = path;
    this.prefersLines = prefersLines;
  }

  /// A form for the fields of a lead.
  public static FieldForm ofLead(Definitions definitions) {
    return new FieldForm(definitions, definitions.leadFields(), "fields", true);
  }

  /// A form for the fields of a custom action.
  ///
  /// @param path where they stand in a request: `actions[0].fields`
  public static FieldForm ofAction(Definitions definitions, FieldSchema schema, String path) {
    return new FieldForm(definitions, schema, path, false);
  }

  /// The fields that can be given a value, in their order.
  public List<FieldDefinition> fields() {
    return schema.fields().values().stream().filter(FieldForm::isEditable).toList();
  }

  /// The field with an API name, if it can be given a value.
  public Optional<FieldDefinition> find(String apiName) {
    return schema.find(apiName).filter(FieldForm::isEditable);
  }

  /// Whether people can give a field a value. The one place for fields that are out of use: they
  /// are shown where they have a value, and no form has them.
  public static boolean isEditable(FieldDefinition field) {
    return !field.retired();
  }

  /// The inputs of an empty form.
  public List<FieldInput> empty() {
    return fields().stream().map(field -> filled(field, (JsonValue) null)).toList();
  }

  /// The input of a field with the value that a lead has.
  public FieldInput filled(FieldDefinition field, Lead lead) {
    return filled(field, lead.fields().member(field.apiName()));
  }

  /// The input of a field with a value.
  ///
  /// @param value as it is stored; null when there is none
  public FieldInput filled(FieldDefinition field, @Nullable JsonValue value) {
    return input(field, StoredTexts.of(field, value, definitions.rules().zone()), null);
  }

  /// The inputs of a form that was sent and could not be taken, in the order of the fields.
  public List<FieldInput> again(MultiValueMap<String, String> sent, List<Remark> remarks) {
    return fields().stream().map(field -> again(field, sent, remarks)).toList();
  }

  /// The input of a field with what was typed, and with the first of the remarks that is on it.
  public FieldInput again(
      FieldDefinition field, MultiValueMap<String, String> sent, List<Remark> remarks) {
    var error =
        remarks.stream()
            .filter(Remark::isRefusal)
            .filter(remark -> remark.field().equals(name(field)))
            .findFirst()
            .map(remark -> Complaints.on(field, remark))
            .orElse(null);
    return input(field, sent(field, sent).orElse(List.of()), error);
  }

  /// What a form says, for [io.leadline.field.value.FieldsReader]: each field that was among its
  /// inputs, with `null` for one that was left empty. What the fields do not take is in there too,
  /// as something that the rules refuse.
  public JsonObject read(MultiValueMap<String, String> sent) {
    var fields = new LinkedHashMap<String, JsonValue>();
    for (var field : fields()) {
      sent(field, sent)
          .ifPresent(texts ->
              fields.put(
                  field.apiName(), TypedValues.read(field, texts, definitions.rules().zone())));
    }
    return new JsonObject(fields);
  }

  /// The name of the parameter of a field, and where a remark on it points.
  public String name(FieldDefinition field) {
    return path + "." + field.apiName();
  }

  /// What was sent for a field, of a moment the day and then the time; empty when the form had no
  /// such input.
  private Optional<List<String>> sent(FieldDefinition field, MultiValueMap<String, String> sent) {
    var texts = sent.get(name(field));
    if (texts == null || field.type() != FieldType.DATE) {
      return Optional.ofNullable(texts);
    }
    var time = sent.getFirst(name(field) + TIME);
    return Optional.of(List.of(texts.getFirst(), time == null ? "" : time));
  }

  private FieldInput input(FieldDefinition field, List<String> texts, @Nullable String error) {
    var control = control(field, texts);
    return new FieldInput(
        field,
        name(field),
        control,
        texts,
        new Choices(definitions).of(field, texts),
        unit(control),
        error,
        false);
  }

  private String unit(Control control) {
    return switch (control) {
      case AMOUNT -> definitions.workspace().currency();
      case MOMENT -> definitions.workspace().zone().getId();
      case LINE, LINES, ONE_OF, LABELS, STARS, BOX -> "";
    };
  }

  private Control control(FieldDefinition field, List<String> texts) {
    return switch (field.type()) {
      case TEXT -> needsLines(field, texts) ? Control.LINES : Control.LINE;
      case EMAIL, PHONE, NUMBER, WEBSITE, MEDIA_LINK -> Control.LINE;
      case MONEY -> Control.AMOUNT;
      case DATE -> Control.MOMENT;
      case DROPDOWN, ACTIVE_USERS, STATUS, LOST_REASON -> Control.ONE_OF;
      case TAGS -> Control.LABELS;
      case RATING -> Control.STARS;
      case CHECKBOX -> Control.BOX;
    };
  }

  /// A single line would lose the line breaks of a text.
  private boolean needsLines(FieldDefinition field, List<String> texts) {
    var longest = field.maxLength();
    return texts.stream().anyMatch(text -> text.contains("\n") || text.length() > LONGEST_LINE)
        || (longest == null ? !prefersLines : longest > LONGEST_LINE);
  }
}
