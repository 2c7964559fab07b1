package io.leadline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.platform.Ids;
import io.leadline.testing.Parts;
import io.leadline.testing.Together;
import io.leadline.workspace.WorkspaceId;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class DefinitionCacheTest {
  private final DefinitionEditor editor = Parts.shared().part(DefinitionEditor.class);
  private final WorkspaceEditor settings = Parts.shared().part(WorkspaceEditor.class);
  private final DefinitionCache cache = Parts.shared().part(DefinitionCache.class);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();

  @Test
  void givesTheSameSnapshotUntilAChange() {
    var first = find();

    assertThat(find()).isSameAs(first);
  }

  @Test
  void aWorkspaceThatWasUnknownIsFoundOnceItIsCreated() {
    var id = new WorkspaceId(Parts.shared().part(Ids.class).next());
    assertThat(cache.find(id)).isEmpty();

    editor.createWorkspace(new NewWorkspace(id, "Later", "IN", ZoneId.of("Asia/Kolkata"), "INR"));

    assertThat(cache.find(id)).isPresent();
  }

  @Test
  void seesAChangeAtOnce() {
    find();

    settings.setLenient(workspace, true, "");

    assertThat(find().rules().lenient()).isTrue();
  }

  @Test
  void doesNotSeeAChangeThatIsUndone() {
    find();

    Parts.shared()
        .part(TransactionTemplate.class)
        .executeWithoutResult(transaction -> {
          settings.setLenient(workspace, true, "");
          assertThat(find().rules().lenient()).isFalse();
          transaction.setRollbackOnly();
        });

    assertThat(find().rules().lenient()).isFalse();
  }

  @Test
  void doesNotKeepWhatATransactionHasNotYetCommitted() {
    Parts.shared()
        .part(TransactionTemplate.class)
        .executeWithoutResult(transaction -> {
          settings.setLenient(workspace, true, "");
          cache.forget(workspace);
          assertThat(find().rules().lenient()).isFalse();
        });

    assertThat(find().rules().lenient()).isTrue();
  }

  @Test
  void seesEveryChangeAtOnceWhileOthersLoad() throws Exception {
    var done = new AtomicBoolean();

    var seen = Together.run(6, thread -> thread == 0 ? seenChanges(done) : keepLoadingUntil(done));

    assertThat(seen).first().isEqualTo(100);
  }

  @Test
  void readsTheDatabaseAnewAfterItWasTold() {
    find();
    Parts.shared()
        .part(JdbcClient.class)
        .sql("update workspace set lenient = true where workspace_id = :workspace")
        .param("workspace", workspace.value())
        .update();
    assertThat(find().rules().lenient()).isFalse();

    cache.forget(workspace);

    assertThat(find().rules().lenient()).isTrue();
  }

  /// Of a hundred changes, how many were seen as soon as they were made.
  private int seenChanges(AtomicBoolean done) {
    try {
      int seen = 0;
      for (int n = 0; n < 100; n++) {
        var name = "field_" + n;
        editor.addLeadField(workspace, NewField.of(name, "Field", FieldType.TEXT));
        seen += find().leadFields().find(name).isPresent() ? 1 : 0;
      }
      return seen;
    } finally {
      done.set(true);
    }
  }

  private int keepLoadingUntil(AtomicBoolean done) {
    while (!done.get()) {
      cache.forget(workspace);
      find();
    }
    return 0;
  }

  private Definitions find() {
    return cache.find(workspace).orElseThrow();
  }
}
