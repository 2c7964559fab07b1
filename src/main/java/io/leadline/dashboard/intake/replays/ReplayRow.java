package io.leadline.dashboard.intake.replays;

import io.leadline.dashboard.Times;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.intake.TokenNames;
import io.leadline.dashboard.intake.causes.Sentence;
import io.leadline.receipt.Replay;
import io.leadline.team.Member;
import java.util.List;

/// A replay as pages show it.
///
/// @param by who asked for it, as people call them
/// @param result sentences about what it has come to
/// @param stoppedBy who has ended it before everything was tried; empty if nobody has
record ReplayRow(
    Replay replay,
    Sentence title,
    String narrowing,
    String by,
    List<String> result,
    String stoppedBy) {
  static ReplayRow of(Replay replay, Viewer viewer, TokenNames names, Times times) {
    return new ReplayRow(
        replay,
        ReplayWords.title(replay.selection()),
        ReplayWords.narrowing(replay.selection(), names, times),
        name(replay.requestedBy(), viewer),
        ReplayWords.result(replay),
        replay.stoppedBy() == null ? "" : name(replay.stoppedBy(), viewer));
  }

  private static String name(String by, Viewer viewer) {
    return viewer.definitions().findMember(by).map(Member::name).orElse(by);
  }

  /// Whether it is known how many parts there are to try.
  public boolean isCounted() {
    return replay.total() != null && replay.total() > 0;
  }
}
