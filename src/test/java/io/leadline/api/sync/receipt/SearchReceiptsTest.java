package io.leadline.api.sync.receipt;

import static io.leadline.api.Expected.assertRefused;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchReceiptsTest {
  private static final String WHOLE = "{\"fields\": {\"phone\": \"919999999999\"}}";
  private static final String DAMAGED =
      "{\"fields\": {\"phone\": \"918888888888\", \"Budget\": 5, \"rating\": 9}}";
  private static final String DROPPED = "{\"fields\": {\"mobile\": \"917777777777\"}}";

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void listsARequestWithWhatBecameOfIt() {
    var id = send(DAMAGED);
    var receipt = workspace.receipt(id);

    var found = search("{}");

    assertThat(found.status()).isEqualTo(200);
    assertThatJson(found.body())
        .isEqualTo(
            """
            {
              "data": [
                {
                  "receipt_id": "%s", "received_at": %s, "token_id": "${json-unit.any-string}",
                  "token": "test", "outcome": "CREATED", "lead_id": "%s", "matched_by": "phone",
                  "values_taken": 1, "dropped_parts": 2, "open_parts": 2,
                  "causes": [
                    {"reason": "UNKNOWN_FIELD", "subject": "fields.Budget"},
                    {"reason": "INVALID_VALUE", "subject": "fields.rating"}
                  ]
                }
              ],
              "limit": 10, "next_before": null
            }
            """
                .formatted(id, receipt.text("received_at"), receipt.text("lead_id")));
  }

  @Test
  void findsRequestsByEachPartOfTheFilter() {
    var whole = send(WHOLE);
    var damaged = send(DAMAGED);
    var dropped = send(DROPPED);
    var token = search("{}").text("data.0.token_id");
    var lead = workspace.receipt(damaged).text("lead_id");
    var millis = workspace.receipt(damaged).text("received_at");

    assertThat(found("")).containsExactly(dropped, damaged, whole);
    assertThat(found("{\"token\": \"test\"}")).containsExactly(dropped, damaged, whole);
    assertThat(found("{\"token\": \"%s\"}".formatted(token))).hasSize(3);
    assertThat(found("{\"token\": \"000000000000000000000000\"}")).isEmpty();
    assertThat(found("{\"outcome\": \"DROPPED\"}")).containsExactly(dropped);
    assertThat(found("{\"damaged\": true}")).containsExactly(dropped, damaged);
    assertThat(found("{\"reason\": \"UNKNOWN_FIELD\"}")).containsExactly(dropped, damaged);
    assertThat(found("{\"reason\": \"UNKNOWN_FIELD\", \"subject\": \"fields.Budget\"}"))
        .containsExactly(damaged);
    assertThat(found("{\"received_at\": {\"from\": %s}}".formatted(millis)))
        .contains(dropped, damaged);
    assertThat(found("{\"received_at\": {\"to\": 1767225600000}}")).isEmpty();
    assertThat(found("{\"lead_id\": \"%s\"}".formatted(lead))).containsExactly(damaged);
    assertThat(found("{\"receipt_id\": \"%s\"}".formatted(whole))).containsExactly(whole);
    assertThat(found("{\"contact\": \"+91 77777 77777\"}")).containsExactly(dropped);
    assertThat(found("{\"contact\": \"99999 99999\"}")).containsExactly(whole);
    assertThat(found("{\"contact\": \"88888 88888\", \"outcome\": \"DROPPED\"}")).isEmpty();
  }

  @Test
  void readsOnFromPageToPage() {
    var sent = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      sent.addFirst(send(WHOLE));
    }

    var first = workspace.post("/receipts/search?limit=2", "{}");
    var second = workspace.post("/receipts/search?limit=2&before=" + first.text("next_before"), "");
    var third = workspace.post("/receipts/search?limit=2&before=" + second.text("next_before"), "");

    assertThat(ids(first)).isEqualTo(sent.subList(0, 2));
    assertThat(ids(second)).isEqualTo(sent.subList(2, 4));
    assertThat(ids(third)).isEqualTo(sent.subList(4, 5));
    assertThat(third.text("next_before")).isEqualTo("null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"tokens": "x"}                  | unknown key tokens
          {"token": "nobody's"}            | token must be the name or the id of a token
          {"token": ["test"]}              | token must be a string
          {"outcome": "created"}           | outcome must be CREATED, UPDATED or DROPPED
          {"damaged": false}               | damaged must be true, or left out
          {"damaged": "true"}              | damaged must be true, or left out
          {"reason": "UNKNOWN"}            | reason must be one of the reasons for remarks
          {"subject": "fields.Budget"}     | subject needs a reason beside it
          {"received_at": 5}               | received_at must be an object with from and to
          {"received_at": {"from": "x"}}   | received_at.from must be epoch milliseconds
          {"received_at": {"since": 5}}    | unknown key received_at.since
          {"lead_id": "jane"}              | lead_id must be the id of a lead
          {"receipt_id": "x"}              | receipt_id must be the id of a receipt
          {"contact": {"phone": "9"}}      | contact must be a string
          """)
  void namesThePartThatIsNotUnderstood(String filter, String what) {
    assertRefused(search(filter), 400, "BAD_REQUEST", "Invalid filter: " + what);
  }

  @Test
  void refusesPagesThatItDoesNotHave() {
    assertRefused(
        workspace.post("/receipts/search?skip=10", "{}"),
        400,
        "BAD_REQUEST",
        "Invalid filter: there is no skip here: send the next_before of a page as before");
    assertRefused(
        workspace.post("/receipts/search?before=x", "{}"),
        400,
        "BAD_REQUEST",
        "Invalid filter: before must be the id of a receipt");
    assertRefused(
        workspace.post("/receipts/search?after=x", "{}"),
        400,
        "BAD_REQUEST",
        "Invalid filter: unknown key after");
    assertRefused(
        workspace.post("/receipts/search?limit=101", "{}"),
        400,
        "BAD_REQUEST",
        "Limit should be between 1 and 100");
    assertRefused(
        workspace.post("/receipts/search?skip=-1", "{}"),
        400,
        "BAD_REQUEST",
        "Skip should be between 0 and 2147483647");
    assertRefused(
        workspace.post("/receipts/search", "[]"),
        400,
        "BAD_REQUEST",
        "The body must be a JSON object.");
  }

  @Test
  void findsNothingOfAnotherWorkspace() {
    var id = send(DAMAGED);
    var other = Server.shared().newWorkspace();

    assertThat(ids(other.post("/receipts/search", "{}"))).isEmpty();
    assertThat(ids(other.post("/receipts/search", "{\"receipt_id\": \"%s\"}".formatted(id))))
        .isEmpty();
    assertThat(ids(other.post("/receipts/search", "{\"contact\": \"918888888888\"}"))).isEmpty();
  }

  private String send(String body) {
    return workspace.capture(body).header("X-Receipt-Id");
  }

  private Answer search(String filter) {
    return workspace.post("/receipts/search", filter);
  }

  private List<String> found(String filter) {
    return ids(search(filter));
  }

  private static List<String> ids(Answer page) {
    var ids = new ArrayList<String>();
    int count = page.body().split("\"receipt_id\"", -1).length - 1;
    for (int i = 0; i < count; i++) {
      ids.add(page.text("data.%d.receipt_id".formatted(i)));
    }
    return ids;
  }
}
