package io.leadline.dashboard.intake.replays;

import io.leadline.dashboard.Times;
import io.leadline.dashboard.intake.TokenNames;
import io.leadline.dashboard.intake.causes.ReasonNames;
import io.leadline.dashboard.intake.causes.Sentence;
import io.leadline.receipt.Replay;
import io.leadline.receipt.ReplaySelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says which parts a replay tries, and what it has come to.
final class ReplayWords {
  private ReplayWords() {}

  /// What is replayed: `Budget: not defined`.
  static Sentence title(ReplaySelection selection) {
    if (selection.cause() != null) {
      return ReasonNames.of(selection.cause());
    }
    return switch (selection.receiptIds().size()) {
      case 0 -> Sentence.of("All that was dropped");
      case 1 -> Sentence.of("What was dropped of one request");
      default -> Sentence.of("What was dropped of some requests");
    };
  }

  /// What the audit calls it.
  static String audited(ReplaySelection selection) {
    return "Replay of dropped parts: " + title(selection).plain();
  }

  /// What narrows it: `by Website, from 5 Mar 2026, 00:00:00`; empty when nothing does.
  static String narrowing(ReplaySelection selection, TokenNames names, Times times) {
    var words = new ArrayList<String>();
    if (selection.tokenId() != null) {
      words.add("by " + names.name(selection.tokenId()));
    }
    if (selection.from() != null) {
      words.add("from " + times.exact(selection.from()));
    }
    if (selection.until() != null) {
      words.add("before " + times.exact(selection.until()));
    }
    return String.join(", ", words);
  }

  /// What it has come to, a sentence for each.
  static List<String> result(Replay replay) {
    var words = new ArrayList<String>();
    add(words, replay.taken(), "part took effect.", "parts took effect.");
    add(
        words,
        replay.overtaken(),
        "part changed nothing: something newer was there, or the same.",
        "parts changed nothing: something newer was there, or the same.");
    add(
        words,
        replay.refused(),
        "part is not accepted even now, and stays open.",
        "parts are not accepted even now, and stay open.");
    if (words.isEmpty() && replay.isFinished()) {
      words.add(
          replay.stoppedBy() == null
              ? "There was nothing left to replay."
              : "Nothing had been tried yet.");
    }
    return words;
  }

  private static void add(List<String> words, long number, String one, String many) {
    if (number > 0) {
      words.add(String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : many));
    }
  }
}
