package io.leadline.intake;

import io.leadline.lead.LeadId;
import io.leadline.receipt.ActionResult;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPart.Resolution;
import io.leadline.receipt.DroppedPartState;
import io.leadline.receipt.DroppedParts;
import io.leadline.receipt.PartPlace;
import io.leadline.receipt.Receipt;
import io.leadline.remark.Remark;
import io.leadline.timeline.ActionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A receipt while a batch replays parts of its request. Threads: the writer's.
final class ReceiptDraft {
  private final Receipt before;
  private final List<ActionResult> actions;
  private final List<Remark> remarks;
  private final Map<Integer, DroppedPart> parts = new LinkedHashMap<>();
  private final Map<Integer, DroppedPart> changed = new LinkedHashMap<>();
  private final List<DroppedPart> found = new ArrayList<>();
  private @Nullable LeadId lead;

  /// @param parts at least one
  ReceiptDraft(Receipt receipt, List<DroppedPart> parts) {
    this.before = receipt;
    this.actions = new ArrayList<>(receipt.actions());
    this.remarks = new ArrayList<>(receipt.remarks());
    this.lead = receipt.lead();
    parts.forEach(part -> this.parts.put(part.number(), part));
  }

  Instant receivedAt() {
    return before.receivedAt();
  }

  LocalDate expiresOn() {
    return anyPart().expiresOn();
  }

  /// When the rest of the request took effect.
  Instant appliedAt() {
    return anyPart().appliedAt();
  }

  @Nullable LeadId lead() {
    return lead;
  }

  /// Whether a part has not taken effect yet.
  boolean isOpen(PartPlace part) {
    return parts.values().stream().anyMatch(row -> row.isOpen() && row.part().equals(part));
  }

  List<DroppedPart> open() {
    return parts.values().stream().filter(DroppedPart::isOpen).toList();
  }

  /// Notes what has become of a part, whatever was wrong with it.
  void resolve(PartPlace part, DroppedPartState state, Resolution how) {
    open().stream()
        .filter(row -> row.part().equals(part))
        .forEach(row -> change(row.resolved(state, how)));
  }

  /// Notes what has become of one thing that was wrong with a part.
  void resolve(DroppedPart row, DroppedPartState state, Resolution how) {
    change(row.resolved(state, how));
  }

  /// Notes that the request has reached a lead after all, and what became of its actions.
  void reach(LeadId reached, List<ActionResult> results) {
    lead = reached;
    actions.clear();
    actions.addAll(results);
    List.copyOf(parts.values()).forEach(row -> change(row.reaching(reached)));
  }

  /// The action that an entry of the request was recorded as.
  Optional<ActionId> findAction(int index) {
    return index < actions.size() ? Optional.ofNullable(actions.get(index).id()) : Optional.empty();
  }

  /// Notes what became of the entries of the request from an index on.
  void record(int index, List<ActionResult> results) {
    for (int i = 0; i < results.size(); i++) {
      if (index + i < actions.size()) {
        actions.set(index + i, results.get(i));
      } else {
        actions.add(results.get(i));
      }
    }
  }

  /// Notes why parts that were dropped are not taken now, in place of why they were not taken then.
  ///
  /// @param still by the number of the part
  void keepOpen(Map<Integer, Remark> still, List<String> actionTypes) {
    still.forEach(remarks::set);
    var dropped = dropped(actionTypes);
    open().stream()
        .filter(row -> still.containsKey(row.number()))
        .forEach(row ->
            dropped
                .at(row.number())
                .ifPresent(now -> change(row.open(lead, now.part(), now.cause()))));
  }

  /// Notes what is not taken of parts that are.
  void add(List<Remark> more, List<String> actionTypes) {
    if (more.isEmpty()) {
      return;
    }
    int from = remarks.size();
    remarks.addAll(more);
    found.addAll(dropped(actionTypes).since(from));
  }

  /// How many parts a replay has brought to a state.
  long count(String replayId, DroppedPartState state) {
    return changed.values().stream()
        .filter(row -> row.state() == state)
        .filter(row -> row.resolution() != null && replayId.equals(row.resolution().replayId()))
        .map(DroppedPart::part)
        .distinct()
        .count();
  }

  boolean isChanged() {
    return !changed.isEmpty() || !found.isEmpty();
  }

  Stream<DroppedPart> changedParts() {
    return changed.values().stream();
  }

  Stream<DroppedPart> newParts() {
    return found.stream();
  }

  Receipt toReceipt() {
    return before.replayed(lead, actions, remarks);
  }

  private DroppedParts dropped(List<String> actionTypes) {
    return new DroppedParts(toReceipt(), actionTypes, appliedAt(), expiresOn());
  }

  private void change(DroppedPart row) {
    parts.put(row.number(), row);
    changed.put(row.number(), row);
  }

  private DroppedPart anyPart() {
    return Objects.requireNonNull(parts.values().iterator().next());
  }
}
