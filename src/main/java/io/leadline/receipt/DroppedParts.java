package io.leadline.receipt;

import io.leadline.receipt.PartPlace.Action;
import io.leadline.receipt.PartPlace.ActionField;
import io.leadline.receipt.PartPlace.ActionFields;
import io.leadline.receipt.PartPlace.ActionTime;
import io.leadline.receipt.PartPlace.AllActions;
import io.leadline.receipt.PartPlace.LeadField;
import io.leadline.receipt.PartPlace.WholeRequest;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells from the remarks on a request which parts of it did not take effect.
///
/// @param types what the entries of its `actions` have as their type, as sent, in their order;
///   needed only for those that have remarks
public record DroppedParts(
    Receipt receipt, List<String> types, Instant appliedAt, LocalDate expiresOn) {
  private static final Pattern ACTION =
      Pattern.compile("actions\\[([0-9]{1,7})](.*)", Pattern.DOTALL);

  /// The dropped parts, in the order of the remarks.
  ///
  /// @param from the number of the first remark that is looked at
  public List<DroppedPart> since(int from) {
    return IntStream.range(from, receipt.remarks().size())
        .mapToObj(this::at)
        .flatMap(Optional::stream)
        .toList();
  }

  /// The dropped part that one remark is about; nothing when it is about something that did take
  /// effect.
  ///
  /// @param number of the remark, from 0
  public Optional<DroppedPart> at(int number) {
    var remark = receipt.remarks().get(number);
    return partOf(remark).map(part -> dropped(number, part, remark));
  }

  /// What a remark is about, whichever request it is on.
  public Cause causeOf(Remark remark) {
    var action = ACTION.matcher(remark.field());
    if (!action.matches()) {
      return new Cause(remark.reason(), remark.field());
    }
    int index = Integer.parseInt(action.group(1));
    var type = index < types.size() ? types.get(index) : "";
    var inside = action.group(2);
    var key = inside.startsWith(".fields") ? inside : "";
    return new Cause(remark.reason(), "actions." + type + key);
  }

  private DroppedPart dropped(int number, PartPlace part, Remark remark) {
    return new DroppedPart(
        receipt.id(),
        number,
        expiresOn,
        receipt.tokenId(),
        receipt.receivedAt(),
        appliedAt,
        receipt.lead(),
        part,
        remark.field(),
        causeOf(remark),
        DroppedPartState.OPEN,
        null);
  }

  /// Nothing for a remark on something that did take effect.
  private Optional<PartPlace> partOf(Remark remark) {
    var reason = remark.reason();
    if (!remark.isRefusal() || reason == Reason.MORE_REMARKS) {
      return Optional.empty();
    }
    if (reason == Reason.IDENTIFIER_MISSING || reason == Reason.IDENTIFIER_INVALID) {
      return Optional.of(new WholeRequest());
    }
    if (reason == Reason.ACTIONS_NOT_A_LIST) {
      return Optional.of(new AllActions());
    }
    return Optional.of(placeOf(remark));
  }

  private PartPlace placeOf(Remark remark) {
    var action = ACTION.matcher(remark.field());
    if (!action.matches()) {
      return new LeadField(remark.field().substring("fields.".length()));
    }
    int index = Integer.parseInt(action.group(1));
    if (!isRecorded(index)) {
      return new Action(index);
    }
    var inside = action.group(2);
    if (inside.startsWith(".fields.")) {
      return new ActionField(index, inside.substring(".fields.".length()));
    }
    return inside.equals(".fields") ? new ActionFields(index) : new ActionTime(index);
  }

  private boolean isRecorded(int index) {
    return index < receipt.actions().size()
        && receipt.actions().get(index).status() != ActionResult.Status.IGNORED;
  }

  @Override
  public String toString() {
    return "DroppedParts[" + receipt.id() + "]";
  }
}
