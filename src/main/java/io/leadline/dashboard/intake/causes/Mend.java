package io.leadline.dashboard.intake.causes;

import org.jspecify.annotations.Nullable;

/// What can be done so that what was dropped takes effect, or is not sent again.
public sealed interface Mend {
  /// Something to change in the settings, which administrators can.
  ///
  /// @param path of the page where it is changed
  record Setting(String deed, String path) implements Mend {}

  /// To let a type mean a custom action, which administrators can.
  ///
  /// @param type as sent
  /// @param code of the custom action that is probably meant; null when there is none
  record MapType(String type, @Nullable Integer code) implements Mend {
    @Override
    public String toString() {
      return "MapType[" + code + "]";
    }
  }

  /// Something to know, or to change about the program that sends.
  record Advice(Sentence sentence) implements Mend {}

  static Mend advice(String sentence) {
    return new Advice(Sentence.of(sentence));
  }

  /// The name of the kind, for the page.
  default String kind() {
    return switch (this) {
      case Setting _ -> "setting";
      case MapType _ -> "type";
      case Advice _ -> "advice";
    };
  }
}
