package io.leadline.api.sync;

import static io.leadline.action.ActionDialect.SYNC;

import io.leadline.action.ActionContent;
import io.leadline.api.Caller;
import io.leadline.api.OutcomeRefusals;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.definition.Definitions;
import io.leadline.intake.ActionChangeReader;
import io.leadline.intake.ActionChangeReading;
import io.leadline.intake.LeadRequest;
import io.leadline.intake.LeadRequestReader;
import io.leadline.intake.Outcome;
import io.leadline.intake.Submission;
import io.leadline.lead.LeadId;
import io.leadline.platform.PageRequest;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.TimelineEntry;
import io.leadline.timeline.TimelineStore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The actions of a lead: append, read, change, search. Source: docs/api.md, Sync API.
@RestController
@RequestMapping(SyncPaths.BASE + "/lead/{leadId}/action")
class ActionController {
  private final LeadRequestReader requests;
  private final ActionChangeReader changes;
  private final Writes writes;
  private final LeadFinder leads;
  private final TimelineStore timelines;

  ActionController(
      LeadRequestReader requests,
      ActionChangeReader changes,
      Writes writes,
      LeadFinder leads,
      TimelineStore timelines) {
    this.requests = requests;
    this.changes = changes;
    this.writes = writes;
    this.leads = leads;
    this.timelines = timelines;
  }

  @PostMapping
  ResponseEntity<?> append(WriteRequest write, @PathVariable String leadId) {
    if (!(write.body().member("actions") instanceof JsonArray actions)) {
      throw new RefusedException(Refusal.ACTIONS_MISSING);
    }
    var lead = leads.require(write.workspace(), leadId).id();
    var request = new LeadRequest(JsonObject.EMPTY, actions);
    return writes.submit(
        write,
        definitions -> addition(request, lead, definitions),
        HttpStatus.OK,
        outcome -> appended(outcome, leadId));
  }

  private Submission addition(LeadRequest request, LeadId lead, Definitions definitions) {
    var reading = requests.read(request, definitions, SYNC);
    if (reading.changes().remarks().stream()
        .anyMatch(remark -> remark.reason() == Reason.ACTION_NOT_WRITABLE)) {
      throw new RefusedException(Refusal.ACTION_NOT_CREATABLE);
    }
    var complete = requests.withOptions(reading, request, definitions, SYNC).changes();
    return new Submission.Change(definitions.workspace().id(), lead, complete);
  }

  private static WrittenLeadResponse appended(Outcome outcome, String leadId) {
    return switch (outcome) {
      case Outcome.Updated(var updated, var results, var remarks) ->
          WrittenLeadResponse.of(updated.id(), results, remarks);
      case Outcome refused -> throw OutcomeRefusals.of(refused, leadId, "");
    };
  }

  @GetMapping("/{actionId}")
  JsonObject read(Caller caller, @PathVariable String leadId, @PathVariable String actionId) {
    return ActionJson.of(require(caller, leadId, actionId, Refusal.ACTION_NOT_RETRIEVABLE));
  }

  @PostMapping("/{actionId}")
  ResponseEntity<?> update(
      WriteRequest write, @PathVariable String leadId, @PathVariable String actionId) {
    var entry = require(write.caller(), leadId, actionId, Refusal.ACTION_NOT_UPDATABLE);
    var type = entry.content().type();
    if (!isType(write.body().member("type"), type)) {
      throw new RefusedException(Refusal.ACTION_TYPE_MISMATCH, type);
    }
    return writes.submit(
        write,
        definitions -> change(write.body(), entry, definitions),
        HttpStatus.OK,
        outcome -> updated(outcome, leadId, actionId));
  }

  private Submission change(JsonObject body, TimelineEntry entry, Definitions definitions) {
    var change =
        switch (reading(body, entry.content(), definitions)) {
          case ActionChangeReading.Valid(var valid) -> valid;
          case ActionChangeReading.Invalid(var remarks) ->
              throw new RefusedException(
                  Refusal.INVALID_VALUE, remarks.getFirst().field(), remarks.getFirst().text());
        };
    return new Submission.ChangeAction(
        definitions.workspace().id(), entry.lead(), entry.id(), change, null);
  }

  private static JsonObject updated(Outcome outcome, String leadId, String actionId) {
    return switch (outcome) {
      case Outcome.ActionChanged(var changed) -> ActionJson.of(changed);
      case Outcome refused -> throw OutcomeRefusals.of(refused, leadId, actionId);
    };
  }

  @PostMapping("/search")
  PageResponse<JsonObject> search(
      Caller caller, @PathVariable String leadId, PageRequest page, JsonObject body) {
    var filter = TimelineFilterReader.read(body, caller.definitions());
    var lead = leads.require(caller.workspace(), leadId);
    var found = timelines.page(lead, filter, page);
    return PageResponse.of(ActionJson.listOf(found.entries()), found.totalCount(), page);
  }

  private ActionChangeReading reading(
      JsonObject body, ActionContent content, Definitions definitions) {
    if (content instanceof ActionContent.Custom custom) {
      return changes.readCustom(body, custom, definitions);
    }
    if (Stream.of("amount", "currency", "paymentid").anyMatch(body.members()::containsKey)) {
      throw new RefusedException(Refusal.PAYMENT_FIXED);
    }
    return changes.readPayment(body);
  }

  /// The action that a path names.
  ///
  /// @param otherwise the refusal of an action that is neither a custom action nor a payment
  private TimelineEntry require(Caller caller, String leadId, String actionId, Refusal otherwise) {
    var lead = leads.require(caller.workspace(), leadId);
    var entry =
        ActionId.parse(actionId)
            .flatMap(id -> timelines.find(caller.workspace(), lead.id(), id))
            .orElseThrow(() -> new RefusedException(Refusal.ACTION_NOT_FOUND, actionId));
    return switch (entry.content()) {
      case ActionContent.Custom _, ActionContent.Payment _ -> entry;
      case ActionContent.SystemNote _,
          ActionContent.UserNote _,
          ActionContent.Contact _,
          ActionContent.LeadCreated _,
          ActionContent.LeadAssignment _,
          ActionContent.StatusChange _ ->
          throw new RefusedException(otherwise);
    };
  }

  private static boolean isType(@Nullable JsonValue sent, String type) {
    return (sent instanceof JsonText(var text) && text.equals(type))
        || (sent instanceof JsonNumber(var number) && number.equals(type));
  }
}
