package io.leadline.relabelling;

import io.leadline.field.FieldKey;
import io.leadline.field.FieldOwner;
import io.leadline.field.StoredLabel;
import io.leadline.lead.LabelledLeadStore;
import io.leadline.platform.database.BoundedReads;
import io.leadline.platform.database.BoundedReads.TooSlowException;
import io.leadline.timeline.StoredLabelStore;
import io.leadline.workspace.WorkspaceId;
import java.time.Duration;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// How many have a label: leads, or actions of a custom action.
@Component
public class LabelCounts {
  private final LabelledLeadStore leads;
  private final StoredLabelStore actions;
  private final BoundedReads reads;

  LabelCounts(LabelledLeadStore leads, StoredLabelStore actions, BoundedReads reads) {
    this.leads = leads;
    this.actions = actions;
    this.reads = reads;
  }

  /// How many values of a field have a label.
  ///
  /// @param limit how long counting may take
  /// @return nothing when it takes longer
  public OptionalLong find(WorkspaceId workspace, FieldKey field, String label, Duration limit) {
    var stored = new StoredLabel(field.apiName(), label);
    try {
      return OptionalLong.of(reads.within(limit, () -> count(workspace, field.owner(), stored)));
    } catch (TooSlowException e) {
      return OptionalLong.empty();
    }
  }

  private long count(WorkspaceId workspace, FieldOwner owner, StoredLabel label) {
    return owner.equals(FieldOwner.LEAD)
        ? leads.count(workspace, label)
        : actions.count(workspace, owner.actionType(), label);
  }
}
