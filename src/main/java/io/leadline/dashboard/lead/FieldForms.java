package io.leadline.dashboard.lead;

import static io.leadline.lead.StandardFields.LOST_REASON;
import static io.leadline.lead.StandardFields.STATUS;

import io.leadline.dashboard.field.FieldForm;
import io.leadline.dashboard.field.FieldInput;
import io.leadline.definition.Definitions;
import io.leadline.field.FieldDefinition;
import io.leadline.field.Labels;
import io.leadline.lead.Lead;
import io.leadline.lead.LostReason;
import io.leadline.lead.StageType;
import io.leadline.lead.Status;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.JsonWriter;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// The forms by which single fields of a lead are changed. That of the status asks for the lost
/// reason too, which counts when the lead is lost.
record FieldForms(Definitions definitions, Lead lead) {
  /// The inputs of a form.
  ///
  /// @param inputs the field's own first
  /// @param followUps the values of the first for which the others count, as a JSON array
  record Form(List<FieldInput> inputs, String followUps) {}

  /// The form of a field, with the value that the lead has.
  Form filled(FieldDefinition field) {
    var form = FieldForm.ofLead(definitions);
    return form(
        Stream.concat(
            Stream.of(form.filled(field, lead)),
            followUp(field).map(reason -> form.filled(reason, proposedReason())).stream()));
  }

  /// The form of a field as it was sent, with what was wrong.
  Form again(FieldDefinition field, MultiValueMap<String, String> sent, List<Remark> remarks) {
    var form = FieldForm.ofLead(definitions);
    return form(
        Stream.concat(Stream.of(field), followUp(field).stream())
            .map(each -> form.again(each, sent, remarks)));
  }

  /// What a form says about a field, and what follows from that. A lead that is no longer lost
  /// loses the reason.
  JsonObject read(FieldDefinition field, MultiValueMap<String, String> sent) {
    var read = FieldForm.ofLead(definitions).read(sent);
    var fields = new LinkedHashMap<String, JsonValue>();
    put(fields, field, read);
    followUp(field)
        .ifPresent(reason -> {
          if (isLost(read)) {
            put(fields, reason, read);
          } else if (isLost(lead.fields())) {
            fields.put(LOST_REASON, JsonNull.NULL);
          }
        });
    return new JsonObject(fields);
  }

  /// What the rules of the APIs do not ask for: why a lead was lost.
  List<Remark> missing(FieldDefinition field, JsonObject fields) {
    var reason = fields.member(LOST_REASON);
    var isMissing = reason == null || reason.isBlank();
    return followUp(field).isPresent() && isLost(fields) && isMissing
        ? List.of(
            Remark.ignored(
                "fields." + LOST_REASON, Reason.UNKNOWN_LOST_REASON, "Say why the lead was lost"))
        : List.of();
  }

  private Form form(Stream<FieldInput> inputs) {
    return new Form(inputs.toList(), JsonWriter.write(JsonArray.ofTexts(lostStatuses())));
  }

  private static void put(Map<String, JsonValue> fields, FieldDefinition field, JsonObject read) {
    var value = read.member(field.apiName());
    if (value != null) {
      fields.put(field.apiName(), value);
    }
  }

  /// The lost reason, where the status is asked for and there are reasons.
  private Optional<FieldDefinition> followUp(FieldDefinition field) {
    return field.apiName().equals(STATUS) && definitions.rules().lostReasons().size() > 0
        ? FieldForm.ofLead(definitions).find(LOST_REASON)
        : Optional.empty();
  }

  /// The reason that the lead has, or the one that the workspace proposes.
  private JsonValue proposedReason() {
    var reason = lead.fields().member(LOST_REASON);
    if (reason != null) {
      return reason;
    }
    return definitions.pipeline().lostReasons().stream()
        .filter(it -> it.isDefault() && !it.archived())
        .map(LostReason::label)
        .<JsonValue>map(JsonText::new)
        .findFirst()
        .orElse(JsonNull.NULL);
  }

  private boolean isLost(JsonObject fields) {
    var status = fields.text(STATUS);
    return status != null
        && lostStatuses().stream().map(Labels::fold).anyMatch(Labels.fold(status)::equals);
  }

  private List<String> lostStatuses() {
    return definitions.pipeline().stages().stream()
        .filter(stage -> stage.type() == StageType.LOST)
        .flatMap(stage -> stage.statuses().stream())
        .map(Status::label)
        .toList();
  }

  @Override
  public String toString() {
    return "FieldForms[" + lead + "]";
  }
}
