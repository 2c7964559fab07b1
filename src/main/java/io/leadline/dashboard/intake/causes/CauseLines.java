package io.leadline.dashboard.intake.causes;

import io.leadline.access.TokenStore;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.intake.TokenNames;
import io.leadline.platform.PageRequest;
import io.leadline.platform.database.BoundedReads;
import io.leadline.platform.database.BoundedReads.TooSlowException;
import io.leadline.receipt.Cause;
import io.leadline.receipt.CauseCount;
import io.leadline.receipt.CauseFilter;
import io.leadline.receipt.CauseStore;
import io.leadline.receipt.OpenParts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads the causes of a workspace for the page.
@Component
class CauseLines {
  /// More lines are not shown: one mends the first ones first.
  static final int MOST = 100;

  private static final Duration LONGEST_COUNT = Duration.ofSeconds(10);
  private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

  private final CauseStore store;
  private final TokenStore tokens;
  private final BoundedReads reads;

  CauseLines(CauseStore store, TokenStore tokens, BoundedReads reads) {
    this.store = store;
    this.tokens = tokens;
    this.reads = reads;
  }

  /// The lines, the most frequent cause first; one more than [#MOST] when there are more.
  ///
  /// @throws TooSlowException when it takes too long to count
  List<CauseLine> find(Viewer viewer, CauseFilter filter) {
    var workspace = viewer.workspaceId();
    var counts =
        reads.within(
            LONGEST_COUNT, () -> store.counts(workspace, filter, new PageRequest(0, MOST + 1)));
    var open = open(viewer, counts.stream().map(CauseCount::cause).toList(), filter.tokenId());
    var names = TokenNames.of(tokens, workspace);
    return counts.stream().map(count -> line(viewer, count, open, names)).toList();
  }

  private @Nullable Map<Cause, OpenParts> open(
      Viewer viewer, List<Cause> causes, @Nullable String tokenId) {
    try {
      return reads.within(
          LONGEST_LOOK, () -> store.open(viewer.workspaceId(), causes, tokenId, OpenParts.MOST));
    } catch (TooSlowException e) {
      return null;
    }
  }

  private static CauseLine line(
      Viewer viewer, CauseCount count, @Nullable Map<Cause, OpenParts> open, TokenNames names) {
    var parts = open == null ? null : open.getOrDefault(count.cause(), OpenParts.NONE);
    return new CauseLine(
        count.cause(),
        CauseSentences.of(count.cause(), count.parts()),
        names.names(count.tokenIds()),
        parts == null ? null : parts.lastAt(),
        count.lastHour(),
        parts,
        Mends.of(count.cause(), viewer.definitions()));
  }
}
