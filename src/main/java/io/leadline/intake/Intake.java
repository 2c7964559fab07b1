package io.leadline.intake;

import io.leadline.platform.Ids;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Where every write goes in. Submissions wait for one of a few writers, which applies all that has
/// gathered in one transaction and answers each caller after the commit. Under load batches grow by
/// themselves; alone, a submission waits for nobody.
///
/// Submissions about the same take effect in the order in which they came, since they go to the
/// same writer. It starts before the web server and stops after it, when what was accepted is done.
///
/// Source: docs/adr/0023-a-few-writers.md.
@Component
public class Intake implements SmartLifecycle {
  private final BatchSettler settler;
  private final IntakeMetrics metrics;
  private final List<Writer> writers;
  private volatile boolean isOpen;

  Intake(BatchSettler settler, IntakeMetrics metrics, Ids ids, IntakeProperties properties) {
    var places = new Semaphore(properties.queueSize());
    this.settler = settler;
    this.metrics = metrics;
    this.writers =
        IntStream.rangeClosed(1, properties.writers())
            .mapToObj(number ->
                new Writer(ids.process() + "-" + number, settler, places, properties.batchSize()))
            .toList();
    metrics.watchQueue(() -> properties.queueSize() - places.availablePermits());
  }

  /// Applies a submission and waits until it is on disk. Threads: any; meant for virtual ones,
  /// since it blocks.
  ///
  /// @return what came of it; [Outcome.Unavailable] at once when too many wait or the server stops
  Outcome submit(Submission submission) {
    return offer(submission, writerOf(submission)).outcome().join();
  }

  /// Applies submissions in their order, as [#submit] does one, and waits until all are on disk.
  ///
  /// @param submissions at least one
  /// @return an outcome for each, in their order
  List<Outcome> submitAll(List<Submission> submissions) {
    var writer = writerOf(submissions.getFirst());
    var pending = submissions.stream().map(submission -> offer(submission, writer)).toList();
    return pending.stream().map(waiting -> waiting.outcome().join()).toList();
  }

  private Writer writerOf(Submission submission) {
    return writers.get(Math.floorMod(submission.subject().hashCode(), writers.size()));
  }

  private Pending offer(Submission submission, Writer writer) {
    metrics.received(submission);
    var pending = new Pending(submission);
    if (!writer.take(pending)) {
      settler.answer(pending, new Outcome.Unavailable());
    }
    return pending;
  }

  @Override
  public void start() {
    isOpen = true;
    writers.forEach(Writer::start);
  }

  /// Finishes what was accepted.
  @Override
  public void stop() {
    isOpen = false;
    writers.forEach(Writer::close);
    writers.forEach(Writer::join);
  }

  @Override
  public boolean isRunning() {
    return isOpen;
  }

  /// Before the web server starts and after it has stopped.
  @Override
  public int getPhase() {
    return 0;
  }
}
