package io.leadline.relabelling;

import io.leadline.definition.DefinitionCache;
import io.leadline.definition.Definitions;
import io.leadline.field.Relabelling;
import io.leadline.intake.FreshIntake;
import io.leadline.intake.Outcome;
import io.leadline.intake.Submission;
import io.leadline.intake.Submission.RelabellingStep;
import io.leadline.platform.database.BoundedReads;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// What the rewriting of leads and that of actions share: how they read, and how they write.
@Component
class Rewriting {
  /// Less than the connections' patience.
  private static final Duration LONGEST_READ = Duration.ofSeconds(30);

  private final BoundedReads reads;
  private final FreshIntake intake;
  private final DefinitionCache definitions;

  Rewriting(BoundedReads reads, FreshIntake intake, DefinitionCache definitions) {
    this.reads = reads;
    this.intake = intake;
    this.definitions = definitions;
  }

  <T> T read(Supplier<T> read) {
    return reads.within(LONGEST_READ, read);
  }

  /// Hands some of a rewriting to the writer.
  ///
  /// @param reached behind which place it goes on afterwards
  /// @return whether the writer has done it
  boolean write(
      Relabelling relabelling, String reached, Function<RelabellingStep, Submission> submission) {
    var current = definitions.find(relabelling.workspace()).orElseThrow();
    var outcome =
        intake.submit(current, latest -> submission.apply(step(relabelling, reached, latest)));
    return outcome instanceof Outcome.Relabelled;
  }

  private static RelabellingStep step(
      Relabelling relabelling, String reached, Definitions definitions) {
    var field =
        definitions
            .findSchema(relabelling.field().owner())
            .flatMap(schema -> schema.find(relabelling.field().apiName()))
            .orElseThrow();
    return new RelabellingStep(relabelling.id(), field, reached);
  }
}
