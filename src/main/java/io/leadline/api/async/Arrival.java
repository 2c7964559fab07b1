package io.leadline.api.async;

import io.leadline.action.ActionDialect;
import io.leadline.api.Bodies;
import io.leadline.api.Caller;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.definition.Definitions;
import io.leadline.intake.Changes;
import io.leadline.intake.Envelope;
import io.leadline.intake.FormKeys;
import io.leadline.intake.IdentifierReading;
import io.leadline.intake.LeadReader;
import io.leadline.intake.LeadReading;
import io.leadline.intake.LeadRequest;
import io.leadline.intake.Submission;
import io.leadline.platform.json.JsonArray;
import io.leadline.receipt.ContactKeys;
import io.leadline.receipt.KeptRequest;
import io.leadline.receipt.KeyStyle;
import io.leadline.receipt.Payload;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// A request of the Async API as it came, and what it asks for.
record Arrival(
    String receiptId,
    String tokenId,
    Instant receivedAt,
    Payload payload,
    KeyStyle keyStyle,
    LeadRequest request) {

  /// A request that has just come.
  ///
  /// @param address where it was sent
  /// @throws RefusedException when the body is not an object with an object under `fields`
  static Arrival of(
      String receiptId, Instant receivedAt, Caller caller, byte[] body, CaptureAddress address) {
    var request =
        LeadRequest.of(Bodies.parse(body))
            .orElseThrow(() -> new RefusedException(Refusal.FIELDS_MISSING));
    return new Arrival(
        receiptId, caller.token().id(), receivedAt, new Payload(body), address.keyStyle(), request);
  }

  /// How a reading becomes one that misses no options.
  interface Completion {
    LeadReading complete(
        LeadReading first, LeadRequest request, Definitions definitions, ActionDialect dialect);
  }

  /// What it asks for, by these definitions.
  Submission submission(Definitions definitions, Completion completion) {
    var workspace = definitions.workspace().id();
    var matched = FormKeys.match(request, keyStyle, definitions);
    var reading = LeadReader.read(matched, definitions, ActionDialect.ASYNC, receivedAt);
    return switch (reading.identifier()) {
      case IdentifierReading.Absent(var remark) -> {
        var changes = reading.changes().and(remark);
        yield new Submission.Drop(workspace, changes, envelope(definitions, changes));
      }
      case IdentifierReading.Found(var identifier) -> {
        var changes =
            completion.complete(reading, matched, definitions, ActionDialect.ASYNC).changes();
        yield new Submission.Capture(
            workspace,
            identifier,
            definitions.pipeline().initialStatus().label(),
            changes,
            envelope(definitions, changes));
      }
    };
  }

  private Envelope envelope(Definitions definitions, Changes changes) {
    var workspace = definitions.workspace();
    var mayBeKept = !changes.remarks().isEmpty() || !changes.locked().isEmpty();
    return new Envelope(
        receiptId,
        tokenId,
        receivedAt,
        workspace.identifierField(),
        mayBeKept ? request.actionTypes() : List.of(),
        new KeptRequest(payload, keyStyle, mayBeKept ? contacts(workspace.id()) : Set.of()));
  }

  private Set<Long> contacts(WorkspaceId workspace) {
    return ContactKeys.of(
        workspace,
        new JsonArray(
            request.actions() == null
                ? List.of(request.fields())
                : List.of(request.fields(), request.actions())));
  }

  /// Requests are personal: shows nothing of it.
  @Override
  public String toString() {
    return "Arrival[" + receiptId + "]";
  }
}
