package io.leadline.api.sync;

import static io.leadline.api.Expected.assertRefused;
import static io.leadline.api.Requests.fields;
import static io.leadline.api.Requests.payment;
import static io.leadline.api.Requests.visit;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.ActionContent;
import io.leadline.api.Requests;
import io.leadline.api.Settings;
import io.leadline.api.TestLead;
import io.leadline.lead.LeadId;
import io.leadline.platform.Ids;
import io.leadline.team.MemberStore;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.TimelineRows;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.TimelineEntry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchActionsTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final TestLead lead = aLeadWithActionsOfAllKinds();

  @ParameterizedTest
  @ValueSource(strings = {"{}", ""})
  void findsAllKindsNewestFirst(String filter) {
    var answer = lead.searchActions(filter);

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "data": [%s, %s, %s, %s, %s, %s],
              "total_count": 6, "skip": 0, "limit": 10
            }
            """
                .formatted(
                    entry("\"type\": \"1002\", \"fields\": {}"),
                    entry("\"type\": \"SYSTEM_NOTE\", \"text\": \"Hello\""),
                    entry(
                        "\"type\": \"PAYMENT\", \"status\": \"COMPLETED\", \"currency\": \"INR\","
                            + " \"amount\": \"5000\""),
                    entry("\"type\": \"1001\", \"fields\": {\"note\": \"Came by\"}"),
                    entry(
                        "\"type\": \"STATUS_CHANGE\", \"from\": \"Fresh\", \"to\": \"Contacted\""),
                    entry("\"type\": \"LEAD_CREATED\"")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "1001"                              | ["1001"]
          1001                                | ["1001"]
          "PAYMENT"                           | ["PAYMENT"]
          "STATUS_CHANGE"                     | ["STATUS_CHANGE"]
          ["PAYMENT"]                         | ["PAYMENT"]
          ["LEAD_CREATED", "1002", "PAYMENT"] | ["1002", "PAYMENT", "LEAD_CREATED"]
          []                                  | ["1002", "SYSTEM_NOTE", "PAYMENT", "1001", "STATUS_CHANGE", "LEAD_CREATED"]
          "4711"                              | []
          "USER_NOTE"                         | []
          "MAQSAM_INCOMING_CALL"              | []
          ["GOOGLE_MEET_COMPLETION_ACTION"]   | []
          """)
  void findsByType(String type, String found) {
    var answer = lead.searchActions("{\"type\": %s}".formatted(type));

    assertThatJson(answer.body()).inPath("$.data[*].type").isEqualTo(found);
    assertThatJson(answer.body()).inPath("total_count").isEqualTo(found.split("\"", -1).length / 2);
  }

  @Test
  void findsByTimeWithBothEndsIncluded() {
    var old = TestLead.created(workspace, fields("\"phone\": \"918888888888\""));
    for (int day = 1; day <= 4; day++) {
      old.append(
          """
          {"type": "1001", "fields": {"note": "%1$d"}, "created_on": "0%1$d/01/2020 00:00:00"}
          """
              .formatted(day));
    }

    var second = "\"02/01/2020 00:00:00\"";
    var third = "\"03/01/2020\"";

    assertNotesBetween(old, "{\"from\": %s, \"to\": %s}".formatted(second, third), "[\"3\",\"2\"]");
    assertNotesBetween(old, "{\"to\": %s}".formatted(second), "[\"2\",\"1\"]");
    assertNotesBetween(old, "{\"from\": %s}".formatted(third), "[\"4\",\"3\"]");
    assertNotesBetween(old, "{\"from\": 1577989800000, \"to\": 1577989800000}", "[\"3\"]");
    assertNotesBetween(old, "{}", "[\"4\",\"3\",\"2\",\"1\"]");
    assertNotesBetween(old, "{\"from\": 2, \"to\": 1}", "[]");
  }

  @Test
  void findsByPerformerHoweverTheAddressIsWritten() {
    new Settings(workspace).addMember("asha@example.com").addMember("ravi@example.com");
    recordNoteBy("Asha@Example.com", "by Asha");
    recordNoteBy("ravi@example.com", "by Ravi");
    var id =
        workspace.server().part(MemberStore.class).all(workspace.id()).stream()
            .filter(member -> member.email().equals("asha@example.com"))
            .findFirst()
            .orElseThrow()
            .id();

    assertNotesBy("\"asha@example.com\"", "[\"by Asha\"]");
    assertNotesBy("\" ASHA@example.com \"", "[\"by Asha\"]");
    assertNotesBy("\"%s\"".formatted(id), "[\"by Asha\"]");
    assertNotesBy("[\"ravi@example.com\", \"%s\"]".formatted(id), "[\"by Ravi\",\"by Asha\"]");
    assertNotesBy("\"nobody@example.com\"", "[]");
  }

  @Test
  void meetsAllConditionsAtOnce() {
    var answer =
        lead.searchActions(
            """
            {"type": ["PAYMENT", "1001"], "created_on": {"from": 0, "to": 1}, "performed_by": []}
            """);

    assertThatJson(answer.body())
        .isEqualTo("{\"data\": [], \"total_count\": 0, \"skip\": 0, \"limit\": 10}");
  }

  @Test
  void givesThePartThatIsAskedForAndCountsAll() {
    var answer = lead.searchActions("{}", "skip=1&limit=2");

    assertThatJson(answer.body())
        .inPath("$.data[*].type")
        .isEqualTo("[\"SYSTEM_NOTE\", \"PAYMENT\"]");
    assertThat(answer.text("total_count")).isEqualTo("6");
    assertThat(answer.text("skip")).isEqualTo("1");
    assertThat(answer.text("limit")).isEqualTo("2");
  }

  @Test
  void givesNothingBeyondTheEnd() {
    assertThatJson(lead.searchActions("{}", "skip=6").body())
        .isEqualTo("{\"data\": [], \"total_count\": 6, \"skip\": 6, \"limit\": 10}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          limit=0   | Limit should be between 1 and 100
          limit=101 | Limit should be between 1 and 100
          skip=-1   | Skip should be between 0 and 2147483647
          """)
  void refusesAPageOutOfRange(String page, String message) {
    assertRefused(lead.searchActions("{}", page), 400, "BAD_REQUEST", message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"colour": "red"}                | unknown key colour
          {"type": "1001", "fields": {}}   | unknown key fields
          {"created_on": {"since": 1}}     | unknown key created_on.since
          {"type": "payment"}              | type must be a custom action's code or the name of a built-in action
          {"type": "ACTION_1001"}          | type must be a custom action's code or the name of a built-in action
          {"type": ["PAYMENT", "visit"]}   | type must be a custom action's code or the name of a built-in action
          {"type": {}}                     | type must be a string or an array of strings
          {"type": [["PAYMENT"]]}          | type must be a string or an array of strings
          {"type": null}                   | type must be a string or an array of strings
          {"performed_by": 1.5}            | performed_by must be a string or an array of strings
          {"created_on": 1577989800000}    | created_on must be an object with from and to
          {"created_on": {"from": "2020"}} | created_on.from must be epoch milliseconds
          {"created_on": {"to": null}}     | created_on.to must be epoch milliseconds
          """)
  void refusesAFilterThatItDoesNotUnderstand(String filter, String what) {
    assertRefused(lead.searchActions(filter), 400, "BAD_REQUEST", "Invalid filter: " + what);
  }

  @Test
  void refusesALeadThatDoesNotExist() {
    assertRefused(
        new TestLead(workspace, "nonsense").searchActions("{}"),
        404,
        "LEAD_NOT_FOUND",
        "The lead with ID nonsense was not found.");
  }

  private TestLead aLeadWithActionsOfAllKinds() {
    var created = TestLead.created(workspace, Requests.lead());
    created.update(fields("\"status\": \"Contacted\""));
    created.append(
        visit("1001", "Came by"),
        payment("5000"),
        "{\"type\": \"SYSTEM_NOTE\", \"text\": \"Hello\"}",
        "{\"type\": \"1002\"}");
    return created;
  }

  private void recordNoteBy(String email, String text) {
    var now = Instant.now().plusSeconds(60);
    var id = new ActionId(workspace.server().part(Ids.class).next());
    var entry =
        new TimelineEntry(
            id, new LeadId(lead.id()), new ActionContent.SystemNote(text), email, now, now, null);
    TimelineRows.of(workspace.server()).insert(workspace.id(), List.of(entry));
  }

  private static void assertNotesBetween(TestLead lead, String range, String notes) {
    var filter = "{\"type\": \"1001\", \"created_on\": %s}".formatted(range);
    assertThatJson(lead.searchActions(filter).body())
        .inPath("$.data[*].fields.note")
        .isEqualTo(notes);
  }

  private void assertNotesBy(String performers, String notes) {
    var filter = "{\"performed_by\": %s}".formatted(performers);
    assertThatJson(lead.searchActions(filter).body()).inPath("$.data[*].text").isEqualTo(notes);
  }

  private static String entry(String members) {
    return """
    {
      "id": "${json-unit.any-string}", %s, "creationTimestamp": "${json-unit.any-number}",
      "modificationTimestamp": "${json-unit.any-number}", "employeeid": ""
    }
    """
        .formatted(members);
  }
}
