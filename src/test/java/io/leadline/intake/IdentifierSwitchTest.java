package io.leadline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.definition.IdentifierEditor;
import io.leadline.definition.IdentifierSwitch;
import io.leadline.testing.Answer;
import io.leadline.testing.ServerPair;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.Together;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Another field begins to tell leads apart, on two servers of which one does not hear of it.
class IdentifierSwitchTest {
  private static final ServerPair SERVERS = ServerPair.start();

  private final TestWorkspace viaFirst = SERVERS.first().newWorkspace();
  private final TestWorkspace viaSecond = SERVERS.viaSecond(viaFirst);

  @AfterAll
  static void stop() {
    SERVERS.close();
  }

  @Test
  void aServerThatDoesNotKnowOfItYetMatchesByTheNewFieldNevertheless() {
    var jane = viaSecond.receiptOf(lead("919999999901", "jane@example.com")).text("lead_id");

    switchToEmail();

    var foretold = viaSecond.dryRun(lead("919999999902", "JANE@example.com"));
    assertThat(foretold.text("outcome")).isEqualTo("UPDATED");
    assertThat(foretold.text("lead_id")).isEqualTo(jane);
    var receipt = viaSecond.receiptOf(lead("919999999902", "JANE@example.com"));
    assertThat(receipt.text("outcome")).isEqualTo("UPDATED");
    assertThat(receipt.text("lead_id")).isEqualTo(jane);
  }

  @Test
  void aRequestWithoutTheNewFieldIsDroppedForThat() {
    viaSecond.capture(lead("919999999901", "jane@example.com"));

    switchToEmail();

    var receipt = viaSecond.receiptOf("{\"fields\": {\"phone\": \"919999999901\"}}");
    assertThat(receipt.text("outcome")).isEqualTo("DROPPED");
    assertThat(receipt.text("remarks.0.field")).isEqualTo("fields.email");
  }

  @Test
  void theSyncApiCreatesAndUpdatesByTheNewFieldToo() {
    var jane = viaSecond.receiptOf(lead("919999999901", "jane@example.com")).text("lead_id");

    switchToEmail();

    assertThat(viaSecond.post("/lead", lead("919999999902", "jane@example.com")).status())
        .isEqualTo(409);
    assertThat(
            viaSecond
                .post("/lead/" + jane, "{\"fields\": {\"email\": \"other@example.com\"}}")
                .status())
        .isEqualTo(403);
    assertThat(
            viaSecond.post("/lead/" + jane, "{\"fields\": {\"phone\": \"919999999909\"}}").status())
        .isEqualTo(200);
  }

  @Test
  void whateverIsSentMeanwhileIsMatchedByTheFieldOfItsTime() throws Exception {
    var statuses = Together.run(9, thread -> thread == 0 ? switchMidway() : postThirty(thread));

    assertThat(statuses.stream().flatMap(List::stream)).containsOnly(200);
    assertThat(numberOf("identifier <> lower(fields ->> 'email')")).isZero();
    assertThat(numberOf("true")).isEqualTo(8 * 30);
  }

  private List<Integer> switchMidway() {
    switchToEmail();
    return List.of();
  }

  private List<Integer> postThirty(int thread) {
    var workspace = thread % 2 == 0 ? viaFirst : viaSecond;
    return IntStream.range(0, 30)
        .mapToObj(n ->
            workspace.capture(
                lead(
                    "9188%d%07d".formatted(thread, n),
                    "lead%d-%d@example.com".formatted(thread, n))))
        .map(Answer::status)
        .toList();
  }

  private void switchToEmail() {
    var switched =
        SERVERS
            .first()
            .part(IdentifierEditor.class)
            .switchTo(viaFirst.id(), "email", "admin@example.com");
    assertThat(switched).isInstanceOf(IdentifierSwitch.Switched.class);
  }

  private long numberOf(String condition) throws Exception {
    return SERVERS
        .database()
        .number(
            "select count(*) from lead where workspace_id = '%s' and %s"
                .formatted(viaFirst.id().value(), condition));
  }

  private static String lead(String phone, String email) {
    return "{\"fields\": {\"phone\": \"%s\", \"email\": \"%s\"}}".formatted(phone, email);
  }
}
