package io.leadline.api.sync.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonReader;
import org.junit.jupiter.api.Test;

class MemberRequestTest {
  @Test
  void theTextFormTellsNothingAboutThePerson() throws Exception {
    var request = MemberRequestReader.read((JsonObject) JsonReader.read(Team.ASHA_WITH_PASSWORD));

    assertThat(request.toString()).doesNotContain("Asha", "asha", "919999999999", "horse");
  }
}
