package io.leadline.api.sync.receipt;

import io.leadline.api.Caller;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.api.sync.FilterPart;
import io.leadline.api.sync.LargestLimit;
import io.leadline.api.sync.LeadFinder;
import io.leadline.api.sync.SyncPaths;
import io.leadline.explanation.Explanations;
import io.leadline.explanation.PeriodExplanations;
import io.leadline.explanation.Question;
import io.leadline.explanation.RequestExplanation;
import io.leadline.intakelog.Contacts;
import io.leadline.platform.Ids;
import io.leadline.platform.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Says in sentences what became of requests. Source: docs/api.md, Explain.
@RestController
@RequestMapping(SyncPaths.BASE)
class ExplainController {
  private static final int LARGEST_LIMIT = 20;
  private static final Set<String> OF_A_REQUEST = Set.of("receipt_id", "lead_id");
  private static final Set<String> OF_A_LEAD =
      Set.of("lead_id", "from", "to", "before", "limit", "skip");
  private static final Set<String> OF_A_CONTACT =
      Set.of("contact", "from", "to", "before", "limit", "skip");

  private final Explanations explanations;
  private final PeriodExplanations periods;
  private final Contacts contacts;
  private final LeadFinder leads;

  ExplainController(
      Explanations explanations, PeriodExplanations periods, Contacts contacts, LeadFinder leads) {
    this.explanations = explanations;
    this.periods = periods;
    this.contacts = contacts;
    this.leads = leads;
  }

  @GetMapping("/explain")
  ExplanationResponse explain(
      Caller caller, @LargestLimit(LARGEST_LIMIT) PageRequest page, HttpServletRequest request) {
    var query = Query.filter(request, caller.definitions());
    if (query.text("receipt_id") != null) {
      query.demandKeys(OF_A_REQUEST);
      return ofRequest(caller, query);
    }
    var question = new Question(subject(caller, query), query.time("from"), query.time("to"));
    return ExplanationResponse.of(
        periods.explain(caller.definitions(), question, LogPage.of(query, page)));
  }

  private ExplanationResponse ofRequest(Caller caller, FilterPart query) {
    var id = Objects.requireNonNull(query.text("receipt_id"));
    var told =
        Ids.isId(id)
            ? explanations.findRequest(caller.definitions(), id)
            : Optional.<RequestExplanation>empty();
    var lead = query.text("lead_id");
    return told.map(
            it -> lead == null ? it : it.askedFor(leads.require(caller.workspace(), lead).id()))
        .map(ExplanationResponse::of)
        .orElseThrow(() -> new RefusedException(Refusal.RECEIPT_NOT_FOUND, id));
  }

  private Question.Subject subject(Caller caller, FilterPart query) {
    var lead = query.text("lead_id");
    if (lead != null) {
      query.demandKeys(OF_A_LEAD);
      return new Question.OneLead(leads.require(caller.workspace(), lead).id());
    }
    var contact = query.text("contact");
    if (contact != null) {
      query.demandKeys(OF_A_CONTACT);
      return new Question.Contact(contact, contacts.match(caller.definitions(), contact));
    }
    throw FilterPart.invalid("name a receipt_id, a lead_id or a contact");
  }
}
