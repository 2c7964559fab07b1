package io.leadline.api.async;

import io.leadline.action.ActionDialect;
import io.leadline.api.Bodies;
import io.leadline.api.Caller;
import io.leadline.api.OutcomeRefusals;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.api.Retries;
import io.leadline.definition.Definitions;
import io.leadline.intake.Changes;
import io.leadline.intake.Envelope;
import io.leadline.intake.FormKeys;
import io.leadline.intake.FreshIntake;
import io.leadline.intake.IdentifierReading;
import io.leadline.intake.LeadReading;
import io.leadline.intake.LeadRequest;
import io.leadline.intake.LeadRequestReader;
import io.leadline.intake.Outcome;
import io.leadline.intake.Submission;
import io.leadline.platform.Ids;
import io.leadline.platform.json.JsonArray;
import io.leadline.receipt.ContactKeys;
import io.leadline.receipt.KeptRequest;
import io.leadline.receipt.KeyStyle;
import io.leadline.receipt.Payload;
import io.leadline.receipt.Receipt;
import io.leadline.retry.KeptAnswer;
import io.leadline.retry.KeyedRequest;
import io.leadline.workspace.WorkspaceId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Takes a request of the Async API: reads it, hands it to the writer, and gives its receipt; or
/// only says what that would be.
@Component
class Capture {
  private final LeadRequestReader reader;
  private final FreshIntake intake;
  private final Retries retries;
  private final Ids ids;
  private final InstantSource clock;

  Capture(
      LeadRequestReader reader, FreshIntake intake, Retries retries, Ids ids, InstantSource clock) {
    this.reader = reader;
    this.intake = intake;
    this.retries = retries;
    this.ids = ids;
    this.clock = clock;
  }

  /// Stores a request. When this returns, it is on disk.
  ///
  /// @param address where it was sent, which decides how it names its fields
  /// @return the id of its receipt, which says what took effect
  /// @throws RefusedException when the body is not an object with an object under `fields`, or
  ///   cannot be stored now
  String capture(Caller caller, byte[] body, CaptureAddress address) {
    var arrival = arrival(caller, body, address);
    var outcome =
        intake.submit(
            caller.definitions(),
            definitions -> submission(definitions, arrival, reader::withOptions));
    return switch (outcome) {
      case Outcome.Created _, Outcome.Updated _, Outcome.Dropped _ -> arrival.receiptId();
      case Outcome refused -> throw OutcomeRefusals.of(refused, "", "");
    };
  }

  /// As [#capture], once for all requests with this key.
  ///
  /// @return what is answered, now and again
  KeptAnswer captureOnce(Caller caller, byte[] body, CaptureAddress address, KeyedRequest key) {
    var arrival = arrival(caller, body, address);
    var answer =
        new KeptAnswer(
            HttpServletResponse.SC_OK,
            address.contentType(),
            arrival.receiptId(),
            address.answer());
    // Whatever comes of it, the answer is the same: it only says that the request is stored.
    return retries.submit(
        caller.definitions(),
        definitions -> submission(definitions, arrival, reader::withOptions),
        key,
        _ -> answer);
  }

  /// The receipt that a request would leave now. Nothing is stored, changed or counted.
  ///
  /// @param address where it was sent, which decides how it names its fields
  /// @throws RefusedException when the body is not an object with an object under `fields`
  Receipt preview(Caller caller, byte[] body, CaptureAddress address) {
    var arrival = arrival(caller, body, address);
    return intake.preview(
        caller.definitions(),
        definitions -> submission(definitions, arrival, reader::asIfWithOptions));
  }

  /// A request as it came.
  private record Arrival(
      String receiptId,
      String tokenId,
      Instant receivedAt,
      Payload payload,
      KeyStyle keyStyle,
      LeadRequest request) {}

  private Arrival arrival(Caller caller, byte[] body, CaptureAddress address) {
    var id = ids.next();
    var receivedAt = clock.instant();
    var request =
        LeadRequest.of(Bodies.parse(body))
            .orElseThrow(() -> new RefusedException(Refusal.FIELDS_MISSING));
    return new Arrival(
        id, caller.token().id(), receivedAt, new Payload(body), address.keyStyle(), request);
  }

  /// How a reading becomes one that misses no options.
  private interface Completion {
    LeadReading complete(
        LeadReading first, LeadRequest request, Definitions definitions, ActionDialect dialect);
  }

  private Submission submission(Definitions definitions, Arrival arrival, Completion completion) {
    var workspace = definitions.workspace().id();
    var request = FormKeys.match(arrival.request(), arrival.keyStyle(), definitions);
    var reading = reader.read(request, definitions, ActionDialect.ASYNC);
    return switch (reading.identifier()) {
      case IdentifierReading.Absent(var remark) -> {
        var changes = reading.changes().and(remark);
        yield new Submission.Drop(workspace, changes, envelope(definitions, arrival, changes));
      }
      case IdentifierReading.Found(var identifier) -> {
        var changes =
            completion.complete(reading, request, definitions, ActionDialect.ASYNC).changes();
        yield new Submission.Capture(
            workspace,
            identifier,
            definitions.pipeline().initialStatus().label(),
            changes,
            envelope(definitions, arrival, changes));
      }
    };
  }

  private static Envelope envelope(Definitions definitions, Arrival arrival, Changes changes) {
    var workspace = definitions.workspace();
    var mayBeKept = !changes.remarks().isEmpty() || !changes.locked().isEmpty();
    return new Envelope(
        arrival.receiptId(),
        arrival.tokenId(),
        arrival.receivedAt(),
        workspace.identifierField(),
        mayBeKept ? arrival.request().actionTypes() : List.of(),
        new KeptRequest(
            arrival.payload(),
            arrival.keyStyle(),
            mayBeKept ? contacts(workspace.id(), arrival.request()) : Set.of()));
  }

  private static Set<Long> contacts(WorkspaceId workspace, LeadRequest request) {
    return ContactKeys.of(
        workspace,
        new JsonArray(
            request.actions() == null
                ? List.of(request.fields())
                : List.of(request.fields(), request.actions())));
  }
}
