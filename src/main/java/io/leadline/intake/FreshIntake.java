package io.leadline.intake;

import io.leadline.definition.DefinitionCache;
import io.leadline.definition.Definitions;
import io.leadline.receipt.Receipt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Submits what requests ask for, as their workspaces understand them now: a request that was read
/// against definitions which have been revised since is read again.
///
/// Definitions may be old because another server has changed them within the last minute, or
/// because somebody has just done so here. Threads: any; it blocks. Source:
/// docs/adr/0015-read-again-after-a-change.md.
@Component
public class FreshIntake {
  /// How often a request is read whose workspace does not come to rest.
  private static final int MOST_ROUNDS = 5;

  private static final Outcome OUTDATED = new Outcome.Outdated();

  private final Intake intake;
  private final Preview preview;
  private final DefinitionCache cache;

  FreshIntake(Intake intake, Preview preview, DefinitionCache cache) {
    this.intake = intake;
    this.preview = preview;
    this.cache = cache;
  }

  /// Applies what a request asks for, as [Intake#submit] does.
  ///
  /// ```java
  /// intake.submit(viewer.definitions(), definitions -> {
  ///   var reading = reader.read(request, definitions, SYNC);
  ///   …
  ///   return new Submission.Change(workspace, lead, changes);
  /// });
  /// ```
  ///
  /// @param definitions the ones at hand
  /// @param reading reads the request against definitions; called once as a rule, again when they
  ///   turn out to be old. What it throws, this throws
  public Outcome submit(Definitions definitions, Function<Definitions, Submission> reading) {
    var current = definitions;
    for (int round = 1; ; round++) {
      var outcome = intake.submit(asOf(current, reading));
      if (!(outcome instanceof Outcome.Outdated) || round == MOST_ROUNDS) {
        return outcome;
      }
      current = newer(current);
    }
  }

  /// Applies what many requests ask for, in their order, as [#submit] does one.
  ///
  /// @return an outcome for each, in their order
  public List<Outcome> submitAll(
      Definitions definitions, List<Function<Definitions, Submission>> readings) {
    var outcomes = new ArrayList<Outcome>(Collections.nCopies(readings.size(), OUTDATED));
    var current = definitions;
    for (int round = 1; round <= MOST_ROUNDS && outcomes.contains(OUTDATED); round++) {
      var latest = round == 1 ? definitions : newer(current);
      var places =
          IntStream.range(0, readings.size())
              .filter(place -> outcomes.get(place).equals(OUTDATED))
              .boxed()
              .toList();
      var answers =
          intake.submitAll(
              places.stream().map(place -> asOf(latest, readings.get(place))).toList());
      for (int i = 0; i < answers.size(); i++) {
        outcomes.set(places.get(i), answers.get(i));
      }
      current = latest;
    }
    return outcomes;
  }

  /// The receipt that a request of the Async API would leave now. Nothing is stored; what the
  /// request would create has no id.
  ///
  /// @param reading as in [#submit], of a [Submission.Capture] or a [Submission.Drop]
  /// @throws IllegalStateException when the workspace does not come to rest
  public Receipt preview(Definitions definitions, Function<Definitions, Submission> reading) {
    var current = definitions;
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      var receipt = preview.receiptOf(asOf(current, reading));
      if (receipt.isPresent()) {
        return receipt.get();
      }
      current = newer(current);
    }
    throw new IllegalStateException("the workspace is revised faster than a request is read");
  }

  private static Submission asOf(
      Definitions definitions, Function<Definitions, Submission> reading) {
    return new Submission.AsOf(reading.apply(definitions), definitions.revision());
  }

  private Definitions newer(Definitions old) {
    var workspace = old.workspace().id();
    var kept = cache.find(workspace).orElseThrow();
    if (kept.revision() > old.revision()) {
      return kept;
    }
    cache.forget(workspace);
    return cache.find(workspace).orElseThrow();
  }
}
