package io.leadline.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.leadline.platform.Ids;
import io.leadline.receipt.ReceiptPartitionStore;
import io.leadline.retry.KeyTakenException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Applies a batch of submissions in one transaction: all of them, or none.
@Component
class BatchApplier {
  /// How often a batch that met another writer's is tried.
  private static final int ATTEMPTS = 10;

  private final TransactionTemplate transaction;
  private final ReceiptPartitionStore receiptPartitions;
  private final Stores stores;
  private final Ids ids;
  private final InstantSource clock;

  BatchApplier(
      TransactionTemplate transaction,
      ReceiptPartitionStore receiptPartitions,
      Stores stores,
      Ids ids,
      InstantSource clock) {
    this.transaction = transaction;
    this.receiptPartitions = receiptPartitions;
    this.stores = stores;
    this.ids = ids;
    this.clock = clock;
  }

  /// Applies submissions and commits.
  ///
  /// @param writer the name of the writer who does so
  /// @return an outcome for each, in their order
  /// @throws RuntimeException when nothing was written; or, when the connection broke during the
  ///   commit, when nobody knows
  List<Outcome> apply(String writer, List<Submission> submissions) {
    for (int attempt = 1; ; attempt++) {
      try {
        var now = clock.instant();
        receiptPartitions.prepare(LocalDate.ofInstant(now, ZoneOffset.UTC));
        return transaction.execute(_ -> applyAll(submissions, new Turn(writer, now)));
      } catch (DuplicateKeyException | KeyTakenException | ConcurrencyFailureException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /// Workspace by workspace, in the order of their ids: all writers lock in the same order.
  private List<Outcome> applyAll(List<Submission> submissions, Turn turn) {
    var outcomes = new IdentityHashMap<Submission, Outcome>();
    submissions.stream()
        .collect(groupingBy(submission -> submission.workspace().value(), TreeMap::new, toList()))
        .values()
        .forEach(group -> {
          var applied = WorkspaceBatch.apply(group, stores, ids, turn);
          for (int i = 0; i < group.size(); i++) {
            outcomes.put(group.get(i), applied.get(i));
          }
        });
    return submissions.stream().map(outcomes::get).map(Objects::requireNonNull).toList();
  }
}
