package io.leadline.api.sync;

import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.LeadStore;
import io.leadline.workspace.WorkspaceId;
import org.springframework.stereotype.Component;

/// Finds the lead that a path names.
@Component
public class LeadFinder {
  private final LeadStore store;

  LeadFinder(LeadStore store) {
    this.store = store;
  }

  /// The lead.
  ///
  /// @throws RefusedException when the workspace has no such lead
  public Lead require(WorkspaceId workspace, String id) {
    return LeadId.parse(id)
        .flatMap(leadId -> store.find(workspace, leadId))
        .orElseThrow(() -> new RefusedException(Refusal.LEAD_NOT_FOUND, id));
  }
}
