package io.leadline.dashboard.intake;

import io.leadline.dashboard.field.FieldInput;
import io.leadline.dashboard.intake.RequestView.PartView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form of a correction as the template shows it.
///
/// @param request the path of the page of the request
/// @param path where the form is sent
/// @param fields to which a value can go; empty when there is no choice
/// @param field the API name of the one that is chosen; empty when none is
/// @param input of the value of a field; null when something else is asked for, or no field chosen
/// @param json null when no JSON is asked for
/// @param time null when no moment is asked for
/// @param alert what is wrong and is about no input; null when nothing is
public record CorrectionView(
    PartView part,
    String request,
    String path,
    List<LogForm.Option> fields,
    String field,
    @Nullable FieldInput input,
    @Nullable JsonInput json,
    @Nullable TimeInput time,
    @Nullable String alert) {
  /// An input for JSON.
  ///
  /// @param error null when nothing is wrong
  public record JsonInput(String label, String text, @Nullable String error) {
    @Override
    public String toString() {
      return "JsonInput[]";
    }
  }

  /// Inputs for a moment.
  ///
  /// @param error null when nothing is wrong
  public record TimeInput(String day, String time, @Nullable String error) {}

  @Override
  public String toString() {
    return "CorrectionView[" + part + "]";
  }
}
