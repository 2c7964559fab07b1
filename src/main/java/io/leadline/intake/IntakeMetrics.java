package io.leadline.intake;

import io.leadline.intake.Outcome.ActionChanged;
import io.leadline.intake.Outcome.ActionNotFound;
import io.leadline.intake.Outcome.Created;
import io.leadline.intake.Outcome.Dropped;
import io.leadline.intake.Outcome.Failed;
import io.leadline.intake.Outcome.Kept;
import io.leadline.intake.Outcome.KeyReused;
import io.leadline.intake.Outcome.LeadExists;
import io.leadline.intake.Outcome.LeadNotFound;
import io.leadline.intake.Outcome.Outdated;
import io.leadline.intake.Outcome.Relabelled;
import io.leadline.intake.Outcome.Repeated;
import io.leadline.intake.Outcome.Unavailable;
import io.leadline.intake.Outcome.Updated;
import io.leadline.receipt.ActionResult;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// What goes in and what becomes of it, in numbers.
///
/// | meter | counts |
/// |---|---|
/// | `leadline.intake.received` | submissions, by `kind`: capture, drop, create, change, change_action, relabel, replay |
/// | `leadline.intake.outcomes` | the same submissions once answered, by `outcome` |
/// | `leadline.intake.actions` | entries of `actions` in answered submissions, by `status`: created, ignored, duplicate |
/// | `leadline.intake.dropped.parts` | parts that were not taken, by `reason` |
/// | `leadline.intake.coerced.parts` | parts that were converted first |
/// | `leadline.intake.queue` | submissions that wait for a writer now |
/// | `leadline.intake.batch.size` | submissions in each committed batch |
/// | `leadline.intake.commit` | time to apply and commit a batch |
///
/// They add up: `received` = the sum of `outcomes` over all outcomes + those that wait in the queue
/// or in the batch that is being written. The sum of `batch.size` = `outcomes` but `unavailable`
/// and `failed`. An entry of a dropped request counts as ignored. A submission that is to take
/// effect once counts as what it asks for, and its outcome as what came of that; one that took
/// effect before is `repeated`, or `key_reused`, and none of its parts count again. One that is
/// `outdated` comes again, and counts again. The counters begin at 0 with each start of the server.
@Component
class IntakeMetrics {
  private final MeterRegistry registry;
  private final TaggedCounter received;
  private final TaggedCounter outcomes;
  private final TaggedCounter actions;
  private final TaggedCounter droppedParts;
  private final Counter coercedParts;
  private final DistributionSummary batchSize;
  private final Timer commit;

  IntakeMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.received = new TaggedCounter(registry, "leadline.intake.received", "kind");
    this.outcomes = new TaggedCounter(registry, "leadline.intake.outcomes", "outcome");
    this.actions = new TaggedCounter(registry, "leadline.intake.actions", "status");
    this.droppedParts = new TaggedCounter(registry, "leadline.intake.dropped.parts", "reason");
    Arrays.stream(ActionResult.Status.values()).forEach(this::actions);
    EnumSet.complementOf(EnumSet.of(Reason.COERCED)).forEach(this::droppedParts);
    this.coercedParts = registry.counter("leadline.intake.coerced.parts");
    this.batchSize =
        DistributionSummary.builder("leadline.intake.batch.size")
            .publishPercentiles(0.5, 0.99)
            .register(registry);
    this.commit =
        Timer.builder("leadline.intake.commit").publishPercentiles(0.5, 0.99).register(registry);
  }

  void watchQueue(Supplier<Number> waiting) {
    Gauge.builder("leadline.intake.queue", waiting).register(registry);
  }

  void received(Submission submission) {
    received.of(kind(submission)).increment();
  }

  private static String kind(Submission submission) {
    return switch (submission) {
      case Submission.Capture _ -> "capture";
      case Submission.Drop _ -> "drop";
      case Submission.Create _ -> "create";
      case Submission.Change _ -> "change";
      case Submission.ChangeAction _ -> "change_action";
      case Submission.RelabelLeads _, Submission.RelabelActions _ -> "relabel";
      case Submission.Replay _ -> "replay";
      case Submission.AsOf asOf -> kind(asOf.submission());
      case Submission.Once once -> kind(once.submission());
    };
  }

  void committed(int submissions, Duration time) {
    batchSize.record(submissions);
    commit.record(time);
  }

  void answered(Outcome outcome) {
    outcomes.of(name(outcome)).increment();
  }

  /// The name of an outcome, whose parts are counted.
  private String name(Outcome outcome) {
    return switch (outcome) {
      case Created(_, var results, var remarks) -> parts("created", results, remarks);
      case Updated(_, var results, var remarks) -> parts("updated", results, remarks);
      case Dropped(var results, var remarks) -> parts("dropped", results, remarks);
      case ActionChanged _ -> "action_changed";
      case Relabelled _ -> "relabelled";
      case Outcome.Replayed _ -> "replayed";
      case Outdated _ -> "outdated";
      case LeadExists _ -> "lead_exists";
      case LeadNotFound _ -> "lead_not_found";
      case ActionNotFound _ -> "action_not_found";
      case Kept(var done, _) -> name(done);
      case Repeated _ -> "repeated";
      case KeyReused _ -> "key_reused";
      case Unavailable _ -> "unavailable";
      case Failed _ -> "failed";
    };
  }

  private String parts(String outcome, List<ActionResult> results, List<Remark> remarks) {
    results.forEach(result -> actions(result.status()).increment());
    remarks.forEach(remark -> parts(remark).increment());
    return outcome;
  }

  private Counter parts(Remark remark) {
    return switch (remark.status()) {
      case COERCED -> coercedParts;
      case IGNORED -> droppedParts(remark.reason());
    };
  }

  private Counter actions(ActionResult.Status status) {
    return actions.of(status.name());
  }

  private Counter droppedParts(Reason reason) {
    return droppedParts.of(reason.name());
  }
}
