package io.leadline.intake;

import io.leadline.lead.LeadStore;
import io.leadline.receipt.ReceiptStore;
import io.leadline.retry.KeptAnswerStore;
import io.leadline.timeline.TimelineStore;
import org.springframework.stereotype.Component;

/// The tables that a batch writes.
@Component
record Stores(
    LeadStore leads, TimelineStore timelines, ReceiptStore receipts, KeptAnswerStore keptAnswers) {}
