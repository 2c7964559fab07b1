package io.leadline.dashboard.lead.timeline;

import io.leadline.dashboard.Viewer;
import io.leadline.lead.Lead;
import io.leadline.receipt.DroppedTimelineStore;
import io.leadline.receipt.DroppedTimelineStore.Stretch;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds what was dropped between the entries of a part of a timeline, and no more than that.
@Component
class DroppedBetween {
  /// More on one part of a page are passed over: the page of the log has them all.
  static final int MOST = 200;

  private final DroppedTimelineStore store;

  DroppedBetween(DroppedTimelineStore store) {
    this.store = store;
  }

  /// What was dropped from a moment on, newest first.
  ///
  /// @param from inclusive; null for the beginning of the timeline
  /// @param until exclusive; null for its end
  List<DroppedView> find(
      Viewer viewer, Lead lead, @Nullable Instant from, @Nullable Instant until) {
    // Places in addresses are in milliseconds: so is where a part of the page ends.
    var stretch = new Stretch(millis(from), millis(until), MOST);
    return store.ofLead(viewer.workspaceId(), lead.id(), stretch).stream()
        .map(dropped -> DroppedView.of(dropped, viewer.zone()))
        .toList();
  }

  private static @Nullable Instant millis(@Nullable Instant moment) {
    return moment == null ? null : moment.truncatedTo(ChronoUnit.MILLIS);
  }
}
