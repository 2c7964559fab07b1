package io.leadline.api.sync.enterprise;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Settings;
import io.leadline.definition.DefinitionCache;
import io.leadline.definition.Definitions;
import io.leadline.definition.PipelineEditor;
import io.leadline.definition.TeamEditor;
import io.leadline.team.MemberStatus;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;

class EnterpriseTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void tellsWhatTheEnterpriseIs() {
    var answer = workspace.get("/metadata");

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "name": "Demo", "id": "%s", "creationTimeStamp": %d, "teamSize": 0, "industry": null, "website": null,
              "leadIdentifierFieldId": %s, "integrations": []
            }
            """
                .formatted(
                    workspace.id().value(),
                    definitions().workspace().createdAt().toEpochMilli(),
                    workspace.get("/custom-fields/phone").text("id").replaceAll(".+", "\"$0\"")));
  }

  @Test
  void theTeamSizeCountsAllButTheDeletedMembers() {
    new Settings(workspace)
        .addMember("asha@example.com", MemberStatus.ACTIVE)
        .addMember("ravi@example.com", MemberStatus.INVITED)
        .addMember("zoe@example.com", MemberStatus.INACTIVE)
        .addMember("kim@example.com", MemberStatus.ACTIVE);
    part(TeamEditor.class).delete(workspace.id(), "kim@example.com");

    assertThat(workspace.get("/metadata").text("teamSize")).isEqualTo("3");
    assertThat(Server.shared().newWorkspace().get("/metadata").text("teamSize")).isEqualTo("0");
  }

  @Test
  void showsThePipeline() {
    var answer = workspace.get("/lead-stage-pipeline");

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "leadStages": [
                {
                  "stageid": "%1$s", "stageType": "OPEN", "visibility": true,
                  "activeStatuses": [
                    {"statusid": "%1$s", "label": "Fresh", "color": "#4299e1"},
                    {"statusid": "%1$s", "label": "Contacted", "color": "#f59f00"},
                    {"statusid": "%1$s", "label": "Qualified", "color": "#ae3ec9"}
                  ],
                  "archivedStatuses": [{"statusid": "%1$s", "label": "Old Status", "color": "#667382"}]
                },
                {
                  "stageid": "%1$s", "stageType": "WON", "visibility": true,
                  "activeStatuses": [{"statusid": "%1$s", "label": "Won", "color": "#2fb344"}],
                  "archivedStatuses": []
                },
                {
                  "stageid": "%1$s", "stageType": "LOST", "visibility": true,
                  "activeStatuses": [{"statusid": "%1$s", "label": "Lost", "color": "#d63939"}],
                  "archivedStatuses": []
                }
              ],
              "activeLeadLostReasons": [
                {"reasonid": "%1$s", "reasonLabel": "Price too high", "isDefault": true},
                {"reasonid": "%1$s", "reasonLabel": "No Need", "isDefault": false}
              ],
              "archivedLeadLostReasons": [],
              "creationTimestamp": %2$d, "modificationTimestamp": %3$d, "lastModifiedBy": "", "version": %4$d,
              "statuses": [
                {"statusid": "%1$s", "label": "Fresh", "color": "#4299e1"},
                {"statusid": "%1$s", "label": "Contacted", "color": "#f59f00"},
                {"statusid": "%1$s", "label": "Qualified", "color": "#ae3ec9"},
                {"statusid": "%1$s", "label": "Won", "color": "#2fb344"},
                {"statusid": "%1$s", "label": "Lost", "color": "#d63939"}
              ],
              "lostReasons": [
                {"reasonid": "%1$s", "reasonLabel": "Price too high", "isDefault": true},
                {"reasonid": "%1$s", "reasonLabel": "No Need", "isDefault": false}
              ]
            }
            """
                .formatted(
                    "${json-unit.regex}[0-9a-f]{24}",
                    definitions().pipeline().createdAt().toEpochMilli(),
                    definitions().pipeline().modifiedAt().toEpochMilli(),
                    definitions().pipeline().version()));
  }

  @Test
  void showsAChangeOfThePipelineAtOnce() {
    var before = workspace.get("/lead-stage-pipeline");

    var qualified =
        part(DefinitionCache.class)
            .find(workspace.id())
            .flatMap(definitions -> definitions.pipeline().findStatus("Qualified"))
            .orElseThrow();
    part(PipelineEditor.class)
        .archiveStatus(workspace.id(), qualified.id(), true, "admin@example.com");
    var after = workspace.get("/lead-stage-pipeline");

    assertThat(after.text("lastModifiedBy")).isEqualTo("admin@example.com");
    assertThat(after.at("leadStages.0.archivedStatuses.0"))
        .isEqualTo(before.at("leadStages.0.activeStatuses.2"));
    assertThat(after.at("statuses.2")).isEqualTo(before.at("statuses.3"));
  }

  @Test
  void theIdsAreThoseOfTheLeads() {
    var lead =
        workspace.post(
            "/lead",
            "{\"fields\": {\"phone\": \"919999999999\", \"status\": \"Lost\", \"lost_reason\": \"No Need\"}}");

    var reason = workspace.get("/lead/" + lead.text("lead_id")).text("lostReasonid");

    assertThat(workspace.get("/lead-stage-pipeline").text("lostReasons.1.reasonid"))
        .isEqualTo(reason);
  }

  private Definitions definitions() {
    return part(DefinitionCache.class).find(workspace.id()).orElseThrow();
  }

  private <T> T part(Class<T> type) {
    return workspace.server().part(type);
  }
}
