package io.leadline.replay;

import io.leadline.action.ActionContent;
import io.leadline.action.NewAction;
import io.leadline.field.FieldDefinition;
import io.leadline.intake.Changes;
import io.leadline.intake.IdentifierReading;
import io.leadline.intake.LeadRequest;
import io.leadline.intake.PartEffect;
import io.leadline.intake.ReplayedPart;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonValue;
import io.leadline.receipt.PartPlace;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads one dropped part again: as a request of its own, by the very reader that dropped it. To be
/// used once.
final class PartReader {
  private final OpenPart part;
  private final KeptBody body;
  private final ReadAgain again;

  PartReader(OpenPart part, KeptBody body, ReadAgain again) {
    this.part = part;
    this.body = body;
    this.again = again;
  }

  PartReading read() {
    return switch (part.place()) {
      case PartPlace.WholeRequest _ -> readWhole();
      case PartPlace.LeadField place -> readField(place);
      case PartPlace.AllActions _ -> readActions();
      case PartPlace.Action(int index) -> readAction(index);
      case PartPlace.ActionField place -> readActionField(place);
      case PartPlace.ActionFields(int index) ->
          readRecorded(
              index,
              Map.of("fields", part.corrected(sentIn(index, "fields"))),
              PartReader::completion);
      case PartPlace.ActionTime(int index) ->
          readRecorded(
              index,
              Map.of("created_on", part.corrected(sentIn(index, "created_on"))),
              PartReader::move);
    };
  }

  private PartReading readWhole() {
    var sent = again.match(body.request());
    var identifierField = again.definitions().workspace().identifierField();
    var request =
        part.correction() == null
            ? sent
            : new LeadRequest(
                sent.fields().with(Map.of(identifierField, part.correction().value())),
                sent.actions(),
                sent.sentKeys());
    var reading = again.understand(request);
    return switch (reading.identifier()) {
      case IdentifierReading.Absent(var remark) -> refused(List.of(remark));
      case IdentifierReading.Found(var identifier) ->
          accepted(
              new PartEffect.Whole(
                  identifier,
                  again.definitions().pipeline().initialStatus().label(),
                  again.complete(reading, request).changes()),
              List.of());
    };
  }

  private PartReading readField(PartPlace.LeadField place) {
    var sent = body.findField(place.text());
    var key = part.named(sent.map(KeptBody.Sent::key).orElse(place.key()));
    var value = part.corrected(sent.map(KeptBody.Sent::value).orElse(JsonNull.NULL));
    var sole = new LeadRequest(new JsonObject(Map.of(key, value)), null);
    var request = again.match(sole);
    if (request.fields().members().containsKey(again.definitions().workspace().identifierField())) {
      return refused(Reason.READ_ONLY_FIELD, "A replay cannot change the lead identifier");
    }
    var changes = again.read(request);
    return changes.values().entrySet().stream()
        .findFirst()
        .map(set -> judged(setting(set.getKey(), set.getValue()), changes.remarks()))
        .orElseGet(() -> refused(changes.remarks()));
  }

  private PartEffect setting(String field, JsonValue value) {
    var locked =
        again
            .definitions()
            .leadFields()
            .find(field)
            .filter(FieldDefinition::lockAfterCreate)
            .isPresent();
    return new PartEffect.SetValue(field, value, locked);
  }

  private PartReading readActions() {
    var sent = body.request().actions();
    var request =
        new LeadRequest(JsonObject.EMPTY, part.corrected(sent == null ? JsonNull.NULL : sent));
    var changes = again.read(again.match(request));
    var actions = changes.actions().stream().flatMap(Optional::stream).toList();
    return actions.isEmpty()
        ? refused(changes.remarks())
        : judged(new PartEffect.AddActions(actions), changes.remarks());
  }

  private PartReading readAction(int index) {
    var entry = part.corrected(body.findEntry(index).orElse(JsonNull.NULL));
    var changes = again.read(again.match(KeptBody.ofActions(List.of(entry))));
    var remarks = at(index, changes.remarks());
    return firstAction(changes)
        .map(action -> judged(new PartEffect.AddActions(List.of(action)), remarks))
        .orElseGet(() -> refused(remarks));
  }

  private PartReading readActionField(PartPlace.ActionField place) {
    var sent = body.findField(place.index(), place.text());
    var key = part.named(sent.map(KeptBody.Sent::key).orElse(place.key()));
    var value = part.corrected(sent.map(KeptBody.Sent::value).orElse(JsonNull.NULL));
    return readRecorded(
        place.index(),
        Map.of("fields", new JsonObject(Map.of(key, value))),
        PartReader::completion);
  }

  /// A part of an action that was recorded without it: an action that has nothing else.
  private PartReading readRecorded(
      int index, Map<String, JsonValue> members, Function<NewAction, Optional<PartEffect>> effect) {
    var changes =
        again.read(again.match(KeptBody.ofActions(List.of(body.bareAction(index, members)))));
    var remarks = at(index, changes.remarks());
    return firstAction(changes)
        .flatMap(effect)
        .map(found -> judged(found, remarks))
        .orElseGet(() -> refused(remarks));
  }

  private JsonValue sentIn(int index, String key) {
    return body.findAction(index)
        .flatMap(entry -> Optional.ofNullable(entry.member(key)))
        .orElse(JsonNull.NULL);
  }

  /// What a person has corrected is to be right as a whole; of what was sent, a part may be.
  private PartReading judged(PartEffect effect, List<Remark> remarks) {
    var refusals = remarks.stream().filter(Remark::isRefusal).toList();
    return part.isCorrected() && !refusals.isEmpty()
        ? refused(refusals)
        : accepted(effect, refusals);
  }

  private PartReading accepted(PartEffect effect, List<Remark> remarks) {
    return new PartReading.Accepted(new ReplayedPart(part.place(), effect, remarks));
  }

  private PartReading refused(List<Remark> remarks) {
    return remarks.isEmpty()
        ? refused(Reason.INVALID_VALUE, "What is blank changes nothing")
        : new PartReading.Refused(part.place(), remarks);
  }

  private PartReading refused(Reason reason, String text) {
    return refused(List.of(Remark.ignored(part.place().text(), reason, text)));
  }

  private static Optional<NewAction> firstAction(Changes changes) {
    return changes.actions().stream().flatMap(Optional::stream).findFirst();
  }

  private static Optional<PartEffect> completion(NewAction action) {
    return action.content() instanceof ActionContent.Custom(int code, var fields)
            && !fields.members().isEmpty()
        ? Optional.of(new PartEffect.CompleteAction(code, fields.members()))
        : Optional.empty();
  }

  private static Optional<PartEffect> move(NewAction action) {
    return Optional.ofNullable(action.occurredAt()).map(PartEffect.MoveAction::new);
  }

  /// The remarks on an action that was read alone, at its place in the request.
  private static List<Remark> at(int index, List<Remark> remarks) {
    return remarks.stream()
        .map(remark ->
            new Remark(
                remark.field().replaceFirst("^actions\\[0]", "actions[" + index + "]"),
                remark.status(),
                remark.reason(),
                remark.text()))
        .toList();
  }
}
