package io.leadline.explanation;

import io.leadline.definition.Definitions;
import io.leadline.intakelog.IntakeLog;
import io.leadline.receipt.LoggedRequest;
import io.leadline.receipt.Receipt;
import io.leadline.receipt.ReceiptProperties;
import io.leadline.receipt.ReceiptStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Explains the requests about somebody in a period. Threads: any.
@Component
public class PeriodExplanations {
  /// How far after a period the next request is looked for, nearer ones first.
  private static final List<Duration> NEAR =
      List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(30));

  private static final int MOST_NEAR = 100;

  private final IntakeLog log;
  private final ReceiptStore receipts;
  private final Explanations explanations;
  private final ReceiptProperties properties;

  PeriodExplanations(
      IntakeLog log,
      ReceiptStore receipts,
      Explanations explanations,
      ReceiptProperties properties) {
    this.log = log;
    this.receipts = receipts;
    this.explanations = explanations;
    this.properties = properties;
  }

  /// The answer to a question.
  ///
  /// @param page which of the requests, counted from the newest
  /// @throws io.leadline.platform.database.BoundedReads.TooSlowException when that takes longer
  ///   than a search may
  public PeriodExplanation explain(
      Definitions definitions, Question question, IntakeLog.Page page) {
    var sentences =
        new PeriodSentences(question, new Wording(definitions.workspace().zone()), properties);
    if (question.subject() instanceof Question.Contact(var typed, var match) && match.isNone()) {
      return new PeriodExplanation(sentences.meaningless(typed), List.of(), null);
    }
    // One more than is told says whether there are more.
    var found =
        log.page(
            definitions,
            question.filter(question.from(), question.until()),
            new IntakeLog.Page(page.before(), page.limit() + 1));
    if (found.isEmpty()) {
      var neighbours = neighbours(definitions, question);
      return new PeriodExplanation(sentences.none(neighbours), List.of(), null);
    }
    var told = found.stream().limit(page.limit()).toList();
    boolean hasOlder = found.size() > told.size();
    return new PeriodExplanation(
        sentences.found(told.size(), hasOlder, page.before() == null),
        explanations.explain(definitions, whole(definitions, told)),
        hasOlder ? told.getLast().receipt().id() : null);
  }

  /// The receipts in the order in which they were received, with what the log leaves out.
  private List<Receipt> whole(Definitions definitions, List<LoggedRequest> logged) {
    return logged.reversed().stream()
        .map(LoggedRequest::receipt)
        .map(receipt ->
            receipt.remarks().isEmpty()
                ? receipt
                : receipts.find(definitions.workspace().id(), receipt.id()).orElse(receipt))
        .toList();
  }

  private Neighbours neighbours(Definitions definitions, Question question) {
    return new Neighbours(
        question.from() == null ? null : before(definitions, question, question.from()),
        question.until() == null ? null : after(definitions, question, question.until()));
  }

  private @Nullable Receipt before(Definitions definitions, Question question, Instant from) {
    var page = new IntakeLog.Page(null, 1);
    return log.page(definitions, question.filter(null, from.minusMillis(1)), page).stream()
        .map(LoggedRequest::receipt)
        .findFirst()
        .orElse(null);
  }

  /// The log is read from its newest end, so that the first request after a moment is looked for in
  /// longer and longer stretches.
  private @Nullable Receipt after(Definitions definitions, Question question, Instant until) {
    var start = until.plusMillis(1);
    var page = new IntakeLog.Page(null, MOST_NEAR);
    return Stream.concat(
            NEAR.stream().map(start::plus).map(Optional::of), Stream.of(Optional.<Instant>empty()))
        .map(end -> log.page(definitions, question.filter(start, end.orElse(null)), page))
        .filter(found -> !found.isEmpty())
        .map(found -> found.getLast().receipt())
        .findFirst()
        .orElse(null);
  }
}
