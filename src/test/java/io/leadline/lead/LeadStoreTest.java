package io.leadline.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.platform.Ids;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.testing.LeadRows;
import io.leadline.testing.Parts;
import io.leadline.testing.PostgresForTests;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class LeadStoreTest {
  private static final Parts PARTS = Parts.on(PostgresForTests.dataSource(), "io.leadline.lead");

  private final WorkspaceId workspace = PARTS.newWorkspace();
  private final LeadStore store = PARTS.part(LeadStore.class);
  private final LeadRows rows = LeadRows.of(PARTS);

  @Test
  void readsBackWhatWasInserted() {
    var lead = aLead("919999999999", "नमस्ते \"quoted\" \\ 👋");

    rows.insert(workspace, List.of(lead));

    assertThat(store.find(workspace, lead.id())).contains(lead);
  }

  @Test
  void writesNoneOfThemWhenAnIdentifierIsTaken() {
    var first = aLead("919999999999", "Jane");
    rows.insert(workspace, List.of(first));

    var second = aLead("919999999999", "Joe");
    var third = aLead("918888888888", "Ann");

    assertThatThrownBy(() -> rows.insert(workspace, List.of(second, third)))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(store.find(workspace, first.id())).contains(first);
    assertThat(store.find(workspace, second.id())).isEmpty();
    assertThat(store.find(workspace, third.id())).isEmpty();
  }

  @Test
  void replacesWhatALeadIs() {
    var before = aLead("919999999999", "Jane");
    rows.insert(workspace, List.of(before));

    var after =
        new Lead(
            before.id(),
            workspace,
            before.identifier(),
            new JsonObject(Map.of("name", new JsonText("Joe"))),
            -5,
            7,
            before.createdAt(),
            Parts.NOW.plusSeconds(1),
            ValueTimes.NONE,
            12);
    rows.update(workspace, List.of(after));

    assertThat(store.find(workspace, before.id())).contains(after);
    assertThat(searchKeys(after))
        .containsExactlyElementsOf(SearchKeys.of(workspace, after.fields()));
  }

  @Test
  void findsWhatItLocks() {
    var first = aLead("919999999999", "Jane");
    var second = aLead("918888888888", "Joe");
    var third = aLead("917777777777", "Ann");
    rows.insert(workspace, List.of(first, second, third));

    var found =
        store.lock(
            workspace,
            Set.of("919999999999", "918888888888", "910000000000"),
            Set.of(third.id(), first.id()));

    assertThat(found).containsExactly(third, second, first);
    assertThat(store.lock(workspace, Set.of(), Set.of(third.id(), first.id())))
        .containsExactly(third, first);
    assertThat(store.lock(workspace, Set.of("919999999999", "918888888888"), Set.of()))
        .containsExactly(second, first);
  }

  @Test
  void keepsWorkspacesApart() {
    var lead = aLead("919999999999", "Jane");
    rows.insert(workspace, List.of(lead));

    var other = PARTS.newWorkspace();

    assertThat(store.find(other, lead.id())).isEmpty();
    assertThat(store.lock(other, Set.of("919999999999"), Set.of(lead.id()))).isEmpty();
  }

  @Test
  void writesAndFindsNothing() {
    rows.update(workspace, List.of());
    rows.insert(workspace, List.of());

    assertThat(store.lock(workspace, Set.of(), Set.of())).isEmpty();
  }

  @Test
  void readsLeadsInTheOrderThatIsAskedFor() {
    var first = aLead("919999999999", "Jane");
    var second = aLead("918888888888", "Joe");
    var third = aLead("917777777777", "Ann");
    rows.insert(workspace, List.of(first, second, third));

    var read = store.all(workspace, List.of(third.id(), first.id()));

    assertThat(read).containsExactly(third, first);
    assertThat(store.all(PARTS.newWorkspace(), List.of(first.id()))).isEmpty();
  }

  @Test
  void keepsTheSearchKeysOfEveryValue() {
    var lead = aLead("919999999999", "Jane");

    rows.insert(workspace, List.of(lead));

    assertThat(searchKeys(lead)).containsExactlyElementsOf(SearchKeys.of(workspace, lead.fields()));
  }

  private Lead aLead(String identifier, String name) {
    var fields =
        new JsonObject(
            Map.of(
                "name", new JsonText(name),
                "size", new JsonNumber("1.50"),
                "interests", JsonArray.ofTexts(List.of("Villa", "NULL"))));
    var id = new LeadId(PARTS.part(Ids.class).next());
    return new Lead(
        id, workspace, identifier, fields, 10, 1, Parts.NOW, Parts.NOW, ValueTimes.NONE, 3);
  }

  private List<Long> searchKeys(Lead lead) {
    return PARTS
        .part(JdbcClient.class)
        .sql(
            """
            select unnest(search_keys) as key
            from lead
            where workspace_id = :workspace
            and id = :id
            """)
        .param("workspace", workspace.value())
        .param("id", lead.id().value())
        .query((row, n) -> row.getLong("key"))
        .list();
  }
}
