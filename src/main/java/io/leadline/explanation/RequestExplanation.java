package io.leadline.explanation;

import io.leadline.lead.LeadId;
import io.leadline.receipt.Receipt;
import java.util.ArrayList;
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
    Receipt receipt,
    @Nullable String tokenName,
    List<String> sentences,
    List<ExplainedPart> fates) {
  public RequestExplanation {
    sentences = List.copyOf(sentences);
    fates = List.copyOf(fates);
  }

  /// The same for somebody who asks about a lead: where the request did not reach it, that comes
  /// first.
  public RequestExplanation askedFor(LeadId lead) {
    if (lead.equals(receipt.lead())) {
      return this;
    }
    var answer = new ArrayList<String>();
    answer.add("This request did not reach the lead %s.".formatted(lead.value()));
    answer.addAll(sentences);
    return new RequestExplanation(receipt, tokenName, answer, fates);
  }

  /// The same with one sentence more about the request as a whole.
  RequestExplanation with(String sentence) {
    var more = new ArrayList<>(sentences);
    more.add(sentence);
    return new RequestExplanation(receipt, tokenName, more, fates);
  }

  /// All of it, to be read in one go.
  public String text() {
    return Stream.concat(sentences.stream(), fates.stream().map(ExplainedPart::sentences))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String toString() {
    return "RequestExplanation[" + receipt + "]";
  }
}
