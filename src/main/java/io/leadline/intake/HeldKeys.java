package io.leadline.intake;

import io.leadline.intake.Submission.AsOf;
import io.leadline.intake.Submission.Capture;
import io.leadline.intake.Submission.Change;
import io.leadline.intake.Submission.ChangeAction;
import io.leadline.intake.Submission.Create;
import io.leadline.intake.Submission.Drop;
import io.leadline.intake.Submission.Once;
import io.leadline.intake.Submission.RelabelActions;
import io.leadline.intake.Submission.RelabelLeads;
import io.leadline.intake.Submission.Replay;
import io.leadline.retry.FirstAnswer;
import io.leadline.retry.KeptAnswerStore;
import io.leadline.retry.RequestKey;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The keys of one workspace that come with a batch: what was answered to them before, and what the
/// batch answers. Threads: the writer's.
final class HeldKeys {
  private final Map<RequestKey, FirstAnswer> answers = new HashMap<>();
  private final List<FirstAnswer> firstAnswers = new ArrayList<>();

  private HeldKeys() {}

  /// Looks up the keys of submissions; asks nothing when they have none.
  static HeldKeys of(
      WorkspaceId workspace, List<Submission> submissions, KeptAnswerStore store, Instant now) {
    var held = new HeldKeys();
    var keys = submissions.stream().flatMap(HeldKeys::keyOf).collect(Collectors.toSet());
    if (!keys.isEmpty()) {
      store.find(workspace, keys, now).forEach(held::remember);
    }
    return held;
  }

  /// The keys of submissions that have none.
  static HeldKeys none() {
    return new HeldKeys();
  }

  /// Works out a submission, unless its key was used before, be it by another one of this batch.
  Outcome workOut(Once once, Function<Submission, Outcome> work) {
    var first = answers.get(once.request().key());
    if (first != null) {
      return first.isAnswerTo(once.request())
          ? new Outcome.Repeated(first.answer())
          : new Outcome.KeyReused();
    }
    var outcome = work.apply(once.submission());
    var answer = new FirstAnswer(once.request(), once.answer().apply(outcome));
    remember(answer);
    firstAnswers.add(answer);
    return new Outcome.Kept(outcome, answer.answer());
  }

  private static Stream<RequestKey> keyOf(Submission submission) {
    return switch (submission) {
      case AsOf(var inner, _) -> keyOf(inner);
      case Once once -> Stream.of(once.request().key());
      case Capture _,
          Create _,
          Change _,
          ChangeAction _,
          Drop _,
          RelabelLeads _,
          RelabelActions _,
          Replay _ ->
          Stream.empty();
    };
  }

  /// What the batch answers, to be kept.
  List<FirstAnswer> firstAnswers() {
    return firstAnswers;
  }

  private void remember(FirstAnswer answer) {
    answers.put(answer.request().key(), answer);
  }
}
