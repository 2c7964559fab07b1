package io.leadline.api.async;

import static io.leadline.api.Requests.fields;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.TestLead;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One person, however the phone number is written.
class PhoneSpellingsTest {
  private static final List<String> SPELLINGS =
      List.of("919999999999", "+919999999999", "9999999999", "+91 99999 99999", "09999999999");

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void allSpellingsOfAPhoneNumberMakeOneLead() {
    var leads = SPELLINGS.stream().map(this::capture).distinct().toList();

    assertThat(leads).hasSize(1);
    assertThatJson(leads.getFirst().read().body())
        .isEqualTo(
            """
            {
              "id": "%s", "status": "Fresh", "rating": null, "employeeid": "", "lostReasonid": null, "score": 0,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}",
              "fields": {
                "phone": "919999999999", "status": "Fresh", "capture_frequency": 5,
                "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
              }
            }
            """
                .formatted(leads.getFirst().id()));
    assertThatJson(leads.getFirst().timeline()).isEqualTo("[{\"type\": \"LEAD_CREATED\"}]");
  }

  @Test
  void anotherNumberMakesAnotherLead() {
    assertThat(capture("919999999998")).isNotEqualTo(capture("919999999999"));
  }

  private TestLead capture(String phone) {
    return TestLead.captured(workspace, fields("\"phone\": \"%s\"".formatted(phone)));
  }
}
