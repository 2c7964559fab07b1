package io.leadline.dashboard.settings.options;

import io.leadline.definition.OptionEdit;
import io.leadline.field.FieldDefinition;
import java.util.Optional;

/// What is said of changes of options that were not made.
final class EditSentences {
  private EditSentences() {}

  /// Why nothing was done; nothing when it was, or was so already.
  static Optional<String> fault(OptionEdit edit) {
    return switch (edit) {
      case OptionEdit.Done _, OptionEdit.Relabelling _, OptionEdit.Unchanged _ -> Optional.empty();
      case OptionEdit.NoSuchField _, OptionEdit.NoSuchOption _ ->
          Optional.of("Somebody has just taken this option away. Load the options again.");
      case OptionEdit.LabelMissing _ -> Optional.of("Give the option a label.");
      case OptionEdit.LabelTooLong _ ->
          Optional.of("A label has at most " + FieldDefinition.LONGEST_OPTION + " characters.");
      case OptionEdit.LabelNotStorable _ ->
          Optional.of("The label has a character that cannot be stored.");
      case OptionEdit.LabelTaken(var label) ->
          Optional.of(
              "There is an option \"%s\" already. To make one of two, merge them."
                  .formatted(label));
      case OptionEdit.LabelWasTaken(var label) ->
          Optional.of(
              "\"%s\" was called so before, and whoever still sends this label means it."
                  .formatted(label));
      case OptionEdit.TooManyOptions _ ->
          Optional.of("A field has at most " + FieldDefinition.MOST_OPTIONS + " options.");
    };
  }
}
