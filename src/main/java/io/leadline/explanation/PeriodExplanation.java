package io.leadline.explanation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What became of the requests about somebody in a period.
///
/// @param sentences about all of them; why there may be none
/// @param requests in the order in which they were received; of very many the newest
/// @param older the id of a request before which there are more in the period; null when these are
///   all
public record PeriodExplanation(
    List<String> sentences, List<RequestExplanation> requests, @Nullable String older) {
  public PeriodExplanation {
    sentences = List.copyOf(sentences);
    requests = List.copyOf(requests);
  }

  /// All of it, to be read in one go.
  public String text() {
    return Stream.concat(sentences.stream(), requests.stream().map(RequestExplanation::text))
        .collect(Collectors.joining("\n\n"));
  }

  @Override
  public String toString() {
    return "PeriodExplanation[" + requests.size() + "]";
  }
}
