package io.leadline.api.sync;

import static io.leadline.action.ActionDialect.SYNC;

import io.leadline.api.Caller;
import io.leadline.api.OutcomeRefusals;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.definition.Definitions;
import io.leadline.intake.IdentifierReading;
import io.leadline.intake.LeadRequest;
import io.leadline.intake.LeadRequestReader;
import io.leadline.intake.Outcome;
import io.leadline.intake.Submission;
import io.leadline.lead.LeadId;
import io.leadline.platform.PageRequest;
import io.leadline.platform.json.JsonObject;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.search.LeadSearchStore;
import io.leadline.timeline.TimelineStore;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Leads: create, read, update, search. Source: docs/api.md, Sync API.
@RestController
@RequestMapping(SyncPaths.BASE + "/lead")
class LeadController {
  /// An update with a field that is faulty in one of these ways changes nothing; other faults only
  /// drop the field.
  private static final Set<Reason> REFUSING =
      Set.of(Reason.INVALID_VALUE, Reason.INVALID_TEXT, Reason.UNKNOWN_MEMBER);

  private final LeadRequestReader reader;
  private final Writes writes;
  private final LeadFinder leads;
  private final TimelineStore timelines;
  private final LeadSearchStore searches;

  LeadController(
      LeadRequestReader reader,
      Writes writes,
      LeadFinder leads,
      TimelineStore timelines,
      LeadSearchStore searches) {
    this.reader = reader;
    this.writes = writes;
    this.leads = leads;
    this.timelines = timelines;
    this.searches = searches;
  }

  @PostMapping
  ResponseEntity<?> create(WriteRequest write) {
    var request = leadRequest(write);
    return writes.submit(
        write,
        definitions -> creation(request, definitions),
        HttpStatus.CREATED,
        LeadController::created);
  }

  private Submission creation(LeadRequest request, Definitions definitions) {
    var reading = reader.read(request, definitions, SYNC);
    var identifier =
        switch (reading.identifier()) {
          case IdentifierReading.Found(var value) -> value;
          case IdentifierReading.Absent(var remark) ->
              throw new RefusedException(Refusal.LEAD_IDENTIFIER_ABSENT, remark.text());
        };
    var changes = reader.withOptions(reading, request, definitions, SYNC).changes();
    var initialStatus = definitions.pipeline().initialStatus().label();
    return new Submission.Create(definitions.workspace().id(), identifier, initialStatus, changes);
  }

  @PostMapping("/search")
  PageResponse<LeadResponse> search(Caller caller, PageRequest page, JsonObject body) {
    var filter = LeadFilterReader.read(body, caller.definitions());
    var found = searches.search(caller.workspace(), filter, page);
    var pipeline = caller.definitions().pipeline();
    var rows = found.leads().stream().map(lead -> LeadResponse.of(lead, pipeline)).toList();
    return PageResponse.of(rows, found.totalCount(), page);
  }

  @GetMapping("/{leadId}")
  LeadResponse read(
      Caller caller,
      @PathVariable String leadId,
      @RequestParam(defaultValue = "") String includeActions,
      PageRequest page) {
    var lead = leads.require(caller.workspace(), leadId);
    var pipeline = caller.definitions().pipeline();
    if (!includeActions.equals("true")) {
      return LeadResponse.of(lead, pipeline);
    }
    var timeline = timelines.newest(caller.workspace(), lead.id(), page);
    return LeadResponse.of(lead, pipeline, timeline, page);
  }

  @PostMapping("/{leadId}")
  ResponseEntity<?> update(WriteRequest write, @PathVariable String leadId) {
    var request = leadRequest(write);
    var lead = leads.require(write.workspace(), leadId).id();
    return writes.submit(
        write,
        definitions -> change(request, lead, definitions),
        HttpStatus.OK,
        outcome -> updated(outcome, leadId));
  }

  private Submission change(LeadRequest request, LeadId lead, Definitions definitions) {
    if (request.fields().member(definitions.workspace().identifierField()) != null) {
      throw new RefusedException(Refusal.LEAD_IDENTIFIER_FIXED);
    }
    var reading = reader.read(request, definitions, SYNC);
    reading.changes().remarks().forEach(LeadController::refuseIfFaulty);
    var changes = reader.withOptions(reading, request, definitions, SYNC).changes();
    return new Submission.Change(definitions.workspace().id(), lead, changes);
  }

  private static WrittenLeadResponse created(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Created(var lead, var actions, var remarks) ->
          WrittenLeadResponse.of(lead.id(), actions, remarks);
      case Outcome refused -> throw OutcomeRefusals.of(refused, "", "");
    };
  }

  private static UpdatedLeadResponse updated(Outcome outcome, String leadId) {
    return switch (outcome) {
      case Outcome.Updated updated -> UpdatedLeadResponse.of(updated);
      case Outcome refused -> throw OutcomeRefusals.of(refused, leadId, "");
    };
  }

  private static LeadRequest leadRequest(WriteRequest write) {
    return LeadRequest.of(write.body())
        .orElseThrow(() -> new RefusedException(Refusal.FIELDS_MISSING));
  }

  private static void refuseIfFaulty(Remark remark) {
    if (remark.reason() == Reason.ACTION_NOT_WRITABLE) {
      throw new RefusedException(Refusal.ACTION_NOT_CREATABLE);
    }
    if (remark.field().startsWith("fields.") && REFUSING.contains(remark.reason())) {
      throw new RefusedException(Refusal.INVALID_VALUE, remark.field(), remark.text());
    }
  }
}
