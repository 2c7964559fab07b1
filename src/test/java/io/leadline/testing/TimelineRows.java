package io.leadline.testing;

import io.leadline.platform.database.Pipelines;
import io.leadline.timeline.TimelineEntry;
import io.leadline.timeline.TimelineStore;
import io.leadline.workspace.WorkspaceId;
import java.util.List;

/// Writes entries of timelines past the intake.
public record TimelineRows(TimelineStore store, Pipelines pipelines) {
  public static TimelineRows of(Server server) {
    return new TimelineRows(server.part(TimelineStore.class), server.part(Pipelines.class));
  }

  public static TimelineRows of(Parts parts) {
    return new TimelineRows(parts.part(TimelineStore.class), parts.part(Pipelines.class));
  }

  public void insert(WorkspaceId workspace, List<TimelineEntry> entries) {
    pipelines.send(pipeline -> store.insert(pipeline, workspace, entries));
  }
}
