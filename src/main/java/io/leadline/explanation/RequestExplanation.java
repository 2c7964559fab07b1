package io.leadline.explanation;

import io.leadline.receipt.Receipt;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What became of one request.
///
/// @param tokenName null when the token has been deleted since
/// @param sentences about the request as a whole
/// @param fates of its parts that did not take effect when it came, in their order; the first of
///   them when there are very many, which the last sentence then says
public record RequestExplanation(
    Receipt receipt, @Nullable String tokenName, List<String> sentences, List<PartFate> fates) {
  public RequestExplanation {
    sentences = List.copyOf(sentences);
    fates = List.copyOf(fates);
  }

  /// All of it, to be read in one go.
  public String text() {
    return Stream.concat(sentences.stream(), fates.stream().map(PartFate::sentences))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String toString() {
    return "RequestExplanation[" + receipt + "]";
  }
}
