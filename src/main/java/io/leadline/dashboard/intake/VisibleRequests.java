package io.leadline.dashboard.intake;

import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.lead.Lead;
import io.leadline.lead.LeadStore;
import io.leadline.platform.Ids;
import io.leadline.receipt.Receipt;
import io.leadline.receipt.ReceiptStore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// The requests that a viewer may see: the one way by which pages find the request that an address
/// names. Whoever may see a lead may see the requests that reached it, with all that they said;
/// requests that reached none are for those who see all leads.
@Component
class VisibleRequests {
  private final ReceiptStore receipts;
  private final LeadStore leads;

  VisibleRequests(ReceiptStore receipts, LeadStore leads) {
    this.receipts = receipts;
    this.leads = leads;
  }

  /// A request and the lead that it reached.
  ///
  /// @param lead null when there is none
  record Visible(Receipt receipt, @Nullable Lead lead) {}

  /// The request that a path names.
  ///
  /// @throws NotFoundException when there is no such request, or none that the viewer may see
  Visible require(Viewer viewer, String id) {
    if (!Ids.isId(id)) {
      throw new NotFoundException();
    }
    var receipt = receipts.find(viewer.workspaceId(), id).orElseThrow(NotFoundException::new);
    var lead =
        receipt.lead() == null
            ? null
            : leads.find(viewer.workspaceId(), receipt.lead()).orElse(null);
    if (!viewer.mayReadIntake() && (lead == null || !viewer.maySee(lead))) {
      throw new NotFoundException();
    }
    return new Visible(receipt, lead);
  }

  /// The request that a path names, to be replayed.
  ///
  /// @throws NotFoundException when there is no such request, or none that the viewer may see
  /// @throws AccessDeniedException when the viewer may see it and no more
  Visible requireReplayable(Viewer viewer, String id) {
    var request = require(viewer, id);
    if (!viewer.mayReplay()) {
      throw new AccessDeniedException("requests are for this role to see only");
    }
    return request;
  }
}
