package io.leadline.definition;

/// What became of the wish to change a pipeline.
public sealed interface PipelineEdit {
  /// It is as was wished for.
  ///
  /// @param id of the status or lost reason
  record Done(String id) implements PipelineEdit {}

  /// Another status, or another lost reason, has the label, perhaps an archived one.
  record LabelTaken() implements PipelineEdit {}

  /// Leads hold the label, by which alone they know their status or lost reason.
  ///
  /// @param leads how many
  record LabelHeld(long leads) implements PipelineEdit {}

  /// It is the last status that a new lead could get.
  record LastOpenStatus() implements PipelineEdit {}

  /// There is no such status or lost reason.
  record NotFound() implements PipelineEdit {}
}
