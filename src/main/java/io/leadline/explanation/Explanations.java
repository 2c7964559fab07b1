package io.leadline.explanation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.leadline.access.ApiToken;
import io.leadline.access.TokenStore;
import io.leadline.definition.Definitions;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPartStore;
import io.leadline.receipt.Receipt;
import io.leadline.receipt.ReceiptStore;
import io.leadline.receipt.ReplaySelection;
import io.leadline.remark.Remark;
import io.leadline.replay.Replays;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Explains requests. Threads: any.
@Component
public class Explanations {
  /// More fates of one request are not told: the receipt lists them all.
  static final int MOST_FATES = 50;

  private final ReceiptStore receipts;
  private final DroppedPartStore droppedParts;
  private final TokenStore tokens;
  private final Replays replays;

  Explanations(
      ReceiptStore receipts, DroppedPartStore droppedParts, TokenStore tokens, Replays replays) {
    this.receipts = receipts;
    this.droppedParts = droppedParts;
    this.tokens = tokens;
    this.replays = replays;
  }

  /// What became of the request with a receipt; empty when the workspace has none with this id.
  public Optional<RequestExplanation> findRequest(Definitions definitions, String receiptId) {
    return receipts
        .find(definitions.workspace().id(), receiptId)
        .map(receipt -> explain(definitions, List.of(receipt)).getFirst())
        .map(told -> withForecast(definitions, told));
  }

  /// What would come of a replay now, where anything is open.
  private RequestExplanation withForecast(Definitions definitions, RequestExplanation told) {
    if (told.fates().stream().noneMatch(fate -> fate.part().isOpen())) {
      return told;
    }
    var forecast = replays.forecast(definitions, ReplaySelection.ofReceipt(told.receipt().id()));
    return told.with(RequestSentences.of(forecast));
  }

  /// What became of each of some requests of one workspace.
  public List<RequestExplanation> explain(Definitions definitions, List<Receipt> requests) {
    if (requests.isEmpty()) {
      return List.of();
    }
    var workspace = definitions.workspace().id();
    Map<String, List<DroppedPart>> parts =
        droppedParts.ofReceipts(workspace, requests.stream().map(Receipt::id).toList()).stream()
            .collect(groupingBy(DroppedPart::receiptId));
    Map<String, String> names =
        tokens.all(workspace).stream().collect(toMap(ApiToken::id, ApiToken::name));
    var wording = new Wording(definitions.workspace().zone());
    return requests.stream()
        .map(receipt ->
            explain(
                receipt,
                parts.getOrDefault(receipt.id(), List.of()),
                names.get(receipt.tokenId()),
                wording))
        .toList();
  }

  private static RequestExplanation explain(
      Receipt receipt, List<DroppedPart> parts, @Nullable String tokenName, Wording wording) {
    var sentences = new ArrayList<>(RequestSentences.of(receipt, parts, tokenName, wording));
    int untold = parts.size() - MOST_FATES;
    if (untold > 0) {
      sentences.add(
          "The first %d are told here; the receipt lists the other %,d."
              .formatted(MOST_FATES, untold));
    }
    var about = new PartSentences(wording);
    var fates =
        parts.stream()
            .limit(MOST_FATES)
            .map(part -> new ExplainedPart(part, about.of(part, remarkOn(part, receipt))))
            .toList();
    return new RequestExplanation(receipt, tokenName, sentences, fates);
  }

  private static @Nullable Remark remarkOn(DroppedPart part, Receipt receipt) {
    return part.number() < receipt.remarks().size() ? receipt.remarks().get(part.number()) : null;
  }
}
