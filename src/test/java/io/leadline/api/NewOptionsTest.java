package io.leadline.api;

import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.receipt;
import static io.leadline.api.Expected.written;
import static io.leadline.api.Requests.fields;
import static io.leadline.api.Requests.leadWithActions;
import static io.leadline.api.Requests.leadWithFields;
import static java.util.Objects.requireNonNull;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leadline.field.FieldOption;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldStore;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Labels that are not options yet become options, where the field lets them.
class NewOptionsTest {
  private static final FieldOwner VISIT = FieldOwner.customAction(1001);
  private static final String LOCKED =
      "No option has this label, and the field's options are locked: add it in the settings";

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void anUnknownLabelAddsAnOptionMarkedAsAddedByTheApi() {
    var answer = workspace.receiptOf(leadWithFields("\"contact_source\": \"Fair\""));

    assertThatJson(answer.body()).isEqualTo(receipt("CREATED").json());
    assertThat(options(FieldOwner.LEAD, "contact_source"))
        .extracting(FieldOption::label, FieldOption::addedByApi)
        .containsExactly(
            tuple("Website", false),
            tuple("Referral", false),
            tuple("Cold Call", false),
            tuple("Fair", true));
  }

  @Test
  void unknownTagsAddOptionsToo() {
    var lead = TestLead.captured(workspace, leadWithFields("\"interests\": [\"Villa\", \"Plot\"]"));

    assertThat(lead.field("interests")).isEqualTo("[\"Villa\",\"Plot\"]");
    assertThat(labels(FieldOwner.LEAD, "interests")).containsExactly("Villa", "Plot");
  }

  @Test
  void anUnknownLabelInACustomActionAddsAnOptionToTheCustomActionsField() {
    var lead =
        TestLead.captured(
            workspace,
            leadWithActions(
                "{\"type\": \"ACTION_1001\", \"fields\": {\"outcome\": \"Undecided\"}}"));

    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [{"type": "1001", "fields": {"outcome": "Undecided"}}, {"type": "LEAD_CREATED"}]
            """);
    assertThat(labels(VISIT, "outcome"))
        .containsExactly("Interested", "Not Interested", "Undecided");
  }

  @Test
  void theSyncApiAddsOptionsAsWell() {
    var lead = TestLead.created(workspace, leadWithFields("\"contact_source\": \"Fair\""));

    lead.update(fields("\"contact_source\": \"Radio\""));
    lead.append("{\"type\": \"1001\", \"fields\": {\"outcome\": \"Undecided\"}}");

    assertThat(lead.field("contact_source")).isEqualTo("\"Radio\"");
    assertThat(labels(FieldOwner.LEAD, "contact_source")).contains("Fair", "Radio");
    assertThat(labels(VISIT, "outcome")).contains("Undecided");
  }

  @Test
  void oneLabelInTwoSpellingsIsOneOption() {
    workspace.capture(leadWithFields("\"contact_source\": \"Fair\""));

    var lead = TestLead.captured(workspace, leadWithFields("\"contact_source\": \" FAIR \""));

    assertThat(lead.field("contact_source")).isEqualTo("\"Fair\"");
    assertThat(labels(FieldOwner.LEAD, "contact_source"))
        .containsExactly("Website", "Referral", "Cold Call", "Fair");
  }

  @Test
  void aLockedFieldTakesNoUnknownLabel() {
    new Settings(workspace)
        .lockOptions(FieldOwner.LEAD, "contact_source")
        .lockOptions(VISIT, "outcome");

    var answer =
        workspace.receiptOf(
            """
            {
              "fields": {"phone": "919999999999", "contact_source": "Fair"},
              "actions": [{"type": "ACTION_1001", "fields": {"outcome": "Undecided", "note": "Hello"}}]
            }
            """);

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("CREATED")
                .withRemarks(
                    ignored("fields.contact_source", LOCKED),
                    ignored("actions[0].fields.outcome", LOCKED))
                .json());
    assertThat(labels(FieldOwner.LEAD, "contact_source")).doesNotContain("Fair");
    assertThatJson(new TestLead(workspace, answer.text("lead_id")).timeline())
        .isEqualTo(
            """
            [{"type": "1001", "fields": {"note": "Hello"}}, {"type": "LEAD_CREATED"}]
            """);
  }

  @Test
  void aFieldHasAtMost500Options() {
    var labels = IntStream.rangeClosed(1, 500).mapToObj(n -> "Option " + n).toArray(String[]::new);
    new Settings(workspace)
        .addLeadField(NewField.of("full", "Full", FieldType.DROPDOWN).withOptions(labels));

    var answer = workspace.receiptOf(leadWithFields("\"full\": \"Option 501\""));

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withRemarks(
                    ignored(
                        "fields.full",
                        "No option has this label, and a field has at most 500 options"))
                .json());
    assertThat(labels(FieldOwner.LEAD, "full")).hasSize(500);
  }

  @Test
  void whatIsRefusedOrIgnoredAddsNoOption() {
    var lead = TestLead.created(workspace, Requests.lead());
    var label = "\"contact_source\": \"Fair\"";

    workspace.capture(fields(label));
    workspace.post("/lead", fields(label));
    lead.update(fields(label + ", \"rating\": 6"));
    var appended =
        lead.append(
            "{\"type\":\"1001\",\"fields\":{\"outcome\":\"Undecided\",\"email\":\"jane\"}}");

    assertThatJson(appended.body())
        .isEqualTo(
            written()
                .withActions("IGNORED")
                .withRemarks(ignored("actions[0].fields.email", "Email is invalid"))
                .json());
    assertThat(labels(FieldOwner.LEAD, "contact_source")).doesNotContain("Fair");
    assertThat(labels(VISIT, "outcome")).doesNotContain("Undecided");
  }

  private List<String> labels(FieldOwner owner, String apiName) {
    return options(owner, apiName).stream().map(FieldOption::label).toList();
  }

  private List<FieldOption> options(FieldOwner owner, String apiName) {
    var schemas = workspace.server().part(FieldStore.class).schemas(workspace.id());
    return requireNonNull(schemas.get(owner)).find(apiName).orElseThrow().options().all();
  }
}
