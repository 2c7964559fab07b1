package io.leadline.relabelling;

import io.leadline.field.Relabelling;

/// Where labels are stored: what a rewriting finds there, and does with it.
sealed interface LabelRewriting permits LeadLabels, ActionLabels {
  /// What came of a step.
  enum Step {
    /// Some has been done.
    REWRITTEN,
    /// Nobody has the former label any more.
    NOTHING_LEFT,
    /// The writer cannot take it now.
    NOT_NOW
  }

  /// Rewrites some of those that have it.
  Step rewriteSome(Relabelling relabelling);
}
