package io.leadline.dashboard.intake.explain;

import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.explanation.Explanations;
import io.leadline.explanation.RequestExplanation;
import io.leadline.intakelog.Contacts;
import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.LeadStore;
import io.leadline.receipt.ContactMatch;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What a viewer may ask about: who does not see all leads, only about requests that reached one
/// that it sees.
@Component
class ExplainableRequests {
  private final Explanations explanations;
  private final Contacts contacts;
  private final LeadStore leads;

  ExplainableRequests(Explanations explanations, Contacts contacts, LeadStore leads) {
    this.explanations = explanations;
    this.contacts = contacts;
    this.leads = leads;
  }

  /// The request with a receipt.
  ///
  /// @throws NotFoundException when there is none, or none that the viewer may see
  RequestExplanation require(Viewer viewer, String receiptId) {
    return explanations
        .findRequest(viewer.definitions(), receiptId)
        .filter(told -> viewer.mayReadIntake() || reachedVisible(viewer, told))
        .orElseThrow(NotFoundException::new);
  }

  /// What a phone number or an e-mail address stands for, as far as the viewer may know.
  ContactMatch match(Viewer viewer, String contact) {
    var match = contacts.match(viewer.definitions(), contact);
    if (viewer.mayReadIntake()) {
      return match;
    }
    var visible =
        leads.all(viewer.workspaceId(), match.leads()).stream()
            .filter(viewer::maySee)
            .map(Lead::id)
            .toList();
    return new ContactMatch(Set.of(), visible);
  }

  private boolean reachedVisible(Viewer viewer, RequestExplanation told) {
    Optional<LeadId> lead = Optional.ofNullable(told.receipt().lead());
    return lead.flatMap(id -> leads.find(viewer.workspaceId(), id))
        .filter(viewer::maySee)
        .isPresent();
  }
}
