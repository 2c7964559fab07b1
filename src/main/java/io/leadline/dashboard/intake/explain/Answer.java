package io.leadline.dashboard.intake.explain;

import io.leadline.explanation.PeriodExplanation;
import io.leadline.explanation.RequestExplanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page answers.
///
/// @param older the id of the request before which there are more; null when these are all
public record Answer(
    List<String> sentences, List<RequestExplanation> requests, @Nullable String older) {
  static Answer of(RequestExplanation told) {
    return new Answer(List.of(), List.of(told), null);
  }

  static Answer of(PeriodExplanation told) {
    return new Answer(told.sentences(), told.requests(), told.older());
  }

  static Answer none(String sentence) {
    return new Answer(List.of(sentence), List.of(), null);
  }

  @Override
  public String toString() {
    return "Answer[" + requests.size() + "]";
  }
}
