package io.leadline.dashboard.lead.timeline;

import io.leadline.dashboard.field.FieldInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form for something new, as the template `lead/timeline/composer` shows it.
///
/// @param path of the timeline
/// @param kind of the form
/// @param actions the custom actions that there are, of a form for one; else none
/// @param action which of them; null in other forms, and when there are none
/// @param inputs in their order
/// @param once makes sending it twice harmless: 24 hex digits
/// @param alert what is wrong with the whole; null when nothing is
/// @param done what was just added; null when the form is no answer to that
public record ComposerModel(
    String path,
    FormKind kind,
    List<Action> actions,
    @Nullable Action action,
    List<FieldInput> inputs,
    String once,
    @Nullable String alert,
    @Nullable String done) {

  /// A custom action that can be chosen.
  public record Action(int code, String name, String description) {}

  public List<FormKind> kinds() {
    return List.of(FormKind.values());
  }

  /// Where it is sent to.
  public String target() {
    return action == null ? path + "/" + kind.value() : path + "/action/" + action.code();
  }

  /// Whether there is anything to send.
  public boolean isSendable() {
    return kind != FormKind.ACTION || action != null;
  }

  /// The same with something wrong about the whole.
  ComposerModel withAlert(String text) {
    return new ComposerModel(path, kind, actions, action, inputs, once, text, null);
  }

  /// The same after something was added.
  ComposerModel withDone(String text) {
    return new ComposerModel(path, kind, actions, action, inputs, once, null, text);
  }

  @Override
  public String toString() {
    return "ComposerModel[" + kind + "]";
  }
}
