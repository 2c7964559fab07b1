package io.leadline.dashboard.intake;

import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.dashboard.Viewer;
import io.leadline.replay.Correction;
import io.leadline.replay.ReceiptReplay;
import io.leadline.replay.ReplayResult;
import io.leadline.replay.Replays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What members do to dropped parts of one request, written down in the audit.
@Component
class AuditedReplays {
  private final Replays replays;
  private final AuditStore audit;

  AuditedReplays(Replays replays, AuditStore audit) {
    this.replays = replays;
    this.audit = audit;
  }

  /// Replays parts as they were sent.
  ///
  /// @param numbers of the parts; empty for all that are open
  ReplayResult replay(Viewer viewer, String receiptId, Set<Integer> numbers) {
    return replay(viewer, receiptId, numbers, List.of());
  }

  /// Replays a part as somebody has corrected it.
  ReplayResult correct(Viewer viewer, String receiptId, Correction correction) {
    return replay(viewer, receiptId, Set.of(correction.number()), List.of(correction));
  }

  /// Says of open parts that they need not take effect.
  void dismiss(Viewer viewer, String receiptId, Set<Integer> numbers) {
    int dismissed =
        replays.dismiss(viewer.workspaceId(), receiptId, numbers, viewer.member().email());
    if (dismissed > 0) {
      note(viewer, receiptId, "dismissed " + parts(dismissed));
    }
  }

  private ReplayResult replay(
      Viewer viewer, String receiptId, Set<Integer> numbers, List<Correction> corrections) {
    var asked = new ReceiptReplay(receiptId, numbers, corrections, viewer.member().email());
    var result = replays.replay(viewer.definitions(), asked);
    if (result instanceof ReplayResult.Done) {
      var how = corrections.isEmpty() ? "replayed: " : "corrected and replayed: ";
      note(viewer, receiptId, how + String.join(" ", ReplayView.of(result).sentences()));
    }
    return result;
  }

  private void note(Viewer viewer, String receiptId, String change) {
    audit.add(
        viewer.workspaceId(),
        new AuditedChange(
            AuditArea.INTAKE, viewer.member().email(), "Request " + receiptId, change));
  }

  private static String parts(int count) {
    return count == 1 ? "1 part" : count + " parts";
  }
}
