package io.leadline.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.Ids;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.testing.Parts;
import io.leadline.testing.PostgresForTests;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LeadStoreTest {
  private static final Parts PARTS = Parts.on(PostgresForTests.dataSource(), "io.leadline.lead");

  private final WorkspaceId workspace = PARTS.newWorkspace();
  private final LeadStore store = PARTS.part(LeadStore.class);

  @Test
  void readsBackWhatWasInserted() {
    var lead = aLead("919999999999", "नमस्ते \"quoted\" \\ 👋");

    int inserted = store.insert(workspace, List.of(lead));

    assertThat(inserted).isEqualTo(1);
    assertThat(store.find(workspace, lead.id())).contains(lead);
  }

  @Test
  void leavesOutALeadWhoseIdentifierIsTaken() {
    var first = aLead("919999999999", "Jane");
    store.insert(workspace, List.of(first));

    var second = aLead("919999999999", "Joe");
    int inserted = store.insert(workspace, List.of(second, aLead("918888888888", "Ann")));

    assertThat(inserted).isEqualTo(1);
    assertThat(store.find(workspace, first.id())).contains(first);
    assertThat(store.find(workspace, second.id())).isEmpty();
  }

  @Test
  void replacesWhatALeadIs() {
    var before = aLead("919999999999", "Jane");
    store.insert(workspace, List.of(before));

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
            ValueTimes.NONE);
    store.update(workspace, List.of(after));

    assertThat(store.find(workspace, before.id())).contains(after);
    assertThat(searchKeys(after))
        .containsExactlyElementsOf(SearchKeys.of(workspace, after.fields()));
  }

  @Test
  void findsWhatItLocks() {
    var first = aLead("919999999999", "Jane");
    var second = aLead("918888888888", "Joe");
    var third = aLead("917777777777", "Ann");
    store.insert(workspace, List.of(first, second, third));

    var byIdentifier =
        store.lockByIdentifier(workspace, Set.of("919999999999", "918888888888", "910000000000"));
    var byId = store.lock(workspace, Set.of(third.id(), first.id()));

    assertThat(byIdentifier).containsExactly(second, first);
    assertThat(byId).containsExactly(first, third);
  }

  @Test
  void keepsWorkspacesApart() {
    var lead = aLead("919999999999", "Jane");
    store.insert(workspace, List.of(lead));

    var other = PARTS.newWorkspace();

    assertThat(store.find(other, lead.id())).isEmpty();
    assertThat(store.lockByIdentifier(other, Set.of("919999999999"))).isEmpty();
    assertThat(store.lock(other, Set.of(lead.id()))).isEmpty();
  }

  @Test
  void writesAndFindsNothing() {
    store.update(workspace, List.of());

    assertThat(store.insert(workspace, List.of())).isZero();
    assertThat(store.lockByIdentifier(workspace, Set.of())).isEmpty();
    assertThat(store.lock(workspace, Set.of())).isEmpty();
  }

  @Test
  void readsLeadsInTheOrderThatIsAskedFor() {
    var first = aLead("919999999999", "Jane");
    var second = aLead("918888888888", "Joe");
    var third = aLead("917777777777", "Ann");
    store.insert(workspace, List.of(first, second, third));

    var read = store.all(workspace, List.of(third.id(), first.id()));

    assertThat(read).containsExactly(third, first);
    assertThat(store.all(PARTS.newWorkspace(), List.of(first.id()))).isEmpty();
  }

  @Test
  void keepsTheSearchKeysOfEveryValue() {
    var lead = aLead("919999999999", "Jane");

    store.insert(workspace, List.of(lead));

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
        id, workspace, identifier, fields, 10, 1, Parts.NOW, Parts.NOW, ValueTimes.NONE);
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
