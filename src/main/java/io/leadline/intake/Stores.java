package io.leadline.intake;

import io.leadline.field.RelabellingStore;
import io.leadline.lead.LeadStore;
import io.leadline.platform.database.Pipelines;
import io.leadline.receipt.DroppedPartStore;
import io.leadline.receipt.IntakeCountStore;
import io.leadline.receipt.ReceiptProperties;
import io.leadline.receipt.ReceiptStore;
import io.leadline.receipt.ReplayStore;
import io.leadline.retry.KeptAnswerStore;
import io.leadline.timeline.StoredLabelStore;
import io.leadline.timeline.TimelineStore;
import io.leadline.workspace.WorkspaceStore;
import org.springframework.stereotype.Component;

/// The tables that a batch writes, and the one that it holds.
///
/// @param pipelines to write several of them at once
/// @param receiptSettings whether those of receipts are written
@Component
record Stores(
    WorkspaceStore workspaces,
    LeadStore leads,
    TimelineStore timelines,
    ReceiptStore receipts,
    DroppedPartStore droppedParts,
    IntakeCountStore intakeCounts,
    ReplayStore replays,
    KeptAnswerStore keptAnswers,
    RelabellingStore relabellings,
    StoredLabelStore labels,
    Pipelines pipelines,
    ReceiptProperties receiptSettings) {}
