package io.leadline.intake;

import io.leadline.platform.Ids;
import io.leadline.platform.database.Outage;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Gives every submission of a batch its outcome. Threads: any; each batch is one thread's.
@Component
class BatchSettler {
  private static final Logger LOG = LoggerFactory.getLogger(BatchSettler.class);

  private final BatchApplier applier;
  private final IntakeMetrics metrics;
  private final Ids ids;

  BatchSettler(BatchApplier applier, IntakeMetrics metrics, Ids ids) {
    this.applier = applier;
    this.metrics = metrics;
    this.ids = ids;
  }

  /// Applies a batch and answers each caller after the commit. A batch that fails is halved until
  /// the one at fault stands alone: it fails, its neighbours do not.
  ///
  /// @param writer the name of the writer whose batch it is
  /// @return false when the database is away; what could not be written is refused
  boolean settle(String writer, List<Pending> batch) {
    List<Outcome> outcomes;
    var started = System.nanoTime();
    try {
      outcomes = applier.apply(writer, batch.stream().map(Pending::submission).toList());
    } catch (RuntimeException | Error e) {
      // An error, too: without its writer the server would take requests and never answer them.
      return settleFailed(writer, batch, e);
    }
    // Outside of what is tried again: what is committed must not be applied twice.
    metrics.committed(batch.size(), Duration.ofNanos(System.nanoTime() - started));
    for (int i = 0; i < batch.size(); i++) {
      answer(batch.get(i), outcomes.get(i));
    }
    return true;
  }

  private boolean settleFailed(String writer, List<Pending> batch, Throwable e) {
    if (Outage.isBehind(e)) {
      LOG.warn("The database is away ({})", e.getMessage());
      refuse(batch);
      return false;
    }
    if (batch.size() == 1) {
      fail(batch.getFirst(), e);
      return true;
    }
    int half = batch.size() / 2;
    var first = batch.subList(0, half);
    var second = batch.subList(half, batch.size());
    if (settle(writer, first)) {
      return settle(writer, second);
    }
    refuse(second);
    return false;
  }

  /// Answers submissions that they are to be sent again.
  void refuse(List<Pending> batch) {
    if (!batch.isEmpty()) {
      LOG.warn("{} submissions are to be sent again", batch.size());
      batch.forEach(pending -> answer(pending, new Outcome.Unavailable()));
    }
  }

  private void fail(Pending pending, Throwable e) {
    var logId = ids.next();
    LOG.error("Submission {} cannot be written", logId, e);
    answer(pending, new Outcome.Failed(logId));
  }

  /// Answers one submission.
  void answer(Pending pending, Outcome outcome) {
    metrics.answered(outcome);
    pending.outcome().complete(outcome);
  }
}
