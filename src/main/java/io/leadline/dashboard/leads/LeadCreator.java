package io.leadline.dashboard.leads;

import io.leadline.action.ActionDialect;
import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.Definitions;
import io.leadline.intake.FreshIntake;
import io.leadline.intake.IdentifierReading;
import io.leadline.intake.LeadReading;
import io.leadline.intake.LeadRequest;
import io.leadline.intake.LeadRequestReader;
import io.leadline.intake.Outcome;
import io.leadline.intake.Submission;
import io.leadline.lead.LeadStore;
import io.leadline.platform.json.JsonObject;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Creates leads for those who work with them: by the rules of the APIs, and by way of the intake.
/// All that was typed is taken, or nothing.
@Component
class LeadCreator {
  private final LeadRequestReader reader;
  private final FreshIntake intake;
  private final LeadStore leads;

  LeadCreator(LeadRequestReader reader, FreshIntake intake, LeadStore leads) {
    this.reader = reader;
    this.intake = intake;
    this.leads = leads;
  }

  /// Creates a lead with these fields.
  Creation create(Viewer viewer, JsonObject fields) {
    var request = new LeadRequest(fields, null);
    try {
      return submit(viewer, request);
    } catch (RefusedException e) {
      return new Creation.Refused(e.remarks);
    }
  }

  /// What is asked for, as these definitions understand it.
  private Submission.Create read(Viewer viewer, LeadRequest request, Definitions definitions) {
    var reading = reader.read(request, definitions, ActionDialect.SYNC);
    if (refusals(reading).isEmpty()) {
      reading = reader.withOptions(reading, request, definitions, ActionDialect.SYNC);
    }
    var refusals = refusals(reading);
    if (refusals.isEmpty()
        && reading.identifier() instanceof IdentifierReading.Found(var identifier)) {
      return new Submission.Create(
          viewer.workspaceId(),
          identifier,
          definitions.pipeline().initialStatus().label(),
          reading.changes().by(viewer.member().email()));
    }
    throw new RefusedException(refusals);
  }

  /// What was typed cannot be taken.
  private static final class RefusedException extends RuntimeException {
    private final transient List<Remark> remarks;

    RefusedException(List<Remark> remarks) {
      super("refused");
      this.remarks = remarks;
    }
  }

  /// What is wrong with a request; of the identifier only once.
  private static List<Remark> refusals(LeadReading reading) {
    var identifier =
        reading.identifier() instanceof IdentifierReading.Absent(var remark)
            ? Stream.of(remark)
            : Stream.<Remark>empty();
    return Stream.concat(reading.changes().remarks().stream().filter(Remark::isRefusal), identifier)
        .toList();
  }

  private Creation submit(Viewer viewer, LeadRequest request) {
    var created = new AtomicReference<>("");
    var outcome =
        intake.submit(
            viewer.definitions(),
            definitions -> {
              var create = read(viewer, request, definitions);
              created.set(create.identifier());
              return create;
            });
    return switch (outcome) {
      case Outcome.Created(var lead, _, _) -> new Creation.Created(lead);
      case Outcome.LeadExists _ -> exists(viewer, created.get());
      case Outcome.Unavailable _, Outcome.Outdated _ ->
          new Creation.NotNow("The server is busy, and nothing was saved. Try again in a moment.");
      case Outcome.Failed(var logId) ->
          new Creation.NotNow(
              "Something went wrong, and nothing was saved. It is written down under " + logId);
      case Outcome.Updated _,
          Outcome.Dropped _,
          Outcome.Relabelled _,
          Outcome.Replayed _,
          Outcome.ActionChanged _,
          Outcome.LeadNotFound _,
          Outcome.ActionNotFound _,
          Outcome.Kept _,
          Outcome.Repeated _,
          Outcome.KeyReused _ ->
          throw new IllegalStateException("the creation of a lead came to something else");
    };
  }

  private Creation exists(Viewer viewer, String identifier) {
    var remark =
        Remark.ignored(
            "fields." + viewer.workspace().identifierField(),
            Reason.IDENTIFIER_INVALID,
            "Another lead has this already");
    var link =
        leads
            .findByIdentifier(viewer.workspaceId(), identifier)
            .filter(viewer::maySee)
            .map(lead -> DashboardPaths.LEADS + "/" + lead.id().value())
            .orElse(null);
    return new Creation.Exists(remark, link);
  }
}
