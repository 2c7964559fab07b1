package io.leadline.testing;

import io.leadline.lead.Lead;
import io.leadline.lead.LeadStore;
import io.leadline.platform.database.Pipelines;
import io.leadline.workspace.WorkspaceId;
import java.util.List;

/// Writes leads past the intake.
public record LeadRows(LeadStore store, Pipelines pipelines) {
  public static LeadRows of(Server server) {
    return new LeadRows(server.part(LeadStore.class), server.part(Pipelines.class));
  }

  public static LeadRows of(Parts parts) {
    return new LeadRows(parts.part(LeadStore.class), parts.part(Pipelines.class));
  }

  public void insert(WorkspaceId workspace, List<Lead> leads) {
    pipelines.send(pipeline -> store.insert(pipeline, workspace, leads));
  }

  public void update(WorkspaceId workspace, List<Lead> leads) {
    pipelines.send(pipeline -> store.update(pipeline, workspace, leads));
  }
}
