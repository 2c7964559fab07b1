package io.leadline.definition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.action.CustomAction;
import io.leadline.action.NewCustomAction;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldOptions;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.testing.Parts;
import io.leadline.testing.Together;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class DefinitionEditorTest {
  private final DefinitionEditor editor = Parts.shared().part(DefinitionEditor.class);
  private final DefinitionCache cache = Parts.shared().part(DefinitionCache.class);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();

  static NewCustomAction siteVisit() {
    return new NewCustomAction(
        null,
        "Site Visit",
        "",
        "",
        10,
        true,
        List.of(
            NewField.of("note", "Note", FieldType.TEXT),
            NewField.of("outcome", "Outcome", FieldType.DROPDOWN)
                .withOptions("Interested", "Not Interested")));
  }

  @Test
  void aNewWorkspaceHasTheStandardFieldsAndIsStrict() {
    var definitions = find();

    assertThat(definitions.leadFields().fields().keySet())
        .containsExactly("name", "phone", "email", "rating", "status", "assignee", "lost_reason");
    assertThat(definitions.workspace().identifierField()).isEqualTo("phone");
    assertThat(definitions.workspace().createdAt()).isEqualTo(Parts.NOW);
    assertThat(definitions.rules().lenient()).isFalse();
    assertThat(definitions.rules().dates().dateTime()).isEqualTo("dd/MM/yyyy HH:mm:ss");
  }

  @Test
  void addsAFieldWithAllThatItDefines() {
    editor.addLeadField(
        workspace,
        new NewField(
            "size", "Size", "In rooms", FieldType.DROPDOWN, true, List.of(" S ", "M"), true, null));
    editor.addLeadField(
        workspace, new NewField("code", "Code", "", FieldType.TEXT, false, List.of(), false, 20));

    var size = find().leadFields().find("size").orElseThrow();
    var code = find().leadFields().find("code").orElseThrow();

    assertThat(size)
        .usingRecursiveComparison()
        .ignoringFields("id", "options")
        .isEqualTo(
            new FieldDefinition(
                size.id(),
                "size",
                "Size",
                "In rooms",
                FieldType.DROPDOWN,
                true,
                FieldOptions.NONE,
                true,
                null,
                false));
    assertThat(size.options().labels()).containsExactly("S", "M");
    assertThat(code.maxLength()).isEqualTo(20);
  }

  @Test
  void doesNotDefineAFieldTwice() {
    assertThatThrownBy(
            () -> editor.addLeadField(workspace, NewField.of("name", "Name", FieldType.TEXT)))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void givesACustomActionTheNextFreeCode() {
    assertThat(editor.addCustomAction(workspace, siteVisit(), "")).isEqualTo(1001);
    assertThat(editor.addCustomAction(workspace, withCode(1003), "")).isEqualTo(1003);
    assertThat(editor.addCustomAction(workspace, withCode(7), "")).isEqualTo(7);
    assertThat(editor.addCustomAction(workspace, siteVisit(), "")).isEqualTo(1002);
    assertThat(editor.addCustomAction(workspace, siteVisit(), "")).isEqualTo(1004);

    assertThat(find().customActions().keySet()).containsExactly(7, 1001, 1002, 1003, 1004);
  }

  @Test
  void customActionsThatAreAddedAtOnceGetDifferentCodes() throws Exception {
    var codes = Together.run(12, thread -> editor.addCustomAction(workspace, siteVisit(), ""));

    assertThat(codes)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(1001, 1013).boxed().toList());
  }

  @Test
  void remembersWhoAddedACustomAction() {
    editor.addCustomAction(workspace, siteVisit(), "admin@example.com");

    var action = requireNonNull(find().customActions().get(1001));

    assertThat(action)
        .isEqualTo(
            new CustomAction(
                1001,
                action.id(),
                "Site Visit",
                "",
                "",
                10,
                true,
                action.schema(),
                Parts.NOW,
                "admin@example.com",
                Parts.NOW,
                "admin@example.com"));
    assertThat(action.schema().fields().keySet()).containsExactly("note", "outcome");
  }

  @Test
  void keepsTheFieldsOfTwoOwnersApart() {
    editor.addCustomAction(workspace, siteVisit(), "");
    editor.addLeadField(
        workspace, NewField.of("outcome", "Outcome", FieldType.DROPDOWN).withOptions("Other"));

    assertThat(find().leadFields().find("outcome").orElseThrow().options().labels())
        .containsExactly("Other");
    assertThat(find().leadFields().find("note")).isEmpty();
  }

  @Test
  void locksTheOptionsOfAFieldAndOpensThem() {
    editor.addLeadField(workspace, NewField.of("interests", "Interests", FieldType.TAGS));

    editor.lockOptions(workspace, FieldOwner.LEAD, "interests", true);
    assertThat(find().leadFields().find("interests").orElseThrow().optionsLocked()).isTrue();

    editor.lockOptions(workspace, FieldOwner.LEAD, "interests", false);
    assertThat(find().leadFields().find("interests").orElseThrow().optionsLocked()).isFalse();
    assertThatThrownBy(() -> editor.lockOptions(workspace, FieldOwner.LEAD, "nothing", true))
        .hasMessage("no such field");
  }

  @Test
  void refusesAWorkspaceThatDoesNotExist() {
    var unknown = new WorkspaceId("0".repeat(24));

    assertThatThrownBy(() -> editor.lockOptions(unknown, FieldOwner.LEAD, "interests", true))
        .hasMessage("no such workspace");
  }

  private static NewCustomAction withCode(int code) {
    return new NewCustomAction(code, "Other", "", "", 0, false, List.of());
  }

  private Definitions find() {
    return cache.find(workspace).orElseThrow();
  }
}
