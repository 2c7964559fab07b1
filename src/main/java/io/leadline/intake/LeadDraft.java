package io.leadline.intake;

import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.ValueTimes;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.timeline.ActionId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A lead while a batch works on it. Threads: the writer's.
final class LeadDraft {
  /// The smallest difference of two moments that is stored.
  private static final Duration TICK = Duration.ofMillis(1);

  private final Lead before;
  private final boolean isNew;
  private final Map<String, JsonValue> fields;
  private final Map<String, ActionId> actionsByExternalId = new HashMap<>();
  private final Map<String, Instant> valueTimes;
  private long score;
  private long captureFrequency;
  private long timelineLength;
  private Instant modifiedAt;
  private Instant earliestChange;
  private boolean isChanged;

  private LeadDraft(Lead lead, boolean isNew) {
    this.before = lead;
    this.isNew = isNew;
    this.fields = new LinkedHashMap<>(lead.fields().members());
    this.valueTimes = new HashMap<>(lead.valueTimes().times());
    this.score = lead.score();
    this.captureFrequency = lead.captureFrequency();
    this.timelineLength = lead.timelineLength();
    this.modifiedAt = lead.modifiedAt();
    this.earliestChange = isNew ? modifiedAt : modifiedAt.plus(TICK);
  }

  static LeadDraft ofNew(Lead lead) {
    return new LeadDraft(lead, true);
  }

  static LeadDraft ofStored(Lead lead) {
    return new LeadDraft(lead, false);
  }

  LeadId id() {
    return before.id();
  }

  Instant createdAt() {
    return before.createdAt();
  }

  /// Whether the batch creates it.
  boolean isNew() {
    return isNew;
  }

  /// Whether the batch changes one that was there before.
  boolean isUpdate() {
    return isChanged && !isNew;
  }

  @Nullable JsonValue value(String field) {
    return fields.get(field);
  }

  /// The value of a field that holds text; empty when it has none.
  String text(String field) {
    return fields.get(field) instanceof JsonText(var text) ? text : "";
  }

  /// Sets a value with which the lead is created.
  void put(String field, JsonValue value) {
    fields.put(field, value);
  }

  /// Sets a value.
  ///
  /// @param at when it was asked for, in microseconds
  void put(String field, JsonValue value, Instant at) {
    fields.put(field, value);
    valueTimes.put(field, at);
  }

  /// Says that all values are as old as this: those of a lead that a replay creates.
  void dateValues(Instant at) {
    fields.keySet().forEach(field -> valueTimes.put(field, at));
  }

  /// Takes a value away.
  ///
  /// @param at when that was asked for, in microseconds
  void remove(String field, Instant at) {
    fields.remove(field);
    valueTimes.put(field, at);
  }

  /// Whether a field was set, or emptied, after a moment.
  boolean hasNewer(String field, Instant than) {
    var set = valueTimes.get(field);
    if (set == null) {
      return fields.containsKey(field) && before.createdAt().isAfter(than);
    }
    return set.isAfter(than);
  }

  void addScore(int points) {
    score += points;
  }

  void countCapture() {
    captureFrequency++;
  }

  /// Counts an entry that is added to its timeline.
  void countEntry() {
    timelineLength++;
  }

  /// The moment of the next change: now, but later than what was stored before this batch, so that
  /// a clock which goes back, or that of another server, does not turn a timeline around.
  Instant nextMoment(Instant now) {
    return now.isAfter(earliestChange) ? now : earliestChange;
  }

  void touch(Instant at) {
    modifiedAt = at;
    earliestChange = at;
    isChanged = true;
  }

  /// Writes a stored value in other words. For whoever looks, the lead has not changed.
  void rewrite(String field, JsonValue value) {
    fields.put(field, value);
    isChanged = true;
  }

  @Nullable ActionId findAction(String externalId) {
    return actionsByExternalId.get(externalId);
  }

  void remember(String externalId, ActionId action) {
    actionsByExternalId.put(externalId, action);
  }

  /// The lead as it stands now.
  Lead toLead() {
    return new Lead(
        before.id(),
        before.workspace(),
        before.identifier(),
        new JsonObject(new LinkedHashMap<>(fields)),
        score,
        captureFrequency,
        before.createdAt(),
        modifiedAt,
        new ValueTimes(new HashMap<>(valueTimes)),
        timelineLength);
  }
}
