package io.leadline.relabelling;

import io.leadline.field.Relabelling;
import io.leadline.field.StoredLabel;
import io.leadline.intake.Submission.RelabelLeads;
import io.leadline.lead.LabelledLeadStore;
import io.leadline.lead.LeadId;
import java.util.List;
import org.springframework.stereotype.Component;

/// Rewrites labels in leads, in the order of their ids.
@Component
final class LeadLabels implements LabelRewriting {
  /// How many leads are looked up at once.
  private static final int PAGE = 5_000;

  /// How many of them the writer gets at once: others wait for that.
  private static final int BATCH = 250;

  private final LabelledLeadStore store;
  private final Rewriting rewriting;

  LeadLabels(LabelledLeadStore store, Rewriting rewriting) {
    this.store = store;
    this.rewriting = rewriting;
  }

  @Override
  public Step rewriteSome(Relabelling relabelling) {
    var leads =
        rewriting.read(() ->
            store.page(relabelling.workspace(), label(relabelling), relabelling.reached(), PAGE));
    for (int from = 0; from < leads.size(); from += BATCH) {
      if (!rewrite(relabelling, leads.subList(from, Math.min(from + BATCH, leads.size())))) {
        return Step.NOT_NOW;
      }
    }
    return leads.isEmpty() ? Step.NOTHING_LEFT : Step.REWRITTEN;
  }

  private boolean rewrite(Relabelling relabelling, List<LeadId> leads) {
    return rewriting.write(
        relabelling,
        leads.getLast().value(),
        step -> new RelabelLeads(relabelling.workspace(), step, List.copyOf(leads)));
  }

  private static StoredLabel label(Relabelling relabelling) {
    return new StoredLabel(relabelling.field().apiName(), relabelling.formerLabel());
  }
}
