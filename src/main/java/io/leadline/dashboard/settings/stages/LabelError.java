package io.leadline.dashboard.settings.stages;

/// What is said of a name that is none.
final class LabelError {
  static final String SENTENCE = "A name has 1 to 200 characters.";

  private LabelError() {}
}
