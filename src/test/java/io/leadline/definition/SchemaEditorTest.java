package io.leadline.definition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leadline.action.NewCustomAction;
import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditEntry;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldKey;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldSchema;
import io.leadline.field.FieldSettings;
import io.leadline.field.FieldType;
import io.leadline.testing.Parts;
import io.leadline.testing.Together;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SchemaEditorTest {
  private static final String BY = "admin@example.com";
  private static final FieldOwner VISIT = FieldOwner.customAction(1001);

  private final SchemaEditor editor = Parts.shared().part(SchemaEditor.class);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();

  @Test
  void addsAFieldAfterTheOthersWithTheApiNameOfItsLabel() {
    var outcome = add(FieldOwner.LEAD, "", text(" Contact Source ", "Where from"));

    assertThat(outcome).isEqualTo(new SchemaOutcome.Done("contact_source"));
    var added = leadFields().active().getLast();
    assertThat(FieldSettings.of(added)).isEqualTo(text("Contact Source", "Where from"));
    assertThat(audited())
        .containsExactly(
            new AuditedChange(
                AuditArea.LEAD_FIELDS,
                BY,
                "Lead field \"Contact Source\" (contact_source)",
                "Added, of type text"));
  }

  @Test
  void addsAFieldWithTheApiNameAndTheOptionsThatWereChosen() {
    var draft =
        new NewFieldDraft(
            "src", settings("Source", FieldType.DROPDOWN), List.of(" Web ", "", "Walk-in"));

    assertThat(editor.add(workspace, FieldOwner.LEAD, draft, BY))
        .isEqualTo(new SchemaOutcome.Done("src"));

    assertThat(find(FieldOwner.LEAD, "src").options().labels()).containsExactly("Web", "Walk-in");
  }

  @Test
  void saysAllThatIsWrongWithANewField() {
    var settings = new FieldSettings(" ", "x".repeat(1_001), FieldType.NUMBER, false, 0);
    var draft = new NewFieldDraft("2nd", settings, List.of("a", "A", "x".repeat(201)));

    assertThat(editor.add(workspace, FieldOwner.LEAD, draft, BY))
        .isEqualTo(
            refused(
                FieldFault.LABEL_MISSING,
                FieldFault.DESCRIPTION_TOO_LONG,
                FieldFault.API_NAME_INVALID,
                FieldFault.MAX_LENGTH_INVALID,
                FieldFault.MAX_LENGTH_WITHOUT_TEXT,
                FieldFault.OPTIONS_WITHOUT_LIST,
                FieldFault.OPTION_REPEATED,
                FieldFault.OPTION_TOO_LONG));
    assertThat(audited()).isEmpty();
  }

  @Test
  void refusesApiNamesThatAreTakenAndTypesThatAreNotOffered() {
    assertThat(add(FieldOwner.LEAD, "Phone", text("Another", "")))
        .isEqualTo(refused(FieldFault.API_NAME_TAKEN));
    assertThat(add(FieldOwner.LEAD, "created_on", text("Created", "")))
        .isEqualTo(refused(FieldFault.API_NAME_RESERVED));
    assertThat(add(FieldOwner.LEAD, "", settings("Second status", FieldType.STATUS)))
        .isEqualTo(refused(FieldFault.TYPE_NOT_OFFERED));
    assertThat(add(FieldOwner.LEAD, "", text("nul\u0000", "half \uD800")))
        .isEqualTo(refused(FieldFault.LABEL_UNSTORABLE, FieldFault.DESCRIPTION_UNSTORABLE));
  }

  @Test
  void fieldsThatAreAddedAtOnceGetDifferentApiNames() throws Exception {
    var outcomes = Together.run(6, thread -> add(FieldOwner.LEAD, "", text("Note", "")));

    assertThat(outcomes)
        .containsExactlyInAnyOrder(
            Stream.of("note", "note_2", "note_3", "note_4", "note_5", "note_6")
                .map(SchemaOutcome.Done::new)
                .toArray(SchemaOutcome[]::new));
  }

  @Test
  void anOwnerHasAtMostThreeHundredFields() {
    visit();
    Parts.shared()
        .part(JdbcClient.class)
        .sql(
            """
            insert into field (
              workspace_id, owner, api_name, id, position, label, description, type,
              lock_after_create, options_locked, created_at)
            select :workspace, 'action:1001', 'f' || n, 'f' || n, n, 'F', '', 'text', false, false,
              now()
            from generate_series(0, 299) as n
            """)
        .param("workspace", workspace.value())
        .update();

    assertThat(add(VISIT, "", text("One more", ""))).isEqualTo(refused(FieldFault.TOO_MANY_FIELDS));
  }

  @Test
  void changesWhatCanBeChangedAndSaysSo() {
    add(FieldOwner.LEAD, "note", text("Note", ""));
    var wanted = new FieldSettings("Remark", "Free text", FieldType.TEXT, true, 20);

    assertThat(change("note", wanted)).isEqualTo(new SchemaOutcome.Done("note"));
    assertThat(change("note", wanted)).isEqualTo(new SchemaOutcome.Done("note"));

    assertThat(FieldSettings.of(find(FieldOwner.LEAD, "note"))).isEqualTo(wanted);
    assertThat(audited())
        .extracting(AuditedChange::subject, AuditedChange::change)
        .containsExactly(
            tuple(
                "Lead field \"Note\" (note)",
                "Label from \"Note\" to \"Remark\"; Description changed; Greatest length from none to 20;"
                    + " Lock after creation switched on"),
            tuple("Lead field \"Note\" (note)", "Added, of type text"));
  }

  @Test
  void changesTheTypeOfALeadFieldOnlyWhileNoLeadHasAValue() {
    add(FieldOwner.LEAD, "size", text("Size", ""));

    assertThat(change("size", settings("Size", FieldType.DROPDOWN)))
        .isEqualTo(new SchemaOutcome.Done("size"));
    insertLead("{\"size\": \"12\"}");

    assertThat(change("size", settings("Size", FieldType.TEXT)))
        .isEqualTo(refused(FieldFault.TYPE_HAS_VALUES));
    assertThat(change("size", settings("Extent", FieldType.DROPDOWN)))
        .isEqualTo(new SchemaOutcome.Done("size"));
    assertThat(find(FieldOwner.LEAD, "size").label()).isEqualTo("Extent");
  }

  @Test
  void changesTheTypeOfAnActionFieldOnlyWhileNoEntryHasAValue() {
    visit();
    add(VISIT, "size", text("Size", ""));
    insertEntry("1002", "{\"size\": \"12\"}");
    insertEntry("1001", "{\"other\": \"12\"}");

    assertThat(changeOfVisit("size", settings("Size", FieldType.NUMBER)))
        .isEqualTo(new SchemaOutcome.Done("size"));
    insertEntry("1001", "{\"size\": 12}");

    assertThat(changeOfVisit("size", settings("Size", FieldType.TEXT)))
        .isEqualTo(refused(FieldFault.TYPE_HAS_VALUES));
  }

  @Test
  void aStandardFieldCanBeRelabelledButNotRetypedOrRetired() {
    assertThat(change("email", settings("Mail", FieldType.EMAIL)))
        .isEqualTo(new SchemaOutcome.Done("email"));
    assertThat(change("email", settings("Mail", FieldType.TEXT)))
        .isEqualTo(refused(FieldFault.TYPE_OF_STANDARD_FIELD));
    assertThat(change("phone", settings("Phone", FieldType.TEXT)))
        .isEqualTo(refused(FieldFault.TYPE_OF_IDENTIFIER));
    assertThat(editor.retire(workspace, lead("email"), BY))
        .isEqualTo(refused(FieldFault.STANDARD_FIELD_STAYS));
    assertThat(editor.retire(workspace, lead("phone"), BY))
        .isEqualTo(refused(FieldFault.IDENTIFIER_STAYS));
  }

  @Test
  void aCustomActionMayHaveAndRetireFieldsThatAreStandardOnLeads() {
    visit();
    add(VISIT, "email", settings("Email", FieldType.EMAIL));

    assertThat(editor.retire(workspace, new FieldKey(VISIT, "email"), BY))
        .isEqualTo(new SchemaOutcome.Done("email"));
  }

  @Test
  void retiresAndRestoresAFieldInItsPlace() {
    add(FieldOwner.LEAD, "a", text("A", ""));
    add(FieldOwner.LEAD, "b", text("B", ""));

    editor.retire(workspace, lead("a"), BY);
    editor.retire(workspace, lead("a"), BY);

    assertThat(leadFields().retired()).extracting(FieldDefinition::apiName).containsExactly("a");
    assertThat(leadFields().active()).extracting(FieldDefinition::apiName).endsWith("b");

    editor.restore(workspace, lead("a"), BY);

    assertThat(leadFields().active()).extracting(FieldDefinition::apiName).endsWith("a", "b");
    assertThat(audited())
        .extracting(AuditedChange::change)
        .containsExactly("Restored", "Retired", "Added, of type text", "Added, of type text");
  }

  @Test
  void movesAFieldPastTheNextOneThatIsNotRetired() {
    visit();
    Stream.of("a", "b", "c").forEach(name -> add(VISIT, name, text(name, "")));
    editor.retire(workspace, new FieldKey(VISIT, "b"), BY);

    editor.move(workspace, new FieldKey(VISIT, "c"), true, BY);

    assertThat(schema(VISIT).fields().keySet()).containsExactly("c", "b", "a");
    editor.move(workspace, new FieldKey(VISIT, "c"), true, BY);
    editor.move(workspace, new FieldKey(VISIT, "b"), false, BY);
    editor.move(workspace, new FieldKey(VISIT, "c"), false, BY);
    assertThat(schema(VISIT).fields().keySet()).containsExactly("a", "b", "c");
  }

  @Test
  void aChangeOfItsFieldsIsAChangeOfTheCustomAction() {
    visit();
    add(VISIT, "note", text("Note", ""));

    var action = requireNonNull(definitions().customActions().get(1001));

    assertThat(action.modifiedBy()).isEqualTo(BY);
    assertThat(audited().getFirst())
        .isEqualTo(
            new AuditedChange(
                AuditArea.CUSTOM_ACTIONS,
                BY,
                "Custom action 1001 \"Site Visit\", field \"Note\" (note)",
                "Added, of type text"));
  }

  @Test
  void findsNothingThatIsNotThere() {
    assertThat(add(VISIT, "", text("Note", ""))).isEqualTo(new SchemaOutcome.Missing());
    assertThat(change("nothing", text("Note", ""))).isEqualTo(new SchemaOutcome.Missing());
    assertThat(editor.retire(workspace, new FieldKey(VISIT, "note"), BY))
        .isEqualTo(new SchemaOutcome.Missing());
  }

  @Test
  void countsNothingOfAnotherWorkspace() {
    add(FieldOwner.LEAD, "size", text("Size", ""));
    var other = Parts.shared().newWorkspace();
    insertLead(other, "{\"size\": \"12\"}");

    assertThat(change("size", settings("Size", FieldType.NUMBER)))
        .isEqualTo(new SchemaOutcome.Done("size"));
  }

  private void visit() {
    Parts.shared()
        .part(DefinitionEditor.class)
        .addCustomAction(
            workspace, new NewCustomAction(null, "Site Visit", "", "", 0, false, List.of()), "");
  }

  private SchemaOutcome add(FieldOwner owner, String apiName, FieldSettings settings) {
    return editor.add(workspace, owner, new NewFieldDraft(apiName, settings, List.of()), BY);
  }

  private SchemaOutcome change(String apiName, FieldSettings settings) {
    return editor.change(workspace, lead(apiName), settings, BY);
  }

  private SchemaOutcome changeOfVisit(String apiName, FieldSettings settings) {
    return editor.change(workspace, new FieldKey(VISIT, apiName), settings, BY);
  }

  private static FieldKey lead(String apiName) {
    return new FieldKey(FieldOwner.LEAD, apiName);
  }

  private static FieldSettings text(String label, String description) {
    return new FieldSettings(label, description, FieldType.TEXT, false, null);
  }

  private static FieldSettings settings(String label, FieldType type) {
    return new FieldSettings(label, "", type, false, null);
  }

  private static SchemaOutcome refused(FieldFault... faults) {
    return new SchemaOutcome.Refused(Set.of(faults));
  }

  private FieldDefinition find(FieldOwner owner, String apiName) {
    return schema(owner).find(apiName).orElseThrow();
  }

  private FieldSchema leadFields() {
    return schema(FieldOwner.LEAD);
  }

  private FieldSchema schema(FieldOwner owner) {
    return definitions().findSchema(owner).orElseThrow();
  }

  private Definitions definitions() {
    return Parts.shared().part(DefinitionCache.class).find(workspace).orElseThrow();
  }

  private List<AuditedChange> audited() {
    return Parts.shared().part(AuditStore.class).page(workspace, AuditStore.NEWEST, 100).stream()
        .map(AuditEntry::change)
        .toList();
  }

  private void insertLead(String fields) {
    insertLead(workspace, fields);
  }

  private static void insertLead(WorkspaceId workspace, String fields) {
    Parts.shared()
        .part(JdbcClient.class)
        .sql(
            """
            insert into lead (
              workspace_id, id, identifier, fields, score, capture_frequency, words, created_at,
              modified_at, timeline_length)
            values (:workspace, :id, :id, :fields::jsonb, 0, 1, '', now(), now(), 0)
            """)
        .param("workspace", workspace.value())
        .param("id", "6921b0c4a1b2c3d4e5000001")
        .param("fields", fields)
        .update();
  }

  private void insertEntry(String type, String content) {
    Parts.shared()
        .part(JdbcClient.class)
        .sql(
            """
            insert into action (
              workspace_id, lead_id, id, type, content, occurred_at, modified_at)
            select :workspace, '6921b0c4a1b2c3d4e5000001', 'a' || count(*), :type, :content::jsonb,
              now(), now()
            from action
            where workspace_id = :workspace
            """)
        .param("workspace", workspace.value())
        .param("type", type)
        .param("content", content)
        .update();
  }
}
