package io.leadline.api;

import io.leadline.definition.Definitions;
import io.leadline.intake.FreshIntake;
import io.leadline.intake.Outcome;
import io.leadline.intake.Submission;
import io.leadline.retry.FirstAnswer;
import io.leadline.retry.KeptAnswer;
import io.leadline.retry.KeptAnswerStore;
import io.leadline.retry.KeyedRequest;
import io.leadline.retry.RequestHash;
import io.leadline.retry.RequestKey;
import io.leadline.workspace.WorkspaceId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Requests that come with an `Idempotency-Key`, so that they can be sent again: each takes effect
/// once, and its first answer is given again.
///
/// A call that writes first [reads][#read] the key, before it looks at anything that may have
/// changed since the first request. What it then asks for goes through [#submit], or, where the
/// intake has no part in it, through [#perform]. Threads: any. Source: docs/api.md, Retries.
@Component
public class Retries {
  private static final String HEADER = "Idempotency-Key";

  private final KeptAnswerStore store;
  private final FreshIntake intake;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  Retries(
      KeptAnswerStore store,
      FreshIntake intake,
      TransactionTemplate transaction,
      InstantSource clock) {
    this.store = store;
    this.intake = intake;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// The key of a request that has not been answered yet.
  ///
  /// @return null when it came without a key, as most do
  /// @throws RepeatedException when it has been answered
  /// @throws RefusedException when its key is none, or was that of another request
  public @Nullable KeyedRequest read(HttpServletRequest request, Caller caller, byte[] body) {
    var text = request.getHeader(HEADER);
    if (text == null) {
      return null;
    }
    if (!RequestKey.isKeyText(text) || isSentTwice(request)) {
      throw new RefusedException(Refusal.IDEMPOTENCY_KEY_INVALID);
    }
    var keyed =
        new KeyedRequest(
            new RequestKey(caller.token().id(), text), RequestHash.of(line(request), body));
    demandUnanswered(caller.workspace(), keyed);
    return keyed;
  }

  /// Submits what a request asks for.
  ///
  /// @param reading reads the request against definitions; see [FreshIntake#submit]
  /// @param answer what is answered to each outcome that the writer may come to; see
  ///   [Submission.Once]
  /// @return the answer, which is kept
  /// @throws RepeatedException when the request was answered meanwhile
  /// @throws RefusedException when nothing was done, or nobody knows: nothing is kept
  public KeptAnswer submit(
      Definitions definitions,
      Function<Definitions, Submission> reading,
      KeyedRequest request,
      Function<Outcome, KeptAnswer> answer) {
    var outcome =
        intake.submit(
            definitions, current -> new Submission.Once(reading.apply(current), request, answer));
    return switch (outcome) {
      case Outcome.Kept(_, var kept) -> kept;
      case Outcome.Repeated(var first) -> throw new RepeatedException(first);
      case Outcome refused -> throw OutcomeRefusals.of(refused, "", "");
    };
  }

  /// Does what a request asks for where that is no submission, and keeps the answer: both in one
  /// transaction, in which the transactions of whatever is called take part.
  ///
  /// ```java
  /// retries.perform(caller.workspace(), request, () -> {
  ///   editor.addMember(caller.workspace(), member, null);
  ///   return answers.render(201, MemberResponse.of(member));
  /// });
  /// ```
  ///
  /// @param work does it, and says what is answered. It may be undone: it must have no effect but
  ///   on the database. What it throws undoes it, and is not kept
  /// @return the answer, which is kept
  /// @throws RepeatedException when the request was answered meanwhile
  public KeptAnswer perform(
      WorkspaceId workspace, KeyedRequest request, Supplier<KeptAnswer> work) {
    try {
      return transaction.execute(_ -> {
        var answer = work.get();
        store.insert(workspace, List.of(new FirstAnswer(request, answer)), clock.instant());
        return answer;
      });
    } catch (RuntimeException e) {
      // The same request, sent at the same time, may have been quicker: then this is no failure.
      demandUnanswered(workspace, request);
      throw e;
    }
  }

  private void demandUnanswered(WorkspaceId workspace, KeyedRequest request) {
    store
        .find(workspace, request.key())
        .ifPresent(first -> {
          throw first.isAnswerTo(request)
              ? new RepeatedException(first.answer())
              : new RefusedException(Refusal.IDEMPOTENCY_KEY_REUSED);
        });
  }

  /// What is asked for, as it stands in the request's first line.
  private static String line(HttpServletRequest request) {
    var path = request.getMethod() + " " + request.getRequestURI();
    var query = request.getQueryString();
    return query == null ? path : path + "?" + query;
  }

  /// Two headers are two keys, and it is not for us to choose.
  private static boolean isSentTwice(HttpServletRequest request) {
    var values = request.getHeaders(HEADER);
    values.nextElement();
    return values.hasMoreElements();
  }
}
