package io.leadline.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Examples;
import io.leadline.testing.Server;
import org.junit.jupiter.api.Test;

/// What everything is for: a lead and its actions in, a timeline out.
class MainJobTest {
  @Test
  void showsOnTheTimelineWhatWasSent() {
    var workspace = Server.shared().newWorkspace();

    var answer = workspace.capture(Examples.read("lead-with-actions.json"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"QUEUED\",\"message\":\"success\"}");
    var receipt = workspace.receipt(answer.header("X-Receipt-Id"));
    assertThatJson(receipt.body())
        .isEqualTo(
            """
            {
              "receipt_id": "%s",
              "received_at": "${json-unit.any-number}",
              "outcome": "CREATED",
              "lead_id": "${json-unit.any-string}",
              "actions": [
                {"action_id": "${json-unit.any-string}", "status": "CREATED"},
                {"action_id": "${json-unit.any-string}", "status": "CREATED"}
              ],
              "remarks": []
            }
            """
                .formatted(answer.header("X-Receipt-Id")));
    var lead = workspace.get("/lead/" + receipt.text("lead_id") + "?includeActions=true");
    assertThatJson(lead.body())
        .isEqualTo(
            """
            {
              "id": "%s", "status": "Fresh", "rating": null, "employeeid": "", "lostReasonid": null, "score": 10,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}",
              "fields": {
                "phone": "919999999999", "name": "Jane Doe", "status": "Fresh", "capture_frequency": 1,
                "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
              },
              "actions": [
                {
                  "id": "%s", "type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "5000",
                  "creationTimestamp": "${json-unit.any-number}",
                  "modificationTimestamp": "${json-unit.any-number}", "employeeid": ""
                },
                {
                  "id": "%s", "type": "1001", "fields": {"note": "Site visit completed"},
                  "creationTimestamp": "${json-unit.any-number}",
                  "modificationTimestamp": "${json-unit.any-number}", "employeeid": ""
                },
                {
                  "id": "${json-unit.any-string}", "type": "LEAD_CREATED",
                  "creationTimestamp": "${json-unit.any-number}",
                  "modificationTimestamp": "${json-unit.any-number}", "employeeid": ""
                }
              ],
              "actions_skip": 0, "actions_limit": 10
            }
            """
                .formatted(
                    receipt.text("lead_id"),
                    receipt.text("actions.1.action_id"),
                    receipt.text("actions.0.action_id")));
  }
}
