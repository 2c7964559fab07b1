package io.leadline.dashboard.lead.timeline;

import io.leadline.action.ActionChange;
import io.leadline.action.ActionContent;
import io.leadline.action.ActionContent.Custom;
import io.leadline.action.ActionContent.Payment;
import io.leadline.dashboard.field.FieldForm;
import io.leadline.dashboard.field.FieldInput;
import io.leadline.definition.Definitions;
import io.leadline.intake.ActionChangeReader;
import io.leadline.intake.ActionChangeReading;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Remark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The form by which people change what an entry says: all fields of a custom action, and the
/// status and the note of a payment.
@Component
class ChangeForm {
  private static final String FIELDS = "fields";

  private final ActionChangeReader changes;

  ChangeForm(ActionChangeReader changes) {
    this.changes = changes;
  }

  /// Whether an entry is one that can be changed.
  static boolean isFor(ActionContent content) {
    return content instanceof Custom || content instanceof Payment;
  }

  /// The inputs with what the entry says.
  List<FieldInput> filled(ActionContent content, Definitions definitions) {
    var form = form(content, definitions);
    var values = values(content);
    return form.fields().stream()
        .map(field -> form.filled(field, values.get(field.apiName())))
        .toList();
  }

  /// The inputs with what was typed, and what is wrong with it.
  List<FieldInput> again(
      ActionContent content,
      MultiValueMap<String, String> sent,
      List<Remark> remarks,
      Definitions definitions) {
    return form(content, definitions).again(sent, remarks);
  }

  /// The change that was typed: only of what is other than before.
  Reading<ActionChange> read(
      ActionContent content, MultiValueMap<String, String> sent, Definitions definitions) {
    return switch (content) {
      case Custom custom ->
          result(changes.readCustom(fields(custom, sent, definitions), custom, definitions));
      case Payment _ -> progress(sent, definitions);
      case ActionContent other ->
          throw new IllegalArgumentException("no change of " + other.type());
    };
  }

  private static Reading<ActionChange> result(ActionChangeReading reading) {
    return switch (reading) {
      case ActionChangeReading.Valid(var change) -> new Reading.Fit<>(change);
      case ActionChangeReading.Invalid(var remarks) -> new Reading.Unfit<>(remarks);
    };
  }

  private static Reading<ActionChange> progress(
      MultiValueMap<String, String> sent, Definitions definitions) {
    var typed = Typed.read(sent, EntryFields.ofPaymentProgress(), definitions);
    var status = typed.status();
    var note = Objects.requireNonNullElse(typed.text(EntryFields.NOTE), "");
    return typed.complaints().isEmpty()
        ? new Reading.Fit<>(new ActionChange.PaymentProgress(status.orElseThrow(), note))
        : new Reading.Unfit<>(typed.complaints());
  }

  /// What differs from what a form with the entry's own values would say: those may be ones that
  /// nobody could choose today, or finer than an input shows.
  private static JsonObject fields(
      Custom custom, MultiValueMap<String, String> sent, Definitions definitions) {
    var form = form(custom, definitions);
    var before = form.read(asSent(form, custom));
    var changed = new LinkedHashMap<String, JsonValue>();
    form.read(sent)
        .members()
        .forEach((name, value) -> {
          if (!value.equals(before.member(name))) {
            changed.put(name, value);
          }
        });
    return new JsonObject(Map.of(FIELDS, new JsonObject(changed)));
  }

  private static MultiValueMap<String, String> asSent(FieldForm form, Custom custom) {
    var sent = new LinkedMultiValueMap<String, String>();
    for (var field : form.fields()) {
      var input = form.filled(field, custom.fields().member(field.apiName()));
      sent.addAll(input.name(), input.texts().isEmpty() ? List.of("") : input.texts());
      sent.add(input.timeName(), input.time());
    }
    return sent;
  }

  private static FieldForm form(ActionContent content, Definitions definitions) {
    return content instanceof Custom(int code, _)
        ? FieldForm.ofAction(
            definitions,
            Optional.ofNullable(definitions.customActions().get(code)).orElseThrow().schema(),
            FIELDS)
        : FieldForm.ofAction(definitions, EntryFields.ofPaymentProgress(), Typed.PATH);
  }

  private static Map<String, @Nullable JsonValue> values(ActionContent content) {
    if (content instanceof Payment payment) {
      var values = new LinkedHashMap<String, @Nullable JsonValue>();
      values.put(EntryFields.STATUS, new JsonText(EntryLook.label(payment.status())));
      var note = payment.note();
      values.put(EntryFields.NOTE, note == null ? JsonNull.NULL : new JsonText(note));
      return values;
    }
    return content instanceof Custom custom
        ? new LinkedHashMap<>(custom.fields().members())
        : Map.of();
  }
}
