package io.leadline.field;

/// A label that an option had before, or that an option had which was merged into it.
///
/// @param optionId of the option that the label means now
public record FormerLabel(String label, String optionId) {}
