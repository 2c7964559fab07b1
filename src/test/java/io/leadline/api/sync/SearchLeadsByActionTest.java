package io.leadline.api.sync;

import static io.leadline.api.Requests.payment;
import static io.leadline.api.Requests.visit;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import io.leadline.action.ActionContent;
import io.leadline.api.Requests;
import io.leadline.api.Settings;
import io.leadline.api.TestLead;
import io.leadline.lead.LeadId;
import io.leadline.platform.Ids;
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

class SearchLeadsByActionTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"type": "PAYMENT"}                                                  | ["payer"]
          {"type": "1001"}                                                     | ["visitor","payer"]
          {"type": 1001}                                                       | ["visitor","payer"]
          {"type": ["PAYMENT", "1001"]}                                        | ["visitor","payer"]
          {"type": "1002"}                                                     | []
          {"type": "4711"}                                                     | []
          {"type": "MCUBE_INCOMING_CALL"}                                      | []
          {"type": "LEAD_CREATED"}                                             | ["quiet","visitor","payer"]
          {"type": []}                                                         | ["quiet","visitor","payer"]
          {"performed_at": {"to": "31/12/2020"}}                               | ["visitor"]
          {"type": "1001", "performed_at": {"from": "01/06/2020", "to": "01/06/2020 10:00:00"}} | ["visitor"]
          {"type": "1001", "performed_at": {"from": "02/06/2020", "to": "03/06/2020"}} | []
          {"type": "PAYMENT", "performed_at": {"to": "31/12/2020"}}            | []
          {"type": "1001", "fields": {"note": "LOUD"}}                         | ["payer"]
          {"type": "1001", "fields": {"note": ["loud", "past"]}}               | ["visitor","payer"]
          {"type": "1001", "fields": {"outcome": "interested"}}                | ["visitor"]
          {"type": "1001", "fields": {"outcome": "Interested", "note": "loud"}} | []
          {"type": "1001", "fields": {"visit_date": "01/02/2026"}}             | ["payer"]
          {"type": ["1002", "1001"], "fields": {"visit_date": 1769884200000}}  | ["payer"]
          {"type": "1001", "fields": {"note": "éCLAIR"}}                       | ["visitor"]
          {"fields": {"outcome": "interested"}}                                | ["visitor"]
          {"fields": {"note": ["loud", "past"]}, "performed_at": {"to": "31/12/2020"}} | ["visitor"]
          {"type": "1002", "fields": {"note": "loud"}}                         | []
          {"type": "4711", "fields": {"note": "loud"}}                         | []
          {"type": "PAYMENT", "fields": {"note": "loud"}}                      | []
          {"type": ["PAYMENT", "1001"], "fields": {"note": "loud"}}            | ["payer"]
          {"fields": {"note": "loud", "document": "Offer"}}                    | []
          {"performed_by": "nobody@example.com"}                               | []
          """)
  void findsLeadsWithOneActionThatMeetsAll(String actions, String names) {
    add("payer", payment("5000"), visit("1001", "loud"))
        .append("{\"type\": \"1001\", \"fields\": {\"visit_date\": \"01/02/2026\"}}");
    add(
        "visitor",
        """
        {"type": "1001", "fields": {"note": "past", "outcome": "Interested"}, "created_on": "01/06/2020 10:00:00"}
        """,
        visit("1001", "Éclair"));
    add("quiet");

    var answer = workspace.post("/lead/search", "{\"actions\": %s}".formatted(actions));

    assertThatJson(answer.body()).inPath("$.data[*].fields.name").isEqualTo(names);
    assertThatJson(answer.body()).inPath("total_count").isEqualTo(names.split("\"", -1).length / 2);
  }

  @Test
  void meetsTheConditionsOnFieldsAsWell() {
    add("payer", payment("5000"));
    add("other payer", payment("1"));

    assertFound(
        "{\"fields\": {\"name\": \"payer\"}, \"actions\": {\"type\": \"PAYMENT\"}}", "[\"payer\"]");
    assertFound(
        "{\"fields\": {\"created_on\": {\"from\": 0}}, \"actions\": {\"type\": \"PAYMENT\"}}",
        "[\"other payer\",\"payer\"]");
    assertFound("{\"fields\": {\"name\": \"payer\"}, \"actions\": {\"type\": \"1001\"}}", "[]");
  }

  @Test
  void findsByWhoDidIt() {
    new Settings(workspace).addMember("asha@example.com");
    var lead = add("called");
    var at = Instant.parse("2026-01-05T10:00:00Z");
    var note =
        new TimelineEntry(
            new ActionId(workspace.server().part(Ids.class).next()),
            new LeadId(lead.id()),
            new ActionContent.SystemNote("Called"),
            "Asha@example.com",
            at,
            at,
            null);
    TimelineRows.of(workspace.server()).insert(workspace.id(), List.of(note));
    add("other");

    assertFound("{\"actions\": {\"performed_by\": \" ASHA@example.com\"}}", "[\"called\"]");
    assertFound(
        "{\"actions\": {\"performed_by\": [\"asha@example.com\"], \"type\": \"SYSTEM_NOTE\"}}",
        "[\"called\"]");
    assertFound(
        "{\"actions\": {\"performed_by\": \"asha@example.com\", \"type\": \"LEAD_CREATED\"}}",
        "[]");
    assertFound(
        "{\"actions\": {\"performed_by\": \"asha@example.com\", \"performed_at\": {\"from\": 1767607200001}}}",
        "[]");
  }

  private void assertFound(String filter, String names) {
    assertThatJson(workspace.post("/lead/search", filter).body())
        .inPath("$.data[*].fields.name")
        .isEqualTo(names);
  }

  private TestLead add(String name, String... actions) {
    return TestLead.created(
        workspace,
        "{\"fields\": {\"phone\": \"%s\", \"name\": \"%s\"}, \"actions\": [%s]}"
            .formatted(Requests.newPhone(), name, String.join(",", actions)));
  }
}
