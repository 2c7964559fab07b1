package io.leadline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Parts;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ActionUseStoreTest {
  private final ActionUseStore store = Parts.shared().part(ActionUseStore.class);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();

  @Test
  void countsTheEntriesOfEachCustomActionUpToTenThousand() {
    insert(1001, 10_000);
    insert(1002, 10_001);
    insert(1004, 3);

    assertThat(store.timesUsed(workspace, List.of(1001, 1002, 1003)))
        .isEqualTo(
            Map.of(
                1001, new TimesUsed(10_000, false),
                1002, new TimesUsed(10_000, true),
                1003, TimesUsed.NEVER));
    assertThat(store.timesUsed(Parts.shared().newWorkspace(), List.of(1001)))
        .isEqualTo(Map.of(1001, TimesUsed.NEVER));
    assertThat(store.timesUsed(workspace, List.of())).isEmpty();
  }

  private void insert(int code, int number) {
    Parts.shared()
        .part(JdbcClient.class)
        .sql(
            """
            insert into action (
              workspace_id, lead_id, id, type, content, occurred_at, modified_at)
            select :workspace, 'lead', :type || n, :type, '{}', now(), now()
            from generate_series(1, :number) as n
            """)
        .param("workspace", workspace.value())
        .param("type", Integer.toString(code))
        .param("number", number)
        .update();
  }
}
