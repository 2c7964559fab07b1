package io.leadline.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.definition.NewFieldDraft;
import io.leadline.definition.SchemaEditor;
import io.leadline.field.FieldKey;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldSettings;
import io.leadline.field.FieldType;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What programs see of fields that are retired. `city` is one of the leads, `note` one of the
/// custom action 1001.
class RetiredFieldsTest {
  private static final String REMARK = "This field is retired and takes no new values";

  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final SchemaEditor editor = Server.shared().part(SchemaEditor.class);

  @Test
  void keepTheirOldValuesAndTakeNoNewOnes() {
    workspace.capture("{\"fields\":{\"phone\":\"919999999999\",\"city\":\"Pune\"}}");
    retire(FieldOwner.LEAD, "city");

    var receipt =
        workspace.receiptOf(
            "{\"fields\":{\"phone\":\"919999999999\",\"city\":\"Goa\",\"name\":\"Jane Doe\"}}");

    assertThat(receipt.text("outcome")).isEqualTo("UPDATED");
    assertThat(receipt.text("remarks.0.field")).isEqualTo("fields.city");
    assertThat(receipt.text("remarks.0.remark")).isEqualTo(REMARK);
    var lead = workspace.get("/lead/" + receipt.text("lead_id"));
    assertThat(lead.text("fields.city")).isEqualTo("Pune");
    assertThat(lead.text("fields.name")).isEqualTo("Jane Doe");
  }

  @Test
  void canStillBeSearchedAndEmptied() {
    workspace.capture("{\"fields\":{\"phone\":\"919999999999\",\"city\":\"Pune\"}}");
    retire(FieldOwner.LEAD, "city");

    var found = workspace.post("/lead/search", "{\"fields\":{\"city\":\"pune\"}}");
    assertThat(found.text("total_count")).isEqualTo("1");
    var id = found.text("data.0.id");
    var refused = workspace.post("/lead/" + id, "{\"fields\":{\"city\":\"Goa\"}}");
    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.text("remarks.0.remark")).isEqualTo(REMARK);
    var emptied = workspace.post("/lead/" + id, "{\"fields\":{\"city\":null}}");

    assertThat(emptied.body()).doesNotContain("remarks", "city");
  }

  @Test
  void areLeftOutOfWhatProgramsAreTold() {
    retire(FieldOwner.LEAD, "city");
    retire(FieldOwner.customAction(1001), "note");

    assertThat(workspace.get("/custom-fields").body()).doesNotContain("\"city\"");
    assertThat(workspace.get("/custom-fields/city").status()).isEqualTo(404);
    assertThat(workspace.get("/custom-actions/1001").body()).doesNotContain("\"note\"");
  }

  @Test
  void ofACustomActionAreDroppedByTheAsyncApiAndRefuseAnEntryOfTheSyncApi() {
    workspace.capture("{\"fields\":{\"phone\":\"919999999999\"}}");
    retire(FieldOwner.customAction(1001), "note");

    var receipt =
        workspace.receiptOf(
            "{\"fields\":{\"phone\":\"919999999999\"},"
                + "\"actions\":[{\"type\":\"ACTION_1001\",\"fields\":{\"note\":\"x\"}}]}");

    assertThat(receipt.text("actions.0.status")).isEqualTo("CREATED");
    assertThat(receipt.text("remarks.0.remark")).isEqualTo(REMARK);
    var sent =
        workspace.post(
            "/lead/" + receipt.text("lead_id") + "/action",
            "{\"actions\":[{\"type\":\"1001\",\"fields\":{\"note\":\"x\"}}]}");
    assertThat(sent.text("actions.0.status")).isEqualTo("IGNORED");
    assertThat(sent.text("remarks.0.remark")).isEqualTo(REMARK);
  }

  @Test
  void leaveTheirLabelsToOthersOnForms() {
    retire(FieldOwner.LEAD, "city");
    editor.add(
        workspace.id(),
        FieldOwner.LEAD,
        new NewFieldDraft(
            "town", new FieldSettings("City", "", FieldType.TEXT, false, null), List.of()),
        "admin@example.com");

    var form = workspace.sendForm("{\"fields\":{\"phone\":\"919999999999\",\" CITY \":\"Goa\"}}");

    var receipt = workspace.receipt(form.header("X-Receipt-Id"));
    assertThat(receipt.text("remarks")).isEqualTo("[]");
    assertThat(workspace.get("/lead/" + receipt.text("lead_id")).text("fields.town"))
        .isEqualTo("Goa");
  }

  private void retire(FieldOwner owner, String apiName) {
    editor.retire(workspace.id(), new FieldKey(owner, apiName), "admin@example.com");
  }
}
