package io.leadline.replay;

import io.leadline.platform.BackgroundWork;
import io.leadline.receipt.Replay;
import io.leadline.receipt.ReplayStore;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tries what is left to replay, in all workspaces.
@Component
class Replayer extends BackgroundWork<Replay> {
  private final ReplayStore replays;
  private final ReplaySteps steps;

  Replayer(ReplayStore replays, ReplaySteps steps) {
    super("replayer");
    this.replays = replays;
    this.steps = steps;
  }

  @Override
  protected List<Replay> findTasks() {
    return replays.open();
  }

  @Override
  protected boolean advance(Replay replay) {
    return steps.advance(replay);
  }
}
