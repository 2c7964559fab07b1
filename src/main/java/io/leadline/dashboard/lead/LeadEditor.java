package io.leadline.dashboard.lead;

import io.leadline.action.ActionDialect;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.Definitions;
import io.leadline.intake.Changes;
import io.leadline.intake.FreshIntake;
import io.leadline.intake.LeadReading;
import io.leadline.intake.LeadRequest;
import io.leadline.intake.LeadRequestReader;
import io.leadline.intake.Outcome;
import io.leadline.intake.Submission;
import io.leadline.lead.Lead;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Remark;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/// Changes fields of leads for those who work with them: by the rules of the APIs, and by the one
/// writer. All of a change takes effect, or none.
@Component
class LeadEditor {
  private final LeadRequestReader reader;
  private final FreshIntake intake;

  LeadEditor(LeadRequestReader reader, FreshIntake intake) {
    this.reader = reader;
    this.intake = intake;
  }

  /// Gives fields new values.
  ///
  /// @param lead as the viewer sees it; a value that it has already is not looked at again: it may
  ///   be one that nobody could choose today
  /// @param fields what a form says, `null` for a field to be emptied
  Saving save(Viewer viewer, Lead lead, JsonObject fields) {
    var changed = changed(lead, fields);
    if (changed.members().isEmpty()) {
      return new Saving.Saved(lead);
    }
    var request = new LeadRequest(changed, null);
    var reading = reader.read(request, viewer.definitions(), ActionDialect.SYNC);
    if (refusals(reading).isEmpty()) {
      reading = reader.withOptions(reading, request, viewer.definitions(), ActionDialect.SYNC);
    }
    return refusals(reading).isEmpty()
        ? submit(viewer, lead, request)
        : new Saving.Refused(refusals(reading));
  }

  private Saving submit(Viewer viewer, Lead lead, LeadRequest request) {
    var outcome =
        intake.submit(
            viewer.definitions(),
            definitions ->
                new Submission.Change(
                    viewer.workspaceId(),
                    lead.id(),
                    read(request, definitions).unlocked().by(viewer.member().email())));
    return switch (outcome) {
      case Outcome.Updated(var updated, _, var remarks) -> saved(updated, remarks);
      case Outcome.LeadNotFound _ -> new Saving.Gone();
      case Outcome.Unavailable _, Outcome.Outdated _ ->
          new Saving.NotNow("The server is busy, and nothing was changed. Try again in a moment.");
      case Outcome.Failed(var logId) ->
          new Saving.NotNow(
              "Something went wrong, and nothing was changed. It is written down under " + logId);
      case Outcome.Created _,
          Outcome.Dropped _,
          Outcome.Relabelled _,
          Outcome.Replayed _,
          Outcome.ActionChanged _,
          Outcome.LeadExists _,
          Outcome.ActionNotFound _,
          Outcome.Kept _,
          Outcome.Repeated _,
          Outcome.KeyReused _ ->
          throw new IllegalStateException("a change of a lead came to something else");
    };
  }

  private Changes read(LeadRequest request, Definitions definitions) {
    var reading = reader.read(request, definitions, ActionDialect.SYNC);
    return reader.withOptions(reading, request, definitions, ActionDialect.SYNC).changes();
  }

  private static Saving saved(Lead updated, List<Remark> remarks) {
    var refused = remarks.stream().filter(Remark::isRefusal).toList();
    return refused.isEmpty() ? new Saving.Saved(updated) : new Saving.Refused(refused);
  }

  private static List<Remark> refusals(LeadReading reading) {
    return reading.changes().remarks().stream().filter(Remark::isRefusal).toList();
  }

  private static JsonObject changed(Lead lead, JsonObject fields) {
    var changed = new LinkedHashMap<String, JsonValue>();
    fields
        .members()
        .forEach((name, value) -> {
          var before = lead.fields().member(name);
          var isSame = before == null ? value.isBlank() : before.equals(value);
          if (!isSame) {
            changed.put(name, value);
          }
        });
    return new JsonObject(changed);
  }
}
