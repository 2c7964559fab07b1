package io.leadline.replay;

import io.leadline.definition.Definitions;
import io.leadline.intake.LeadRequestReader;
import io.leadline.intake.PartFate;
import io.leadline.intake.ReplayTarget;
import io.leadline.intake.ReplayedPart;
import io.leadline.intake.Submission;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.PartPlace;
import io.leadline.receipt.PartPlace.WholeRequest;
import io.leadline.receipt.Receipt;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Some dropped parts of one request, to be replayed: a [Submission.Replay] for the writer, and why
/// the others are still not accepted. Threads: one.
final class PartReplay {
  private final Receipt receipt;
  private final DroppedPart first;
  private final Map<PartPlace, OpenPart> parts;
  private final KeptBody body;
  private final Map<PartPlace, List<Remark>> refused = new HashMap<>();

  /// @param rows at least one
  PartReplay(Receipt receipt, List<DroppedPart> rows, List<Correction> corrections) {
    this.receipt = receipt;
    this.first = rows.getFirst();
    this.body = KeptBody.of(Objects.requireNonNull(receipt.request()));
    this.parts = parts(receipt, rows, corrections);
  }

  /// What the writer is to do, as the definitions are.
  Submission read(LeadRequestReader reader, Definitions definitions, String replayId, String by) {
    var accepted = accepted(reader, definitions, true);
    var target =
        new ReplayTarget(
            receipt.id(), first.expiresOn(), receipt.lead(), body.request().actionTypes());
    return new Submission.Replay(definitions.workspace().id(), target, accepted, replayId, by);
  }

  /// How many of the parts would be accepted.
  int countAcceptable(LeadRequestReader reader, Definitions definitions) {
    return accepted(reader, definitions, false).size();
  }

  /// Takes note of what the writer has refused although it was accepted when it was read.
  void noteRefusals(List<PartFate> fates) {
    fates.stream()
        .filter(fate -> fate.kind() == PartFate.Kind.REFUSED)
        .forEach(fate -> refused.put(fate.part(), fate.remarks()));
  }

  /// Why a part was not accepted; empty when it was.
  List<Remark> refusalsOf(PartPlace part) {
    return refused.getOrDefault(part, List.of());
  }

  private List<ReplayedPart> accepted(
      LeadRequestReader reader, Definitions definitions, boolean addsOptions) {
    refused.clear();
    var again = new ReadAgain(reader, definitions, body.keyStyle(), addsOptions);
    var accepted = new ArrayList<ReplayedPart>();
    for (var part : parts.values()) {
      if (receipt.lead() == null && !(part.place() instanceof WholeRequest)) {
        refused.put(part.place(), List.of(namesNoLead(part.place())));
        continue;
      }
      switch (new PartReader(part, body, again).read()) {
        case PartReading.Accepted(var replayed) -> accepted.add(replayed);
        case PartReading.Refused(var place, var remarks) -> refused.put(place, remarks);
      }
    }
    return accepted;
  }

  /// The parts, each once whatever was wrong with it; of a request that has reached no lead, it as
  /// a whole first and alone, if it is meant at all.
  private static Map<PartPlace, OpenPart> parts(
      Receipt receipt, List<DroppedPart> rows, List<Correction> corrections) {
    var all = new LinkedHashMap<PartPlace, OpenPart>();
    for (var row : rows) {
      var correction = correctionOf(row, corrections);
      if (correction != null || !all.containsKey(row.part())) {
        all.put(row.part(), new OpenPart(row.part(), correction));
      }
    }
    var whole = all.get(new WholeRequest());
    return receipt.lead() == null && whole != null ? Map.of(whole.place(), whole) : all;
  }

  private static @Nullable Correction correctionOf(DroppedPart row, List<Correction> corrections) {
    return corrections.stream()
        .filter(correction -> correction.number() == row.number())
        .findFirst()
        .orElse(null);
  }

  private static Remark namesNoLead(PartPlace part) {
    return Remark.ignored(
        part.text(),
        Reason.IDENTIFIER_MISSING,
        "The request named no lead: correct its lead identifier first");
  }
}
