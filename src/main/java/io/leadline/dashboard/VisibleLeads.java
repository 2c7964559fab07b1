package io.leadline.dashboard;

import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.LeadStore;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// The leads that a viewer may see: the one way by which pages find the lead that an address names.
@Component
public class VisibleLeads {
  private final LeadStore store;

  VisibleLeads(LeadStore store) {
    this.store = store;
  }

  /// The lead that a path names.
  ///
  /// @throws NotFoundException when there is no such lead, or none that the viewer may see
  public Lead require(Viewer viewer, String id) {
    return LeadId.parse(id)
        .flatMap(leadId -> store.find(viewer.workspaceId(), leadId))
        .filter(viewer::maySee)
        .orElseThrow(NotFoundException::new);
  }

  /// The lead that a path names, to be changed.
  ///
  /// @throws NotFoundException when there is no such lead, or none that the viewer may see
  /// @throws AccessDeniedException when the viewer may see it and no more
  public Lead requireChangeable(Viewer viewer, String id) {
    var lead = require(viewer, id);
    if (!viewer.mayChangeLeads()) {
      throw new AccessDeniedException("leads are for this role to see only");
    }
    return lead;
  }
}
