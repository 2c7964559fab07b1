package io.leadline.relabelling;

import io.leadline.field.Relabelling;
import io.leadline.field.StoredLabel;
import io.leadline.intake.Submission.RelabelActions;
import io.leadline.timeline.ActionKey;
import io.leadline.timeline.StoredLabelStore;
import io.leadline.timeline.StoredLabelStore.Visited;
import java.util.List;
import org.springframework.stereotype.Component;

/// Rewrites labels in the entries of a custom action, in the order of their times. There is no
/// index of what they say: each is looked at once.
@Component
final class ActionLabels implements LabelRewriting {
  /// How many actions are looked at for one batch of the writer.
  private static final int PAGE = 1_000;

  private final StoredLabelStore store;
  private final Rewriting rewriting;

  ActionLabels(StoredLabelStore store, Rewriting rewriting) {
    this.store = store;
    this.rewriting = rewriting;
  }

  @Override
  public Step rewriteSome(Relabelling relabelling) {
    var visited = rewriting.read(() -> page(relabelling));
    if (visited.isEmpty()) {
      return Step.NOTHING_LEFT;
    }
    var found = visited.stream().filter(Visited::has).map(Visited::key).toList();
    return rewriting.write(
            relabelling,
            visited.getLast().key().text(),
            step -> new RelabelActions(relabelling.workspace(), step, found))
        ? Step.REWRITTEN
        : Step.NOT_NOW;
  }

  private List<Visited> page(Relabelling relabelling) {
    var after =
        relabelling.reached().isEmpty() ? ActionKey.FIRST : ActionKey.parse(relabelling.reached());
    return store.visit(relabelling.workspace(), type(relabelling), label(relabelling), after, PAGE);
  }

  private static String type(Relabelling relabelling) {
    return relabelling.field().owner().actionType();
  }

  private static StoredLabel label(Relabelling relabelling) {
    return new StoredLabel(relabelling.field().apiName(), relabelling.formerLabel());
  }
}
