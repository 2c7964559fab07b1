package io.leadline.api.sync;

import static io.leadline.api.Requests.fields;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Requests;
import io.leadline.api.Settings;
import io.leadline.api.TestLead;
import io.leadline.testing.Answer;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Search by the fields of leads; by their actions it is tested in [SearchLeadsByActionTest].
class SearchLeadsTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @ParameterizedTest
  @ValueSource(strings = {"{}", "", "{\"fields\": {}}", "{\"fields\": {}, \"actions\": {}}"})
  void findsAllNewestFirst(String filter) {
    add("first", "");
    add("second", "");
    add("third", "");

    assertThat(found(filter)).isEqualTo("[\"third\",\"second\",\"first\"]");
  }

  @Test
  void givesWholeRows() {
    var id = add("Jane Doe", ", \"rating\": 4, \"city\": \"Pune\"");

    var answer = search("{\"fields\": {\"city\": \"pune\"}}");

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "data": [{
                "id": "%s", "status": "Fresh", "rating": 4, "employeeid": "", "lostReasonid": null,
                "score": 0, "created_on": "${json-unit.any-number}",
                "modified_on": "${json-unit.any-number}",
                "fields": {
                  "phone": "${json-unit.any-string}", "name": "Jane Doe", "rating": 4, "city": "Pune",
                  "status": "Fresh", "created_on": "${json-unit.any-number}",
                  "modified_on": "${json-unit.any-number}", "capture_frequency": 1
                }
              }],
              "total_count": 1, "skip": 0, "limit": 10
            }
            """
                .formatted(id));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"city": "Pune"}                                     | ["b","a"]
          {"city": "pUNE"}                                     | ["b","a"]
          {"city": "Pun"}                                      | []
          {"city": "Nowhere"}                                  | []
          {"city": ["Pune", "delhi"]}                          | ["c","b","a"]
          {"city": ["", null, "Delhi"]}                        | ["c"]
          {"city": "Pune", "rating": 3}                        | ["a"]
          {"city": ["Pune", "Delhi"], "rating": [4, 5]}        | ["c","b"]
          {"rating": "3"}                                      | ["a"]
          {"rating": 3.0}                                      | ["a"]
          {"interests": "villa"}                               | ["b","a"]
          {"interests": ["Plot", "Flat"]}                      | ["c","b"]
          {"interests": "Villa", "contact_source": "referral"} | ["a"]
          {"contact_source": ["Referral", "Website"]}          | ["b","a"]
          {"deal_size": 1.5}                                   | ["a"]
          {"deal_size": "1.50"}                                | ["a"]
          {"deal_size": -7}                                    | ["b"]
          {"budget": "5000"}                                   | ["a"]
          {"budget": 5000}                                     | ["a"]
          {"opted_in": true}                                   | ["a"]
          {"opted_in": "false"}                                | ["b"]
          {"email": " A@Example.com "}                         | ["a"]
          {"status": "contacted"}                              | ["b"]
          {"status": ["Fresh", "Contacted"], "rating": [3, 4]} | ["b","a"]
          {"assignee": "ASHA@example.com"}                     | ["c"]
          {"website": "https://example.com/a"}                 | ["a"]
          {"follow_up_date": "02/01/2026 10:30:00"}            | ["a"]
          {"follow_up_date": 1767330000000}                    | ["a"]
          {"follow_up_date": ["01/01/1970", 1767330000000]}    | ["b","a"]
          {"name": "c"}                                        | ["c"]
          {"capture_frequency": 1}                             | ["c","b","a"]
          {"capture_frequency": ["2", 3]}                      | []
          """)
  void findsByTheValuesOfFields(String fields, String names) {
    new Settings(workspace).addMember("asha@example.com");
    add(
        "a",
        """
        , "city": "Pune", "rating": 3, "interests": ["Villa"], "contact_source": "Referral", "deal_size": 1.50,
        "budget": "5000", "opted_in": true, "email": "a@example.com", "website": "https://example.com/a",
        "follow_up_date": "02/01/2026 10:30:00"
        """);
    add(
        "b",
        """
        , "city": "PUNE", "rating": 4, "interests": ["Villa", "Plot"], "contact_source": "Website", "deal_size": -7,
        "opted_in": false, "status": "Contacted", "follow_up_date": "01/01/1970"
        """);
    add(
        "c",
        """
        , "city": "Delhi", "rating": 5, "interests": ["Flat"], "assignee": "asha@example.com"
        """);

    var answer = search("{\"fields\": %s}".formatted(fields));

    assertThatJson(answer.body()).inPath("$.data[*].fields.name").isEqualTo(names);
    assertThatJson(answer.body()).inPath("total_count").isEqualTo(names.split("\"", -1).length / 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "919876543210"                        | 1
          "9876543210"                          | 1
          9876543210                            | 1
          "+91 98765-43210"                     | 1
          "09876543210"                         | 1
          "00919876543210"                      | 1
          ["9876543211", "+91 (98765) 43210"]   | 1
          ["9876543210", "919876543210", ""]    | 1
          "15550100123"                         | 1
          "+1 555 010 0123"                     | 1
          "9876543211"                          | 0
          "not a phone"                         | 0
          """)
  void findsAPhoneHoweverItIsWritten(String phone, int count) {
    workspace.post("/lead", fields("\"phone\": \"919876543210\""));
    workspace.post("/lead", fields("\"phone\": \"+1 555 010 0123\""));

    var answer = search("{\"fields\": {\"phone\": %s}}".formatted(phone));

    assertThatJson(answer.body()).inPath("total_count").isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"from": "02/01/2026", "to": "03/01/2026"}            | ["3","2"]
          {"from": "02/01/2026 00:00:01", "to": "03/01/2026"}   | ["3"]
          {"from": "02/01/2026", "to": "02/01/2026 23:59:59"}   | ["2"]
          {"from": "03/01/2026"}                                | ["4","3"]
          {"to": "01/01/2026"}                                  | ["1","0"]
          {"from": 1767292200000, "to": 1767292200000}          | ["2"]
          {"from": "31/12/1969", "to": "02/01/1970"}            | ["0"]
          {"from": "04/01/2026", "to": "01/01/2026"}            | []
          {}                                                    | ["4","3","2","1","0"]
          """)
  void findsDatesInAPeriodWithBothEndsIncluded(String period, String names) {
    add("0", ", \"follow_up_date\": \"01/01/1970\"");
    for (int day = 1; day <= 4; day++) {
      add(Integer.toString(day), ", \"follow_up_date\": \"0%d/01/2026\"".formatted(day));
    }
    add("none", "");

    assertThat(found("{\"fields\": {\"follow_up_date\": %s}}".formatted(period))).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"created_on", "modified_on"})
  void findsWhenALeadCameAndChanged(String field) {
    add("first", "");
    var second = time(add("second", ""), field);
    var third = time(add("third", ""), field);
    var within =
        "{\"fields\": {\"%s\": {\"from\": %s, \"to\": %s}, \"name\": [\"second\", \"third\"]}}";

    assertThat(found(within.formatted(field, second, third))).isEqualTo("[\"third\",\"second\"]");
    assertThat(found(within.formatted(field, second, third - 1)))
        .isEqualTo(third == second ? "[]" : "[\"second\"]");
    assertThat(found(within.formatted(field, third + 1, third + 99_999))).isEqualTo("[]");
    assertThat(found("{\"fields\": {\"%s\": {\"from\": %s}}}".formatted(field, second)))
        .startsWith("[\"third\",\"second\"");
    assertThat(found("{\"fields\": {\"%s\": {\"to\": %s}}}".formatted(field, third + 1)))
        .isEqualTo("[\"third\",\"second\",\"first\"]");
    assertThat(found("{\"fields\": {\"%s\": %s, \"name\": \"third\"}}".formatted(field, third)))
        .isEqualTo("[\"third\"]");
    assertThat(found("{\"fields\": {\"%s\": [%s, 5]}}".formatted(field, third + 1)))
        .isEqualTo("[]");
    assertThat(found("{\"fields\": {\"%s\": {\"from\": \"01/01/9999\"}}}".formatted(field)))
        .isEqualTo("[]");
    assertThat(found("{\"fields\": {\"%s\": {\"to\": -1}}}".formatted(field))).isEqualTo("[]");
    assertThat(found("{\"fields\": {\"%s\": {}}}".formatted(field)))
        .isEqualTo("[\"third\",\"second\",\"first\"]");
  }

  @Test
  void givesThePartThatIsAskedForAndCountsAll() {
    for (int i = 1; i <= 5; i++) {
      add("lead " + i, ", \"city\": \"Pune\"");
    }

    for (var filter : new String[] {"{}", "{\"fields\": {\"city\": \"Pune\"}}"}) {
      var part = search(filter, "skip=1&limit=2").body();

      assertThatJson(part).inPath("$.data[*].fields.name").isEqualTo("[\"lead 4\",\"lead 3\"]");
      assertThatJson(part).inPath("total_count").isEqualTo(5);
      assertThatJson(part).inPath("skip").isEqualTo(1);
      assertThatJson(part).inPath("limit").isEqualTo(2);
      assertThatJson(search(filter, "skip=7").body())
          .isEqualTo("{\"data\": [], \"total_count\": 5, \"skip\": 7, \"limit\": 10}");
    }
  }

  @Test
  void findsWhatALeadIsNowAndNoLongerWhatItWas() {
    var lead =
        TestLead.created(workspace, fields("\"phone\": \"919876543210\", \"city\": \"Pune\""));

    lead.update(fields("\"city\": \"Delhi\", \"follow_up_date\": \"05/01/2026\""));

    assertThat(found("{\"fields\": {\"city\": \"Pune\"}}")).isEqualTo("[]");
    assertThatJson(search("{\"fields\": {\"city\": \"Delhi\"}}").body())
        .inPath("total_count")
        .isEqualTo(1);
    assertThatJson(search("{\"fields\": {\"follow_up_date\": {\"from\": \"05/01/2026\"}}}").body())
        .inPath("total_count")
        .isEqualTo(1);
  }

  @Test
  void countsHowOftenALeadWasSent() {
    workspace.capture(fields("\"phone\": \"919876543210\", \"name\": \"twice\""));
    workspace.capture(fields("\"phone\": \"919876543210\""));
    workspace.capture(fields("\"phone\": \"919876543211\", \"name\": \"once\""));

    assertThat(found("{\"fields\": {\"capture_frequency\": 2}}")).isEqualTo("[\"twice\"]");
  }

  @Test
  void seesNothingOfOtherWorkspaces() {
    var other = Server.shared().newWorkspace();
    other.post("/lead", fields("\"phone\": \"919876543210\", \"name\": \"theirs\""));
    workspace.post("/lead", fields("\"phone\": \"919876543210\", \"name\": \"ours\""));

    assertThat(found("{}")).isEqualTo("[\"ours\"]");
    assertThat(found("{\"fields\": {\"phone\": \"919876543210\"}}")).isEqualTo("[\"ours\"]");
    assertThat(found("{\"fields\": {\"created_on\": {\"from\": 0}}}")).isEqualTo("[\"ours\"]");
    assertThat(found("{\"fields\": {\"modified_on\": {\"from\": 0}}}")).isEqualTo("[\"ours\"]");
    assertThat(found("{\"actions\": {\"type\": \"LEAD_CREATED\"}}")).isEqualTo("[\"ours\"]");
  }

  private String add(String name, String more) {
    return workspace
        .post(
            "/lead",
            fields(
                "\"phone\": \"%s\", \"name\": \"%s\" %s"
                    .formatted(Requests.newPhone(), name, more)))
        .text("lead_id");
  }

  private long time(String lead, String field) {
    return Long.parseLong(workspace.get("/lead/" + lead).text("fields." + field));
  }

  private String found(String filter) {
    var answer = search(filter);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    var names = new StringBuilder();
    assertThatJson(answer.body())
        .inPath("$.data[*].fields.name")
        .isArray()
        .allSatisfy(
            name -> names.append(names.isEmpty() ? "" : ",").append('"').append(name).append('"'));
    return "[" + names + "]";
  }

  private Answer search(String filter) {
    return workspace.post("/lead/search", filter);
  }

  private Answer search(String filter, String page) {
    return workspace.post("/lead/search?" + page, filter);
  }
}
