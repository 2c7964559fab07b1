package io.leadline.api.sync.enterprise;

import static io.leadline.api.Expected.assertRefused;
import static java.util.Objects.requireNonNull;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Requests;
import io.leadline.api.Settings;
import io.leadline.field.FieldOption;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldStore;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomFieldsTest {
  private static final List<String> DEMO_FIELDS =
      List.of(
          "name",
          "phone",
          "email",
          "rating",
          "status",
          "assignee",
          "lost_reason",
          "contact_source",
          "interests",
          "deal_size",
          "budget",
          "follow_up_date",
          "website",
          "brochure",
          "owner",
          "opted_in",
          "city");

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void listsEveryFieldThatCanBeWritten() {
    var answer = workspace.get("/custom-fields");

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "customFields": [
                {"type": "TEXT", "apiName": "name", "lockAfterCreate": false, "isLeadid": false},
                {"type": "PHONE", "apiName": "phone", "lockAfterCreate": false, "isLeadid": true},
                {"type": "EMAIL", "apiName": "email", "lockAfterCreate": false, "isLeadid": false},
                {"type": "RATING", "apiName": "rating", "lockAfterCreate": false, "isLeadid": false},
                {"type": "STATUS", "apiName": "status", "lockAfterCreate": false, "isLeadid": false},
                {"type": "ACTIVE_USERS", "apiName": "assignee", "lockAfterCreate": false, "isLeadid": false},
                {"type": "LOST_REASON", "apiName": "lost_reason", "lockAfterCreate": false, "isLeadid": false},
                {
                  "type": "DROPDOWN", "apiName": "contact_source", "lockAfterCreate": false, "isLeadid": false,
                  "options": ["Website", "Referral", "Cold Call"]
                },
                {"type": "TAGS", "apiName": "interests", "lockAfterCreate": false, "isLeadid": false, "options": []},
                {"type": "NUMBER", "apiName": "deal_size", "lockAfterCreate": false, "isLeadid": false},
                {"type": "MONEY", "apiName": "budget", "lockAfterCreate": false, "isLeadid": false},
                {"type": "DATE", "apiName": "follow_up_date", "lockAfterCreate": false, "isLeadid": false},
                {"type": "WEBSITE", "apiName": "website", "lockAfterCreate": false, "isLeadid": false},
                {"type": "MEDIALINK", "apiName": "brochure", "lockAfterCreate": false, "isLeadid": false},
                {"type": "ACTIVE_USERS", "apiName": "owner", "lockAfterCreate": false, "isLeadid": false},
                {"type": "CHECKBOX", "apiName": "opted_in", "lockAfterCreate": false, "isLeadid": false},
                {"type": "TEXT", "apiName": "city", "lockAfterCreate": false, "isLeadid": false}
              ]
            }
            """);
  }

  @Test
  void listsThemInDetail() {
    var answer = workspace.get("/custom-fields?detail=true");

    var each =
        DEMO_FIELDS.stream()
            .map(apiName -> workspace.get("/custom-fields/" + apiName).body())
            .collect(Collectors.joining(","));
    assertThatJson(answer.body()).isEqualTo("{\"customFields\": [%s]}".formatted(each));
  }

  @Test
  void readsTheLeadIdentifier() {
    assertThatJson(workspace.get("/custom-fields/phone").body())
        .isEqualTo(
            """
            {
              "id": "${json-unit.regex}[0-9a-f]{24}", "type": "PHONE", "apiName": "phone", "description": "",
              "lockAfterCreate": false, "isLeadid": true
            }
            """);
  }

  @Test
  void readsHowADateIsWritten() {
    assertThatJson(workspace.get("/custom-fields/follow_up_date").body())
        .isEqualTo(
            """
            {
              "id": "${json-unit.regex}[0-9a-f]{24}", "type": "DATE", "apiName": "follow_up_date",
              "description": "", "lockAfterCreate": false, "isLeadid": false, "dateFormat": "dd/MM/yyyy HH:mm:ss"
            }
            """);
  }

  @Test
  void readsAFieldInDetail() {
    new Settings(workspace)
        .addLeadField(
            new NewField(
                "Size", "Size", "In rooms", FieldType.TAGS, true, List.of("S", "M"), true, null));

    var answer = workspace.get("/custom-fields/Size");

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "id": "${json-unit.regex}[0-9a-f]{24}", "type": "TAGS", "apiName": "Size", "description": "In rooms",
              "lockAfterCreate": true, "isLeadid": false,
              "options": [{"id": "%s", "label": "S"}, {"id": "%s", "label": "M"}]
            }
            """
                .formatted(options("Size").stream().map(FieldOption::id).toArray()));
    assertThat(workspace.get("/custom-fields?detail=true").at("customFields.17"))
        .isEqualTo(answer.json());
  }

  @Test
  void showsAnOptionThatAValueHasAddedAtOnce() {
    workspace.capture(Requests.leadWithFields("\"interests\": [\"Villa\"]"));

    assertThatJson(workspace.get("/custom-fields/interests").text("options"))
        .isEqualTo(
            "[{\"id\": \"%s\", \"label\": \"Villa\"}]"
                .formatted(options("interests").getFirst().id()));
    assertThat(workspace.get("/custom-fields").text("customFields.8.options"))
        .isEqualTo("[\"Villa\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "false", "TRUE", "1"})
  void onlyTrueIsTrue(String detail) {
    assertThat(workspace.get("/custom-fields?detail=" + detail).body())
        .isEqualTo(workspace.get("/custom-fields").body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Name", "created_on", "note", "%20", "na%C3%AFve"})
  void refusesAFieldThatDoesNotExist(String apiName) {
    assertRefused(
        workspace.get("/custom-fields/" + apiName),
        404,
        "NOT_FOUND",
        "Could not find custom field with apiName "
            + apiName.replace("%20", " ").replace("%C3%AF", "\u00ef"));
  }

  @Test
  void showsNoFieldOfAnotherWorkspace() {
    new Settings(Server.shared().newWorkspace())
        .addLeadField(NewField.of("secret", "Secret", FieldType.TEXT));

    assertThatJson(workspace.get("/custom-fields").body())
        .inPath("customFields")
        .isArray()
        .hasSize(17);
    assertRefused(
        workspace.get("/custom-fields/secret"),
        404,
        "NOT_FOUND",
        "Could not find custom field with apiName secret");
  }

  private List<FieldOption> options(String apiName) {
    var schemas = workspace.server().part(FieldStore.class).schemas(workspace.id());
    return requireNonNull(schemas.get(FieldOwner.LEAD)).find(apiName).orElseThrow().options().all();
  }
}
