package io.leadline.relabelling;

import io.leadline.field.Relabelling;
import io.leadline.field.RelabellingStore;
import io.leadline.platform.BackgroundWork;
import java.util.List;
import org.springframework.stereotype.Component;

/// Does what is left to rewrite, in all workspaces.
@Component
public class Relabeller extends BackgroundWork<Relabelling> {
  private final RelabellingStore relabellings;
  private final RelabellingSteps steps;

  Relabeller(RelabellingStore relabellings, RelabellingSteps steps) {
    super("relabeller");
    this.relabellings = relabellings;
    this.steps = steps;
  }

  @Override
  protected List<Relabelling> findTasks() {
    return relabellings.open();
  }

  @Override
  protected boolean advance(Relabelling relabelling) {
    return steps.advance(relabelling);
  }
}
