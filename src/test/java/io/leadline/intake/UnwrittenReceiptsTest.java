package io.leadline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Contents;
import io.leadline.testing.Server;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is left out when receipts are switched off, to measure what they cost.
class UnwrittenReceiptsTest {
  @Test
  void aRequestTakesEffectAndLeavesNothingElse() {
    try (var server = Server.start(Map.of("leadline.receipts.written", "false"))) {
      var workspace = server.newWorkspace();

      var answer =
          workspace.capture(
              "{\"fields\": {\"phone\": \"919999999999\", \"unknown\": \"x\"}, \"actions\": [{\"type\": \"1001\"}]}");

      assertThat(answer.status()).isEqualTo(200);
      var rows = Contents.of(workspace).rows();
      assertThat(rows.get("lead")).hasSize(1);
      assertThat(List.of("receipt", "dropped_part", "source_hour", "remark_hour"))
          .allSatisfy(table -> assertThat(rows.get(table)).as(table).isEmpty());
    }
  }
}
