package io.leadline.intake;

import io.leadline.platform.Ids;
import io.leadline.receipt.ActionResult;
import io.leadline.receipt.Receipt;
import io.leadline.receipt.ReceiptOutcome;
import io.leadline.timeline.ActionId;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Says what would come of a submission of the Async API, by the same code that the writer uses. It
/// reads the lead as it is stored, waits for nobody, and holds up nobody.
@Component
class Preview {
  private final Stores stores;
  private final Ids ids;
  private final InstantSource clock;
  private final TransactionTemplate moment;

  Preview(Stores stores, Ids ids, InstantSource clock, PlatformTransactionManager transactions) {
    this.stores = stores;
    this.ids = ids;
    this.clock = clock;
    this.moment = moment(transactions);
  }

  /// The receipt that a submission would leave now. What it would create has no id in it.
  ///
  /// @param submission a [Submission.Capture] or a [Submission.Drop], as of some revision
  /// @return none when it is to be read again
  Optional<Receipt> receiptOf(Submission submission) {
    return Objects.requireNonNull(
            moment.execute(_ -> WorkspaceBatch.preview(submission, stores, ids, clock.instant())))
        .map(Preview::withoutMadeUpIds);
  }

  private static Receipt withoutMadeUpIds(Receipt receipt) {
    var madeUp = new HashSet<ActionId>();
    for (var action : receipt.actions()) {
      if (action.status() == ActionResult.Status.CREATED && action.id() != null) {
        madeUp.add(action.id());
      }
    }
    return new Receipt(
        receipt.id(),
        receipt.tokenId(),
        receipt.receivedAt(),
        receipt.outcome(),
        receipt.outcome() == ReceiptOutcome.CREATED ? null : receipt.lead(),
        receipt.matchedBy(),
        receipt.valuesTaken(),
        receipt.actions().stream().map(action -> withoutMadeUpId(action, madeUp)).toList(),
        receipt.remarks(),
        receipt.request());
  }

  /// Also of an entry that repeats one of the same request.
  private static ActionResult withoutMadeUpId(ActionResult action, Set<ActionId> madeUp) {
    return action.id() != null && madeUp.contains(action.id())
        ? new ActionResult(null, action.status())
        : action;
  }

  /// A transaction in which the database itself refuses to write, and whose statements all see the
  /// same moment.
  private static TransactionTemplate moment(PlatformTransactionManager transactions) {
    var moment = new TransactionTemplate(transactions);
    moment.setReadOnly(true);
    moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    return moment;
  }
}
