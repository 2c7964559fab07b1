package io.leadline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.lead.LeadId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionKeyTest {
  @Test
  void isReadAsItWasWritten() {
    var key =
        new ActionKey(
            Instant.parse("2026-01-01T12:00:00.123456Z"),
            new LeadId("6921b0c4a1b2c3d4e5000001"),
            new ActionId("6921b0c4a1b2c3d4e5000002"));

    for (var each : List.of(key, ActionKey.FIRST)) {
      assertThat(ActionKey.parse(each.text())).isEqualTo(each);
    }
  }
}
