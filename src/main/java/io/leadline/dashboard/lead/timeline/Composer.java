package io.leadline.dashboard.lead.timeline;

import io.leadline.action.CustomAction;
import io.leadline.action.PaymentStatus;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.field.FieldForm;
import io.leadline.dashboard.field.FieldInput;
import io.leadline.field.FieldDefinition;
import io.leadline.lead.Lead;
import io.leadline.platform.Ids;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Remark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Makes the forms by which people add to a timeline.
@Component
class Composer {
  /// The field of leads with the number by which they are called.
  private static final String PHONE = "phone";

  private final Ids ids;

  Composer(Ids ids) {
    this.ids = ids;
  }

  /// The form that a timeline opens with.
  ComposerModel first(Viewer viewer, Lead lead) {
    return empty(viewer, lead, FormKind.NOTE, null);
  }

  /// An empty form.
  ///
  /// @param code of the custom action that is wanted; null for the first one
  ComposerModel empty(Viewer viewer, Lead lead, FormKind kind, @Nullable Integer code) {
    var action = kind == FormKind.ACTION ? action(viewer, code) : null;
    var inputs = new ArrayList<FieldInput>();
    if (action != null) {
      inputs.addAll(ofFields(viewer, action).empty());
    }
    var form = ofBuiltIn(viewer, kind, action);
    form.fields().forEach(field -> inputs.add(form.filled(field, usual(field, viewer, lead))));
    return model(viewer, lead, new Filled(kind, action, inputs, ids.next()));
  }

  /// A form with what was typed, and what is wrong with it.
  ComposerModel again(Viewer viewer, Lead lead, Sent sent, List<Remark> remarks) {
    var action = sent.action();
    var inputs = new ArrayList<FieldInput>();
    if (action != null) {
      inputs.addAll(ofFields(viewer, action).again(sent.values(), remarks));
    }
    inputs.addAll(ofBuiltIn(viewer, sent.kind(), action).again(sent.values(), remarks));
    return model(viewer, lead, new Filled(sent.kind(), action, inputs, sent.once()));
  }

  /// A form as it was sent.
  ///
  /// @param action null in a form for a built-in
  record Sent(
      FormKind kind,
      @Nullable CustomAction action,
      MultiValueMap<String, String> values,
      String once) {
    @Override
    public String toString() {
      return "Sent[" + kind + "]";
    }
  }

  private record Filled(
      FormKind kind, @Nullable CustomAction action, List<FieldInput> inputs, String once) {}

  private static ComposerModel model(Viewer viewer, Lead lead, Filled filled) {
    var actions =
        filled.kind() == FormKind.ACTION
            ? viewer.definitions().customActions().values().stream().map(Composer::named).toList()
            : List.<ComposerModel.Action>of();
    var action = filled.action();
    return new ComposerModel(
        TimelinePanel.path(lead),
        filled.kind(),
        actions,
        action == null ? null : named(action),
        filled.inputs().stream().map(Composer::required).toList(),
        filled.once(),
        null,
        null);
  }

  private static ComposerModel.Action named(CustomAction action) {
    return new ComposerModel.Action(action.code(), action.name(), action.description());
  }

  private static @Nullable CustomAction action(Viewer viewer, @Nullable Integer code) {
    var actions = viewer.definitions().customActions();
    return code != null && actions.containsKey(code)
        ? actions.get(code)
        : actions.values().stream().findFirst().orElse(null);
  }

  private static FieldForm ofFields(Viewer viewer, CustomAction action) {
    return FieldForm.ofAction(viewer.definitions(), action.schema(), EntryReader.FIELDS);
  }

  private static FieldForm ofBuiltIn(Viewer viewer, FormKind kind, @Nullable CustomAction action) {
    return FieldForm.ofAction(viewer.definitions(), EntryReader.schema(kind, action), Typed.PATH);
  }

  /// What an input holds before anybody types.
  private static @Nullable JsonValue usual(FieldDefinition field, Viewer viewer, Lead lead) {
    return switch (field.apiName()) {
      case EntryFields.NUMBER -> lead.fields().member(PHONE);
      case EntryFields.CURRENCY ->
          field.options().find(viewer.workspace().currency()).map(JsonText::new).orElse(null);
      case EntryFields.STATUS -> new JsonText(EntryLook.label(PaymentStatus.COMPLETED));
      case EntryFields.KIND -> new JsonText(field.options().labels().getFirst());
      default -> null;
    };
  }

  private static FieldInput required(FieldInput input) {
    return switch (input.name()) {
      case Typed.PATH + "." + EntryFields.TEXT,
          Typed.PATH + "." + EntryFields.KIND,
          Typed.PATH + "." + EntryFields.AMOUNT,
          Typed.PATH + "." + EntryFields.CURRENCY,
          Typed.PATH + "." + EntryFields.STATUS ->
          input.asRequired();
      default -> input;
    };
  }
}
