package io.leadline.dashboard.settings.stages;

import io.leadline.definition.PipelineEdit;
import java.util.Locale;
import java.util.Optional;

/// What stands in the way of a change, in a sentence for whoever wished for it.
final class EditProblem {
  private EditProblem() {}

  /// Nothing when the change was made, or when there was nothing to change.
  static Optional<String> of(PipelineEdit edit) {
    return switch (edit) {
      case PipelineEdit.Done _, PipelineEdit.NotFound _ -> Optional.empty();
      case PipelineEdit.LabelTaken _ ->
          Optional.of("This name is taken, perhaps by one that is archived. Choose another.");
      case PipelineEdit.LabelHeld(var leads) -> Optional.of(held(leads));
      case PipelineEdit.LastOpenStatus _ ->
          Optional.of(
              "This is the only open status, and new leads need one. Create another, then archive"
                  + " this one.");
    };
  }

  private static String held(long leads) {
    var who = leads == 1 ? "1 lead has it" : String.format(Locale.ROOT, "%,d leads have it", leads);
    return "The name stays: %s, and programs may send it. Create a new one under the new name, and archive this one."
        .formatted(who);
  }
}
