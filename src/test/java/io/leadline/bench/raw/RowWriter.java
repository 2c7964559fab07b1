package io.leadline.bench.raw;

import io.leadline.lead.LeadStore;
import io.leadline.platform.database.Pipelines;
import io.leadline.receipt.IntakeCountStore;
import io.leadline.receipt.ReceiptPartitionStore;
import io.leadline.receipt.ReceiptStore;
import io.leadline.receipt.WriterHour;
import io.leadline.timeline.TimelineStore;
import io.leadline.workspace.WorkspaceId;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes [RawRows] as the server writes a batch.
record RowWriter(
    TransactionTemplate transaction,
    ReceiptPartitionStore partitions,
    LeadStore leads,
    TimelineStore timelines,
    ReceiptStore receipts,
    IntakeCountStore counts,
    Pipelines pipelines) {

  /// @param parts finds the parts of a server
  static RowWriter of(PartFinder parts) {
    return new RowWriter(
        parts.find(TransactionTemplate.class),
        parts.find(ReceiptPartitionStore.class),
        parts.find(LeadStore.class),
        parts.find(TimelineStore.class),
        parts.find(ReceiptStore.class),
        parts.find(IntakeCountStore.class),
        parts.find(Pipelines.class));
  }

  /// Finds the one part of a server that is of a type.
  interface PartFinder {
    <T> T find(Class<T> type);
  }

  /// Makes sure that there is a place for the receipts.
  void prepare(RawRows rows) {
    partitions.prepare(rows.day());
  }

  /// Writes the rows in one transaction.
  void write(WorkspaceId workspace, RawRows rows) {
    transaction.executeWithoutResult(_ -> {
      pipelines.send(pipeline -> {
        leads.insert(pipeline, workspace, rows.leads());
        timelines.insert(pipeline, workspace, rows.entries());
        receipts.insert(pipeline, workspace, rows.receipts(), rows.day());
        counts.add(pipeline, workspace, rows.counts(), WriterHour.at("raw", rows.at()));
      });
    });
  }
}
