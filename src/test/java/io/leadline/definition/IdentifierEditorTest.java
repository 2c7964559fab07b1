package io.leadline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditEntry;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.lead.IdentifierCheck;
import io.leadline.lead.LeadId;
import io.leadline.lead.LeadIdentifier;
import io.leadline.lead.LeadStore;
import io.leadline.platform.Ids;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonWriter;
import io.leadline.testing.LeadRows;
import io.leadline.testing.ManyLeads;
import io.leadline.testing.Parts;
import io.leadline.testing.PostgresForTests;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierEditorTest {
  private static final Parts PARTS = Parts.on(PostgresForTests.dataSource(), "io.leadline.lead");
  private static final String BY = "admin@example.com";

  private final IdentifierEditor editor = PARTS.part(IdentifierEditor.class);
  private final LeadStore leads = PARTS.part(LeadStore.class);
  private final WorkspaceId workspace = PARTS.newWorkspace();
  private final ManyLeads many =
      new ManyLeads(LeadRows.of(PARTS), PARTS.part(Ids.class), workspace);

  @BeforeEach
  void defineTexts() {
    var definitions = PARTS.part(DefinitionEditor.class);
    definitions.addLeadField(workspace, NewField.of("ref", "Reference", FieldType.TEXT));
    definitions.addLeadField(workspace, NewField.of("other", "Other", FieldType.TEXT));
    definitions.addLeadField(workspace, NewField.of("size", "Size", FieldType.NUMBER));
  }

  @Test
  void namesTheLeadsThatStandAgainstAField() {
    var first = many.write("919999999901", "{\"email\": \"jane@example.com\"}");
    var other = many.write("919999999902", "{\"email\": \"joe@example.com\"}");
    var second = many.write("919999999903", "{\"email\": \"JANE@example.com\"}");
    var without = many.write("919999999904", "{\"name\": \"Ann\"}");

    var check = editor.findCheck(workspace, "email", 50).orElseThrow();

    assertThat(check)
        .isEqualTo(new IdentifierCheck(4, 2, List.of(first, second), 1, List.of(without)));
    assertThat(check.isPassed()).isFalse();
    assertThat(leads.find(workspace, other)).isPresent();
  }

  @Test
  void namesNoMoreThanItIsAskedFor() {
    many.write(60, n -> "{\"email\": \"jane%d@example.com\"}".formatted(n / 2));
    many.write("919999999901", "{}");
    many.write("919999999902", "{}");

    var check = editor.findCheck(workspace, "email", 1).orElseThrow();

    assertThat(check.clashing()).isEqualTo(60);
    assertThat(check.firstClashing()).hasSize(1);
    assertThat(check.missing()).isEqualTo(2);
    assertThat(check.firstMissing()).hasSize(1);
  }

  @Test
  void refusesAFieldWhileAnyLeadStandsAgainstIt() {
    var lead = many.write("919999999901", "{\"email\": \"jane@example.com\"}");
    many.write("919999999902", "{}");

    var switched = editor.switchTo(workspace, "email", BY);

    assertThat(switched)
        .isEqualTo(
            new IdentifierSwitch.Refused(new IdentifierCheck(2, 0, List.of(), 1, List.of())));
    assertThat(identifier(lead)).isEqualTo("919999999901");
    assertThat(identifierField()).isEqualTo("phone");
    assertThat(audited()).isEmpty();
  }

  @Test
  void switchesToAFieldThatTellsAllLeadsApart() {
    var jane = many.write("919999999901", "{\"email\": \"Jane@Example.com\"}");
    var joe = many.write("919999999902", "{\"email\": \"joe@example.com\"}");

    var switched = editor.switchTo(workspace, "email", BY);

    assertThat(switched).isEqualTo(new IdentifierSwitch.Switched(2));
    assertThat(identifier(jane)).isEqualTo("jane@example.com");
    assertThat(identifier(joe)).isEqualTo("joe@example.com");
    assertThat(identifierField()).isEqualTo("email");
    assertThat(audited())
        .containsExactly(
            new AuditedChange(
                AuditArea.LEAD_FIELDS, BY, "Lead identifier", "from \"Phone\" to \"Email\""));
    assertThat(editor.switchTo(workspace, "email", BY)).isEqualTo(new IdentifierSwitch.Unchanged());
  }

  @Test
  void switchesAWorkspaceWithoutLeads() {
    assertThat(editor.switchTo(workspace, "ref", BY)).isEqualTo(new IdentifierSwitch.Switched(0));
  }

  @Test
  void leadsCanExchangeTheirIdentifiers() {
    var first = many.write("a", "{\"ref\": \"a\", \"other\": \"b\"}");
    var second = many.write("b", "{\"ref\": \"b\", \"other\": \"c\"}");
    var third = many.write("c", "{\"ref\": \"c\", \"other\": \"a\"}");

    var switched = editor.switchTo(workspace, "other", BY);

    assertThat(switched).isEqualTo(new IdentifierSwitch.Switched(3));
    assertThat(List.of(identifier(first), identifier(second), identifier(third)))
        .containsExactly("b", "c", "a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A-7",
        " A-7 ",
        "ÉCLAIR",
        "STRASSE ẞ",
        "ΟΔΥΣΣΕΥΣ",
        "ΣΑΣ. Σ",
        "İSTANBUL",
        "ＡＢＣ",
        "𐐀𐐁",
        "👋 नमस्ते",
        "Ǆ"
      })
  void givesTheIdentifierThatTheValueWouldGetWhenItIsSent(String value) {
    var lead = many.write("919999999901", ref(value));

    editor.switchTo(workspace, "ref", BY);

    assertThat(identifier(lead)).isEqualTo(LeadIdentifier.normalise(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t\u2003", "\u001c"})
  void aValueOfSpacesIsNone(String value) {
    many.write("919999999901", ref(value));

    assertThat(editor.findCheck(workspace, "ref", 1).orElseThrow().missing()).isEqualTo(1);
  }

  @Test
  void aValueIsNoLongerThanAnIdentifierCanBe() {
    many.write("919999999901", ref("x".repeat(500)));
    many.write("919999999902", ref("👋".repeat(250)));
    many.write("919999999903", ref("\u00a0"));
    var long501 = many.write("919999999904", ref("x".repeat(501)));
    var long502 = many.write("919999999905", ref("👋".repeat(251)));

    assertThat(editor.findCheck(workspace, "ref", 9).orElseThrow())
        .isEqualTo(new IdentifierCheck(5, 0, List.of(), 2, List.of(long501, long502)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"size", "status", "unknown"})
  void onlyTextsPhonesAndEmailAddressesTellLeadsApart(String field) {
    assertThat(editor.switchTo(workspace, field, BY)).isEqualTo(new IdentifierSwitch.NotSuitable());
  }

  private static String ref(String value) {
    return JsonWriter.write(new JsonObject(Map.of("ref", new JsonText(value))));
  }

  private String identifier(LeadId lead) {
    return leads.find(workspace, lead).orElseThrow().identifier();
  }

  private String identifierField() {
    return PARTS
        .part(DefinitionCache.class)
        .find(workspace)
        .orElseThrow()
        .workspace()
        .identifierField();
  }

  private List<AuditedChange> audited() {
    return PARTS.part(AuditStore.class).page(workspace, AuditStore.NEWEST, 10).stream()
        .map(AuditEntry::change)
        .toList();
  }
}
