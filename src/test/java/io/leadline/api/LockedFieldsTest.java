package io.leadline.api;

import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.receipt;
import static io.leadline.api.Requests.fields;
import static io.leadline.api.Requests.leadWithFields;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fields that can be set only while the lead is created.
class LockedFieldsTest {
  private static final String REMARK =
      ignored("fields.campaign", "This field can be set only when the lead is created");

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  LockedFieldsTest() {
    new Settings(workspace).addLockedField("campaign");
  }

  @Test
  void isSetWhenTheLeadIsCreated() {
    assertThat(aLeadFrom("Spring").field("campaign")).isEqualTo("\"Spring\"");
  }

  @Test
  void isNotChangedByTheAsyncApi() {
    var lead = aLeadFrom("Spring");

    var answer =
        workspace.receiptOf(leadWithFields("\"campaign\": \"Summer\", \"city\": \"Pune\""));

    assertThatJson(answer.body()).isEqualTo(receipt("UPDATED").withRemarks(REMARK).json());
    assertThat(lead.field("campaign")).isEqualTo("\"Spring\"");
    assertThat(lead.field("city")).isEqualTo("\"Pune\"");
  }

  @Test
  void isNotSetLater() {
    workspace.capture(Requests.lead());

    var answer = workspace.receiptOf(leadWithFields("\"campaign\": \"Spring\""));

    assertThatJson(answer.body()).isEqualTo(receipt("UPDATED").withRemarks(REMARK).json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Spring\"", "null", "\"\""})
  void needsNoRemarkWhenNothingWasToChange(String value) {
    aLeadFrom("Spring");

    var answer = workspace.receiptOf(leadWithFields("\"campaign\": " + value));

    assertThatJson(answer.body()).isEqualTo(receipt("UPDATED").json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Summer\"", "null", "\"\""})
  void isNeitherChangedNorClearedByTheSyncApi(String value) {
    var lead = aLeadFrom("Spring");

    var answer = lead.update(fields("\"campaign\": %s, \"city\": \"Pune\"".formatted(value)));

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "id": "%s",
              "fields": {
                "phone": "919999999999", "campaign": "Spring", "city": "Pune", "status": "Fresh",
                "capture_frequency": 1,
                "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
              },
              "remarks": [%s]
            }
            """
                .formatted(lead.id(), REMARK));
  }

  private TestLead aLeadFrom(String campaign) {
    return TestLead.captured(workspace, leadWithFields("\"campaign\": \"%s\"".formatted(campaign)));
  }
}
