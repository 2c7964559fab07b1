package io.leadline.api;

import static io.leadline.api.ErrorEnvelope.assertRefused;
import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.receipt;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonWriter;
import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Leads that a form sends, with fields named as people name them.
class FormTest {
  private static final String REPEATED = "Sent more than once; the last value counts";

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @ParameterizedTest
  @ValueSource(strings = {"", "/v2", "/api/b1", "/autoupdate"})
  void answersOkAtEveryAddress(String base) {
    var answer =
        Http.send(
            workspace
                .request(base + workspace.asyncPath("/wordpress"), workspace.asyncToken())
                .POST(BodyPublishers.ofString("{\"fields\": {\"Phone\": \"919999999999\"}}")));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("OK");
    assertThat(answer.headers().allValues("Content-Type")).containsExactly("text/plain");
    assertThat(answer.header("Content-Length")).isEqualTo("2");
    assertThatJson(workspace.receipt(answer.header("X-Receipt-Id")).body())
        .isEqualTo(receipt("CREATED").json());
  }

  @Test
  void takesApiNamesAndLabelsWithoutRegardToCase() {
    var answer =
        receiptOf(
            """
            {
              "fields": {
                "PHONE": "919999999999", "Name": "Jane Doe", " e-mail ": "lost@example.com",
                "EMAIL": "jane@example.com", "contact source": "Website", "Follow-Up Date ": "01/01/2023",
                "DEAL_SIZE": 2.5, "city": "Pune"
              },
              "actions": [
                {"type": "ACTION_1001", "fields": {"NOTE": "Came by", "visit date": "01/01/2023"}}
              ]
            }
            """);

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("CREATED")
                .withRemarks(ignored("fields. e-mail ", "Unknown field"))
                .json());
    var lead = new TestLead(workspace, answer.text("lead_id"));
    assertThatJson(lead.read().text("fields"))
        .isEqualTo(
            """
            {
              "phone": "919999999999", "name": "Jane Doe", "email": "jane@example.com",
              "contact_source": "Website", "follow_up_date": 1672511400000, "deal_size": 2.5,
              "city": "Pune", "status": "Fresh", "capture_frequency": 1,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
            }
            """);
    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "1001", "fields": {"note": "Came by", "visit_date": 1672511400000}},
              {"type": "LEAD_CREATED"}
            ]
            """);
  }

  @Test
  void remarksNameTheKeyAsItWasSent() {
    new Settings(workspace).addLockedField("campaign");
    workspace.capture(Requests.lead());

    var answer =
        receiptOf(
            """
            {
              "fields": {
                "Phone": "919999999999", "Rating": 6, "Shoe Size": 42, "CAMPAIGN": "Spring",
                "Created_On": 1, "deal_size": "much"
              },
              "actions": [
                {"type": "ACTION_1001", "fields": {"E-mail": "x", "EMAIL": "nobody", "Outcome": 7}},
                {"type": "1001", "fields": {"Note": "Hello"}}
              ]
            }
            """);

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("UPDATED")
                .withActions("CREATED", "IGNORED")
                .withRemarks(
                    ignored("fields.Created_On", "This field is set by Leadline alone"),
                    ignored("fields.Rating", "Rating must be between 1 and 5"),
                    ignored("fields.Shoe Size", "Unknown field"),
                    ignored("fields.deal_size", "Number must be a JSON number"),
                    ignored("actions[0].fields.E-mail", "Unknown field"),
                    ignored("actions[0].fields.EMAIL", "Email is invalid"),
                    ignored(
                        "actions[0].fields.Outcome",
                        "Dropdown must be a string: the label of an option"),
                    ignored(
                        "actions[1].type",
                        "On the Async API a custom action type needs its prefix: send"
                            + " \"ACTION_1001\"."),
                    ignored(
                        "fields.CAMPAIGN", "This field can be set only when the lead is created"))
                .json());
  }

  @Test
  void theIdentifierIsNamedAsItWasSentToo() {
    var wrong = receiptOf("{\"fields\": {\"Phone\": true}}");
    var missing = receiptOf("{\"fields\": {\"Name\": \"Jane Doe\"}}");

    assertThatJson(wrong.body())
        .isEqualTo(
            receipt("DROPPED")
                .withRemarks(
                    ignored(
                        "fields.Phone",
                        "Phone number is invalid: send the country code and the number, digits only"),
                    ignored("fields.Phone", "The lead identifier phone is not valid"))
                .json());
    assertThatJson(missing.body())
        .isEqualTo(
            receipt("DROPPED")
                .withRemarks(ignored("fields.phone", "The lead identifier phone is missing"))
                .json());
  }

  @Test
  void ofSeveralKeysForOneFieldTheLastThatIsNotBlankCounts() {
    var answer =
        receiptOf(
            """
            {
              "fields": {
                "Phone": "919999999998", "phone": "919999999999", "PHONE": "",
                "name": null, "Name": "Jane Doe", "NAME": null,
                "City": "Pune", "CITY": "Agra", "city": "Goa", "city": "Delhi"
              },
              "actions": [{"type": "ACTION_1001", "fields": {"Note": "a", "NOTE": "b"}}]
            }
            """);

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("CREATED")
                .withRemarks(
                    ignored("fields.Phone", REPEATED),
                    ignored("fields.City", REPEATED),
                    ignored("fields.CITY", REPEATED),
                    ignored("actions[0].fields.Note", REPEATED),
                    ignored("fields.city", REPEATED))
                .json());
    var lead = new TestLead(workspace, answer.text("lead_id"));
    assertThatJson(lead.read().text("fields"))
        .isEqualTo(
            """
            {
              "phone": "919999999999", "name": "Jane Doe", "city": "Delhi", "status": "Fresh",
              "capture_frequency": 1,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
            }
            """);
    assertThatJson(lead.timeline())
        .isEqualTo(
            "[{\"type\": \"1001\", \"fields\": {\"note\": \"b\"}}, {\"type\": \"LEAD_CREATED\"}]");
  }

  @Test
  void anApiNameWinsOverTheLabelOfAnotherField() {
    new Settings(workspace)
        .addLeadField(NewField.of("town", "City", FieldType.TEXT))
        .addLeadField(NewField.of("Source", "Contact Source", FieldType.TEXT))
        .addLeadField(NewField.of("source", "Place of Birth", FieldType.TEXT));

    var answer =
        receiptOf(
            """
            {"fields": {"phone": "919999999999", "City": "Pune", "source": "a", "place of birth": ""}}
            """);

    var lead = new TestLead(workspace, answer.text("lead_id"));
    assertThat(lead.field("city")).isEqualTo("\"Pune\"");
    assertThat(lead.field("source")).isEqualTo("\"a\"");
    assertThat(answer.text("remarks")).isEqualTo("[]");
  }

  @Test
  void keepsThePayloadAsItWasSent() {
    var body = "{\"fields\": {\"Phone\": \"919999999999\", \"Rating\": 6}}";

    var receiptId = workspace.sendForm(body).header("X-Receipt-Id");

    assertThat(new Tables(workspace).payload(receiptId)).contains(body);
  }

  @Test
  void remarksOnManyKeysForOneFieldAreLimited() {
    var keys = new StringBuilder("\"phone\": \"919999999999\"");
    for (int i = 0; i < 1_600; i++) {
      var spelling = " ".repeat(i % 40) + "city" + " ".repeat(i / 40);
      keys.append(",\"").append(spelling).append("\": \"Pune\"");
    }

    var answer = receiptOf("{\"fields\": {%s}}".formatted(keys));

    assertThat(answer.text("outcome")).isEqualTo("CREATED");
    assertThat(answer.text("remarks.1000.remark")).isEqualTo("599 more parts were not taken");
  }

  @Test
  void theOtherAddressStillWantsApiNames() {
    var answer =
        workspace.receiptOf("{\"fields\": {\"phone\": \"919999999999\", \"Name\": \"Jane\"}}");

    assertThatJson(answer.body())
        .isEqualTo(receipt("CREATED").withRemarks(ignored("fields.Name", "Unknown field")).json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "[]", "{}", "{\"fields\": []}", "{\"Fields\": {}}"})
  void refusesInJsonWhatIsNoLead(String body) {
    assertRefused(workspace.sendForm(body), 400, "BAD_REQUEST");
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(0, 0, 0));
  }

  @Test
  void remarksOnAThousandPartsAndCountsTheOthersWhyeverTheyWereNotTaken() {
    var fields = new StringBuilder("\"phone\": \"919999999999\"");
    for (int i = 0; i < 800; i++) {
      fields.append(", \"%s\": \"Website\", \"unknown %d\": 1".formatted(spelling(i), i));
    }

    var remarks = (JsonArray) receiptOf(Requests.fields(fields.toString())).at("remarks");

    assertThat(remarks.items()).hasSize(1_001);
    assertThatJson(JsonWriter.write(remarks.items().getLast()))
        .isEqualTo(ignored("", "599 more parts were not taken"));
  }

  /// One of the many ways to write `contact_source` with capitals.
  private static String spelling(int number) {
    var letters = "contact_source".toCharArray();
    for (int bit = 0; number >> bit != 0; bit++) {
      if ((number >> bit & 1) == 1) {
        letters[bit] = Character.toUpperCase(letters[bit]);
      }
    }
    // The underscore, which has no capital, is the eighth.
    return new String(letters) + ((number >> 7 & 1) == 1 ? " " : "");
  }

  @Test
  void refusesInJsonWithoutAnAsyncToken() {
    var answer =
        Http.send(
            workspace
                .request(workspace.asyncPath("/wordpress"), workspace.syncToken())
                .POST(BodyPublishers.ofString(Requests.lead())));

    assertRefused(answer, 401, "NOT_AUTHORIZED");
  }

  @Test
  void takesHostileValuesInEveryPlace() {
    for (var place : BadInputHostileValues.PLACES) {
      for (var value : BadInputHostileValues.SMALL) {
        var answer = workspace.sendForm(BadInputHostileValues.body(place, value));
        assertThat(answer.body()).as(place).isEqualTo("OK");
      }
    }
    assertThat(Rows.of(workspace).leads()).isEqualTo(1);
  }

  private Answer receiptOf(String body) {
    return workspace.receipt(workspace.sendForm(body).header("X-Receipt-Id"));
  }
}
