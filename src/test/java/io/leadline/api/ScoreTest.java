package io.leadline.api;

import static io.leadline.api.Requests.leadWithActions;
import static io.leadline.api.Requests.payment;
import static io.leadline.api.Requests.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;

/// A lead's score is the sum of the scores of its custom actions.
class ScoreTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void addsTheScoresOfAllRecordedActions() {
    var lead =
        TestLead.captured(
            workspace,
            leadWithActions(visit("ACTION_1001", "Hello"), "{\"type\":\"ACTION_1002\"}"));

    assertThat(score(lead)).isEqualTo("15");
  }

  @Test
  void growsWithEveryActionOfBothApis() {
    var lead = TestLead.captured(workspace, leadWithActions(visit("ACTION_1001", "Hello")));

    workspace.capture(leadWithActions(visit("ACTION_1001", "Hello")));
    lead.append("{\"type\": \"1002\"}");

    assertThat(score(lead)).isEqualTo("25");
  }

  @Test
  void mayBeNegative() {
    new Settings(workspace).addCustomAction(1003, -20);

    var lead =
        TestLead.captured(
            workspace,
            leadWithActions(
                visit("ACTION_1001", "Hello"),
                "{\"type\":\"ACTION_1002\"}",
                "{\"type\":\"ACTION_1003\"}"));

    assertThat(score(lead)).isEqualTo("-5");
  }

  @Test
  void isZeroWithoutCustomActions() {
    new Settings(workspace).addCustomAction(1003, 0);

    var lead =
        TestLead.captured(workspace, leadWithActions(payment("1"), "{\"type\":\"ACTION_1003\"}"));

    assertThat(score(lead)).isEqualTo("0");
  }

  @Test
  void doesNotCountWhatIsIgnored() {
    var lead =
        TestLead.captured(
            workspace, leadWithActions(visit("1001", "Hello"), "{\"type\":\"ACTION_4711\"}"));

    lead.append("{\"type\": \"1001\", \"fields\": {\"note\": 7}}");

    assertThat(score(lead)).isEqualTo("0");
  }

  private static String score(TestLead lead) {
    return lead.read().text("score");
  }
}
