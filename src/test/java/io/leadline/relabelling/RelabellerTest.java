package io.leadline.relabelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Settings;
import io.leadline.api.TestLead;
import io.leadline.definition.DefinitionCache;
import io.leadline.definition.OptionChange;
import io.leadline.definition.OptionEdit;
import io.leadline.definition.OptionEditor;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldKey;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.field.Relabelling;
import io.leadline.field.RelabellingStore;
import io.leadline.field.StoredLabel;
import io.leadline.lead.LabelledLeadStore;
import io.leadline.lead.LeadId;
import io.leadline.testing.ManyLeads;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.ServerDatabase;
import io.leadline.testing.TestWorkspace;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RelabellerTest {
  private static final FieldKey SOURCE = new FieldKey(FieldOwner.LEAD, "origin");
  private static final FieldKey TAGS = new FieldKey(FieldOwner.LEAD, "topics");
  private static final FieldKey OUTCOME = new FieldKey(FieldOwner.customAction(1001), "outcome");

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @BeforeEach
  void defineFields() {
    new Settings(workspace)
        .addLeadField(
            NewField.of("origin", "Origin", FieldType.DROPDOWN).withOptions("Pune", "Mumbai"))
        .addLeadField(
            NewField.of("topics", "Topics", FieldType.TAGS).withOptions("Villa", "House", "Plot"));
  }

  @Test
  void rewritesWhatIsStoredInManyLeadsAndNothingElseOfThem() {
    var leads =
        ManyLeads.of(workspace)
            .write(1_200, n -> "{\"phone\": \"%d\", \"origin\": \"%s\"}".formatted(n, city(n)));
    var before = Rows.of(workspace);

    rename(SOURCE, "Pune", "Poona");
    var done = awaitEnd(SOURCE);

    assertThat(done.total()).isEqualTo(900);
    assertThat(done.done()).isEqualTo(900);
    assertThat(count("Pune")).isZero();
    assertThat(count("Poona")).isEqualTo(900);
    assertThat(count("Mumbai")).isEqualTo(300);
    assertThat(found("Poona")).isEqualTo(900);
    assertThat(found("pune")).isEqualTo(900);
    assertThat(Rows.of(workspace)).isEqualTo(before);
    var lead = workspace.get("/lead/" + leads.getFirst().value());
    assertThat(lead.text("fields.origin")).isEqualTo("Poona");
    assertThat(lead.text("fields.capture_frequency")).isEqualTo("1");
    assertThat(lead.text("fields.modified_on")).isEqualTo(lead.text("fields.created_on"));
  }

  /// Three of four live in Pune.
  private static String city(int n) {
    return n % 4 == 3 ? "Mumbai" : "Pune";
  }

  @Test
  void ofTwoTagsThatBecomeOneTheFirstStays() {
    var leads = ManyLeads.of(workspace);
    var both = leads.write("919999999901", "{\"topics\": [\"Villa\", \"Plot\", \"House\"]}");
    var one = leads.write("919999999902", "{\"topics\": [\"Villa\"]}");
    var none = leads.write("919999999903", "{\"topics\": [\"Plot\"]}");

    merge(TAGS, "Villa", "House");

    assertThat(awaitEnd(TAGS).done()).isEqualTo(2);
    assertThat(topics(both)).isEqualTo("[\"House\",\"Plot\"]");
    assertThat(topics(one)).isEqualTo("[\"House\"]");
    assertThat(topics(none)).isEqualTo("[\"Plot\"]");
  }

  @Test
  void rewritesWhatCustomActionsSayAndKeepsNoHistoryOfThat() {
    var lead =
        TestLead.created(
            workspace,
            """
            {"fields": {"phone": "919999999901"}, "actions": [
              {"type": "1001", "fields": {"outcome": "Interested", "note": "a"}},
              {"type": "1001", "fields": {"outcome": "Not Interested"}},
              {"type": "1001", "fields": {"note": "Interested"}},
              {"type": "SYSTEM_NOTE", "text": "Interested"}]}
            """);
    var before = lead.searchActions("{\"type\": \"1001\"}").body();

    rename(OUTCOME, "Interested", "Keen");
    var done = awaitEnd(OUTCOME);

    assertThat(done.total()).isEqualTo(1);
    assertThat(done.done()).isEqualTo(1);
    assertThat(lead.searchActions("{\"type\": \"1001\"}").body())
        .isEqualTo(before.replace("\"outcome\":\"Interested\"", "\"outcome\":\"Keen\""));
    assertThat(changesOf(lead)).isZero();
  }

  @Test
  void aValueThatWasRenamedTwiceGetsTheLabelOfToday() {
    var lead = ManyLeads.of(workspace).write("919999999901", "{\"origin\": \"Pune\"}");

    rename(SOURCE, "Pune", "Poona");
    rename(SOURCE, "Poona", "Punya");
    awaitEnd(SOURCE);

    assertThat(workspace.get("/lead/" + lead.value()).text("fields.origin")).isEqualTo("Punya");
  }

  @Test
  void anotherCaseIsWrittenToo() {
    var lead = ManyLeads.of(workspace).write("919999999901", "{\"origin\": \"Pune\"}");

    rename(SOURCE, "Pune", "PUNE");
    awaitEnd(SOURCE);

    assertThat(workspace.get("/lead/" + lead.value()).text("fields.origin")).isEqualTo("PUNE");
  }

  @Test
  void whoeverSendsAFormerLabelMeansTheOption() {
    rename(SOURCE, "Pune", "Poona");
    rename(OUTCOME, "Interested", "Keen");
    var body =
        """
        {"fields": {"phone": "919999999901", "origin": "%s"}, "actions": [
          {"type": "%s", "fields": {"outcome": "interested"}}]}
        """;

    var foretold = workspace.dryRun(body.formatted("PUNE", "ACTION_1001"));
    var receipt = workspace.receiptOf(body.formatted("PUNE", "ACTION_1001"));
    var captured = new TestLead(workspace, receipt.text("lead_id"));
    workspace.post("/lead/" + captured.id(), "{\"fields\": {\"origin\": \"Mumbai\"}}");
    var updated =
        workspace.post("/lead/" + captured.id(), "{\"fields\": {\"origin\": \" pune \"}}");
    var created =
        TestLead.created(
            workspace, body.formatted("Pune", "1001").replace("919999999901", "919999999902"));

    assertThat(foretold.at("remarks")).isEqualTo(receipt.at("remarks"));
    assertThat(receipt.at("remarks").toString()).doesNotContain("origin");
    assertThat(updated.status()).isEqualTo(200);
    for (var lead : List.of(captured, created)) {
      assertThat(lead.read().text("fields.origin")).isEqualTo("Poona");
      assertThat(lead.searchActions("{\"type\": \"1001\"}").body())
          .contains("\"outcome\":\"Keen\"");
    }
    assertThat(field(SOURCE).options().labels()).containsExactly("Poona", "Mumbai");
    assertThat(field(OUTCOME).options().labels()).containsExactly("Keen", "Not Interested");
  }

  @Test
  void goesOnWhereItWasWhenTheServerStopped() {
    var database = ServerDatabase.empty();
    List<LeadId> leads;
    TestWorkspace stopped;
    var settings = Map.<String, Object>of("leadline.database.url", database.url());
    try (var first = Server.start(settings)) {
      stopped = first.newWorkspace();
      new Settings(stopped)
          .addLeadField(NewField.of("origin", "Origin", FieldType.DROPDOWN).withOptions("Poona"));
      leads = ManyLeads.of(stopped).write(1_200, n -> "{\"origin\": \"Pune\"}");
    }
    leaveHalfDone(database, stopped, leads.get(599));

    try (var second = Server.start(settings)) {
      var workspaceAgain =
          new TestWorkspace(second, stopped.id(), stopped.asyncToken(), stopped.syncToken());
      var done = awaitEnd(workspaceAgain, SOURCE);

      assertThat(done.done()).isEqualTo(1_200);
      var store = second.part(LabelledLeadStore.class);
      var former = new StoredLabel("origin", "Pune");
      assertThat(store.page(stopped.id(), former, "", 2_000)).isEqualTo(leads.subList(0, 600));
    }
  }

  /// As a server leaves a rewriting that did its first 600 of 1,200. What is behind its place is
  /// not looked at again, and so shows where it went on.
  private static void leaveHalfDone(ServerDatabase database, TestWorkspace of, LeadId reached) {
    var values = List.of(of.id().value(), reached.value());
    var sql =
        """
        insert into former_label (
          workspace_id, owner, api_name, label_key, option_id, label, created_at)
        select workspace_id, owner, api_name, 'pune', id, 'Pune', now()
        from field_option where workspace_id = '%1$s' and api_name = 'origin';
        insert into relabelling (
          workspace_id, id, owner, api_name, former_label, label, requested_by, requested_at, total,
          done, reached)
        values (
          '%1$s', '6921b0c4a1b2c3d4e5000001', 'lead', 'origin', 'Pune', 'Poona', '', now(), 1200,
          600, '%2$s')
        """
            .formatted(values.toArray());
    try {
      database.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void rename(FieldKey key, String from, String to) {
    var option = field(key).options().findOption(from).orElseThrow().id();
    apply(key, new OptionChange.Rename(option, to));
  }

  private void merge(FieldKey key, String from, String into) {
    var options = field(key).options();
    apply(
        key,
        new OptionChange.Merge(
            options.findOption(from).orElseThrow().id(),
            options.findOption(into).orElseThrow().id()));
  }

  private void apply(FieldKey key, OptionChange change) {
    var edit =
        Server.shared()
            .part(OptionEditor.class)
            .apply(workspace.id(), key, change, "a@example.com");
    assertThat(edit).isEqualTo(new OptionEdit.Relabelling());
    Server.shared().part(Relabeller.class).wake();
  }

  private FieldDefinition field(FieldKey key) {
    return Server.shared()
        .part(DefinitionCache.class)
        .find(workspace.id())
        .flatMap(definitions -> definitions.findSchema(key.owner()))
        .flatMap(schema -> schema.find(key.apiName()))
        .orElseThrow();
  }

  private Relabelling awaitEnd(FieldKey key) {
    return awaitEnd(workspace, key);
  }

  /// The newest rewriting of a field, once all of it are finished.
  private static Relabelling awaitEnd(TestWorkspace workspace, FieldKey key) {
    var store = workspace.server().part(RelabellingStore.class);
    return Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> store.ofField(workspace.id(), key, 5),
            all -> all.stream().allMatch(Relabelling::isFinished))
        .getFirst();
  }

  private long count(String label) {
    return Server.shared()
        .part(LabelledLeadStore.class)
        .count(workspace.id(), new StoredLabel("origin", label));
  }

  private long found(String label) {
    var answer =
        workspace.post("/lead/search", "{\"fields\": {\"origin\": \"%s\"}}".formatted(label));
    return Long.parseLong(answer.text("total_count"));
  }

  private String topics(LeadId lead) {
    return Server.shared()
        .part(JdbcClient.class)
        .sql("select fields ->> 'topics' from lead where workspace_id = :workspace and id = :id")
        .param("workspace", workspace.id().value())
        .param("id", lead.value())
        .query(String.class)
        .single()
        .replace(" ", "");
  }

  private long changesOf(TestLead lead) {
    return Server.shared()
        .part(JdbcClient.class)
        .sql("select count(*) from action_change where workspace_id = :workspace and lead_id = :id")
        .param("workspace", workspace.id().value())
        .param("id", lead.id())
        .query(Long.class)
        .single();
  }
}
