package io.leadline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Parts;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditStoreTest {
  private static final AuditedChange FIRST = change(AuditArea.TOKENS, "asha@example.com", "first");
  private static final AuditedChange SECOND = change(AuditArea.TEAM, "Bo@example.com", "second");
  private static final AuditedChange THIRD = change(AuditArea.TOKENS, "bo@example.com", "third");

  private final AuditStore audit = Parts.shared().part(AuditStore.class);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();

  @Test
  void readsTheNewestFirstPageAfterPage() {
    addAll();

    var newest = audit.page(workspace, AuditStore.NEWEST, 2);
    var older = audit.page(workspace, newest.getLast().id(), 2);

    assertThat(newest).extracting(AuditEntry::change).containsExactly(THIRD, SECOND);
    assertThat(older).extracting(AuditEntry::change).containsExactly(FIRST);
    assertThat(older.getFirst().at()).isEqualTo(Parts.NOW);
  }

  @Test
  void findsTheChangesOfAnAreaAndOfAMember() {
    addAll();

    assertThat(found(new AuditFilter(AuditArea.TOKENS, null))).containsExactly(THIRD, FIRST);
    assertThat(found(new AuditFilter(null, "BO@example.com"))).containsExactly(THIRD, SECOND);
    assertThat(found(new AuditFilter(AuditArea.TOKENS, "bo@example.com"))).containsExactly(THIRD);
    assertThat(found(new AuditFilter(null, ""))).isEmpty();
  }

  @Test
  void showsNothingOfAnotherWorkspace() {
    addAll();

    assertThat(audit.page(Parts.shared().newWorkspace(), AuditStore.NEWEST, 10)).isEmpty();
  }

  private void addAll() {
    List.of(FIRST, SECOND, THIRD).forEach(change -> audit.add(workspace, change));
  }

  private List<AuditedChange> found(AuditFilter filter) {
    return audit.page(workspace, filter, AuditStore.NEWEST, 10).stream()
        .map(AuditEntry::change)
        .toList();
  }

  private static AuditedChange change(AuditArea area, String by, String what) {
    return new AuditedChange(area, by, "Something", what);
  }
}
