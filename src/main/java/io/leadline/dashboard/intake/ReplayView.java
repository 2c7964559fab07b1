package io.leadline.dashboard.intake;

import io.leadline.intake.PartFate;
import io.leadline.replay.PartResult;
import io.leadline.replay.ReplayResult;
import io.leadline.replay.ReplayResult.Done;
import io.leadline.replay.ReplayResult.Failed;
import io.leadline.replay.ReplayResult.NotFound;
import io.leadline.replay.ReplayResult.Unavailable;
import java.util.ArrayList;
import java.util.List;

/// What came of a replay, for people.
///
/// @param isGood whether nothing of it is left to be mended
public record ReplayView(boolean isGood, List<String> sentences) {
  static ReplayView of(ReplayResult result) {
    return switch (result) {
      case Done done -> of(done.parts());
      case NotFound _ ->
          new ReplayView(false, List.of("Nothing of this request is open any more."));
      case Unavailable _ ->
          new ReplayView(
              false, List.of("The server is busy, and nothing was done. Try again in a moment."));
      case Failed(var logId) ->
          new ReplayView(
              false, List.of("This failed, and nothing was done. In the log it is " + logId + "."));
    };
  }

  private static ReplayView of(List<PartResult> parts) {
    var sentences = new ArrayList<String>();
    for (var kind : PartFate.Kind.values()) {
      long count =
          parts.stream()
              .filter(part -> part.fate() == kind)
              .map(PartResult::part)
              .distinct()
              .count();
      if (count > 0) {
        sentences.add((count == 1 ? "1 part " : count + " parts ") + sentence(kind));
      }
    }
    return new ReplayView(
        parts.stream().noneMatch(part -> part.fate() == PartFate.Kind.REFUSED), sentences);
  }

  private static String sentence(PartFate.Kind kind) {
    return switch (kind) {
      case TAKEN -> "took effect.";
      case OVERTAKEN -> "changed nothing: the lead has a newer value, or the action already.";
      case REFUSED -> "did not take effect: what is wrong is still the same, or something else is.";
      case ALREADY_RESOLVED -> "had been dealt with before.";
    };
  }

  @Override
  public String toString() {
    return "ReplayView[" + isGood + "]";
  }
}
