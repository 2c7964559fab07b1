package io.leadline.api;

import static io.leadline.api.Requests.fields;
import static io.leadline.api.Requests.leadWithFields;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;

/// What Leadline itself records on a timeline.
class SystemEntriesTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  SystemEntriesTest() {
    new Settings(workspace).addMember("asha@example.com").addMember("ravi@example.com");
  }

  @Test
  void aNewLeadBeginsWithItsCreation() {
    var lead = TestLead.captured(workspace, leadWithFields("\"status\": \"Contacted\""));

    assertThatJson(lead.timeline()).isEqualTo("[{\"type\": \"LEAD_CREATED\"}]");
  }

  @Test
  void aNewLeadWithAnAssigneeIsCreatedThenAssigned() {
    var lead =
        TestLead.captured(
            workspace,
            """
            {
              "fields": {"phone": "919999999999", "assignee": "Asha@Example.com"},
              "actions": [{"type": "ACTION_1002"}]
            }
            """);

    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "1002", "fields": {}},
              {"type": "LEAD_ASSIGNMENT", "assignedto": "asha@example.com", "previous": ""},
              {"type": "LEAD_CREATED"}
            ]
            """);
  }

  @Test
  void anUpdateRecordsTheStatusThenTheAssigneeThenTheActions() {
    var lead = TestLead.captured(workspace, leadWithFields("\"assignee\": \"asha@example.com\""));

    workspace.capture(
        """
        {
          "fields": {"assignee": "ravi@example.com", "phone": "919999999999", "status": "contacted"},
          "actions": [{"type": "ACTION_1002"}]
        }
        """);

    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "1002", "fields": {}},
              {"type": "LEAD_ASSIGNMENT", "assignedto": "ravi@example.com", "previous": "asha@example.com"},
              {"type": "STATUS_CHANGE", "from": "Fresh", "to": "Contacted"},
              {"type": "LEAD_ASSIGNMENT", "assignedto": "asha@example.com", "previous": ""},
              {"type": "LEAD_CREATED"}
            ]
            """);
  }

  @Test
  void theSyncApiRecordsTheSame() {
    var lead = TestLead.created(workspace, Requests.lead());

    lead.update(fields("\"assignee\": \"asha@example.com\", \"status\": \"Contacted\""));

    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "LEAD_ASSIGNMENT", "assignedto": "asha@example.com", "previous": ""},
              {"type": "STATUS_CHANGE", "from": "Fresh", "to": "Contacted"},
              {"type": "LEAD_CREATED"}
            ]
            """);
  }

  @Test
  void aLostLeadSaysWhy() {
    var lead = TestLead.created(workspace, Requests.lead());

    workspace.capture(leadWithFields("\"status\": \"Lost\", \"lost_reason\": \"price too high\""));

    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "STATUS_CHANGE", "from": "Fresh", "to": "Lost", "lost_reason": "Price too high"},
              {"type": "LEAD_CREATED"}
            ]
            """);
  }

  @Test
  void aLeadThatLosesItsAssigneeIsAssignedToNobody() {
    var lead = TestLead.created(workspace, leadWithFields("\"assignee\": \"asha@example.com\""));

    lead.update(fields("\"assignee\": null"));

    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "LEAD_ASSIGNMENT", "assignedto": "", "previous": "asha@example.com"},
              {"type": "LEAD_ASSIGNMENT", "assignedto": "asha@example.com", "previous": ""},
              {"type": "LEAD_CREATED"}
            ]
            """);
  }

  @Test
  void nothingIsRecordedWhenNothingChanges() {
    var same = "\"status\": \"%s\", \"assignee\": \"%s\", \"lost_reason\": \"No Need\"";
    var lead =
        TestLead.created(
            workspace, leadWithFields(same.formatted("Contacted", "asha@example.com")));

    workspace.capture(leadWithFields(same.formatted("CONTACTED", "ASHA@example.com")));
    workspace.capture(leadWithFields("\"lost_reason\": \"Price too high\", \"rating\": 1"));
    workspace.capture(leadWithFields("\"status\": \"Unheard of\", \"assignee\": \"\""));
    lead.update(fields(same.formatted("contacted", "asha@example.com")));

    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "LEAD_ASSIGNMENT", "assignedto": "asha@example.com", "previous": ""},
              {"type": "LEAD_CREATED"}
            ]
            """);
  }
}
