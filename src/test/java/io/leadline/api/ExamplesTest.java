package io.leadline.api;

import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.receipt;
import static io.leadline.api.Expected.written;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Examples;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The requests in `examples/` do what their table says.
class ExamplesTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void theTablesNameEveryExample() throws IOException {
    var table = Examples.read("README.md");

    try (var files = Files.list(Path.of("examples"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(file -> file.endsWith(".json"))
          .hasSize(16)
          .allSatisfy(file -> assertThat(table).contains("| `" + file + "` |"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "custom-action.json",
        "payment.json",
        "note.json",
        "back-dated-visit.json",
        "safe-to-repeat.json"
      })
  void anActionIsTakenWithoutARemark(String example) {
    var answer = workspace.receiptOf(Examples.read(example));

    assertThatJson(answer.body()).isEqualTo(receipt("CREATED").withActions("CREATED").json());
  }

  @Test
  void aLeadIsCreatedThenUpdated() {
    var lead = TestLead.captured(workspace, Examples.read("lead.json"));

    var update = workspace.receiptOf(Examples.read("update.json"));

    assertThatJson(update.body()).isEqualTo(receipt("UPDATED").json());
    assertThatJson(lead.read().text("fields"))
        .isEqualTo(
            """
            {
              "phone": "919999999999", "name": "Jane Doe", "email": "jane.doe@example.com",
              "status": "Contacted", "rating": 5, "contact_source": "Website", "interests": ["Villa", "Plot"],
              "deal_size": 2.5, "budget": "5000000", "follow_up_date": 1799989200000,
              "website": "https://example.com", "brochure": "https://example.com/brochure.pdf",
              "opted_in": true, "city": "Pune", "capture_frequency": 2,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
            }
            """);
  }

  @Test
  void theActionsAreOnTheTimeline() {
    var lead = TestLead.captured(workspace, Examples.read("custom-action.json"));
    workspace.capture(Examples.read("payment.json"));
    workspace.capture(Examples.read("note.json"));
    workspace.capture(Examples.read("back-dated-visit.json"));
    workspace.capture(Examples.read("safe-to-repeat.json"));
    workspace.capture(Examples.read("safe-to-repeat.json"));

    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "1002", "fields": {"document": "Passport"}},
              {"type": "SYSTEM_NOTE", "text": "Asked for a call in the evening"},
              {
                "type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "5000.50",
                "paymentid": "invoice-7", "note": "First instalment"
              },
              {
                "type": "1001",
                "fields": {
                  "note": "Site visit completed", "visit_date": 1672549200000, "outcome": "Interested"
                }
              },
              {"type": "LEAD_CREATED"},
              {"type": "1001", "fields": {"note": "Visited long ago"}}
            ]
            """);
  }

  @Test
  void whatIsWrongIsInTheReceipt() {
    var answer = workspace.receiptOf(Examples.read("partly-wrong.json"));

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("IGNORED", "CREATED", "IGNORED")
                .withRemarks(
                    ignored("fields.rating", "Rating must be between 1 and 5"),
                    ignored("fields.shoe_size", "Unknown field"),
                    ignored(
                        "actions[0].type",
                        "On the Async API a custom action type needs its prefix: send"
                            + " \"ACTION_1001\"."),
                    ignored("actions[1].fields.email", "Email is invalid"),
                    ignored(
                        "actions[2].status",
                        "Payment status must be one of PENDING, COMPLETED, FAILED, REFUNDED,"
                            + " CANCELLED, PROCESSING"),
                    ignored(
                        "actions[2].amount",
                        "Payment amount must be a string such as \"5000\" or \"5000.50\", greater"
                            + " than 0, with at most 15 digits before and 4 after the point"))
                .json());
  }

  @Test
  void aDryRunSaysTheSameBeforehand() {
    var answer = Foretelling.check(workspace, Examples.read("partly-wrong.json"));

    assertThat(answer.text("outcome")).isEqualTo("CREATED");
  }

  @Test
  void aFormNamesFieldsAsPeopleDo() {
    var answer = workspace.sendForm(Examples.read("form.json"));

    assertThat(answer.body()).isEqualTo("OK");
    var receipt = workspace.receipt(answer.header("X-Receipt-Id"));
    assertThatJson(receipt.body()).isEqualTo(receipt("CREATED").withActions("CREATED").json());
    assertThatJson(new TestLead(workspace, receipt.text("lead_id")).read().text("fields"))
        .isEqualTo(
            """
            {
              "phone": "919999999999", "name": "Jane Doe", "contact_source": "Website", "city": "Pune",
              "status": "Fresh", "capture_frequency": 1,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
            }
            """);
  }

  @Test
  void theSyncApiCreatesAndUpdatesALead() {
    var answer = workspace.post("/lead", Examples.read("sync-create-lead.json"));
    var lead = new TestLead(workspace, answer.text("lead_id"));

    var update = lead.update(Examples.read("sync-update-lead.json"));

    assertThatJson(answer.body()).isEqualTo(written().withActions("CREATED", "CREATED").json());
    assertThatJson(update.body())
        .isEqualTo(
            """
            {
              "id": "%s",
              "fields": {
                "phone": "919999999999", "name": "Jane Doe", "status": "Lost", "lost_reason": "Price too high",
                "capture_frequency": 1,
                "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
              }
            }
            """
                .formatted(lead.id()));
  }

  @Test
  void theSyncApiAppendsChangesAndFindsActions() {
    var lead = TestLead.created(workspace, Requests.lead());
    var path = "/lead/" + lead.id() + "/action";
    var appended = workspace.post(path, Examples.read("sync-append-actions.json"));
    lead.updateAction(
        appended.text("actions.0.action_id"), Examples.read("sync-update-custom-action.json"));
    lead.updateAction(
        appended.text("actions.1.action_id"), Examples.read("sync-update-payment.json"));

    var found = lead.searchActions(Examples.read("sync-search-actions.json"));

    assertThatJson(found.body())
        .isEqualTo(
            """
            {
              "data": [
                {
                  "id": "%s", "type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "5000",
                  "creationTimestamp": "${json-unit.any-number}",
                  "modificationTimestamp": "${json-unit.any-number}", "employeeid": ""
                },
                {
                  "id": "%s", "type": "1001", "fields": {"note": "Second visit", "outcome": "Not Interested"},
                  "creationTimestamp": "${json-unit.any-number}",
                  "modificationTimestamp": "${json-unit.any-number}", "employeeid": ""
                }
              ],
              "total_count": 2, "skip": 0, "limit": 10
            }
            """
                .formatted(
                    appended.text("actions.1.action_id"), appended.text("actions.0.action_id")));
  }
}
