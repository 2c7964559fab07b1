package io.leadline.relabelling;

import io.leadline.field.FieldOwner;
import io.leadline.field.Relabelling;
import io.leadline.field.RelabellingStore;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The steps of a rewriting: to count what there is to do, to do some of it, and to note that
/// nothing is left. No two servers take a step of one rewriting at once.
///
/// The transaction of a step holds nothing but its right to it. The writer does the rewriting, and
/// notes in the same transaction how far it has come: a server that dies goes on where it was.
@Component
class RelabellingSteps {
  /// Less than the connections' patience.
  private static final Duration LONGEST_COUNT = Duration.ofSeconds(30);

  private final TransactionTemplate transaction;
  private final RelabellingStore relabellings;
  private final LeadLabels leads;
  private final ActionLabels actions;
  private final LabelCounts counts;

  RelabellingSteps(
      TransactionTemplate transaction,
      RelabellingStore relabellings,
      LeadLabels leads,
      ActionLabels actions,
      LabelCounts counts) {
    this.transaction = transaction;
    this.relabellings = relabellings;
    this.leads = leads;
    this.actions = actions;
    this.counts = counts;
  }

  /// Takes a rewriting a step further.
  ///
  /// @return whether it did; not when another server is about it, and not when the writer cannot
  ///   take it now
  boolean advance(Relabelling seen) {
    return transaction.execute(_ -> relabellings.take(seen) && advanceTaken(seen));
  }

  /// As it stands now: another server may have had it since it was seen.
  private boolean advanceTaken(Relabelling seen) {
    var relabelling = relabellings.find(seen.workspace(), seen.id()).orElseThrow();
    if (relabelling.isFinished()) {
      return false;
    }
    LabelRewriting labels = relabelling.field().owner().equals(FieldOwner.LEAD) ? leads : actions;
    if (relabelling.total() == null) {
      relabellings.begin(relabelling, count(relabelling));
      return true;
    }
    return switch (labels.rewriteSome(relabelling)) {
      case REWRITTEN -> true;
      case NOTHING_LEFT -> {
        relabellings.finish(relabelling);
        yield true;
      }
      case NOT_NOW -> false;
    };
  }

  private long count(Relabelling relabelling) {
    return counts
        .find(
            relabelling.workspace(), relabelling.field(), relabelling.formerLabel(), LONGEST_COUNT)
        .orElse(0);
  }
}
