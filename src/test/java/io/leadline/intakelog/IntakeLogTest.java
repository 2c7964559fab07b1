package io.leadline.intakelog;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.definition.DefinitionCache;
import io.leadline.receipt.LogFilter;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the log finds by a phone number or an e-mail address.
class IntakeLogTest {
  private static final Server SERVER = Server.shared();

  private final TestWorkspace workspace = SERVER.newWorkspace();

  @Test
  void findsARequestThatNeverBecameALeadHoweverItsPhoneIsWritten() {
    var lost = receiptOf("{\"fields\": {\"mobile\": \"+91 90000-00001\"}}");
    receiptOf("{\"fields\": {\"mobile\": \"+91 90000-00002\"}}");

    assertThat(found("9000000001")).containsExactly(lost);
    assertThat(found("+91 90000 00001")).containsExactly(lost);
    assertThat(found("090000 00001")).containsExactly(lost);
  }

  @Test
  void findsAllRequestsOfTheLeadThatHasTheContact() {
    var first = receiptOf("{\"fields\": {\"phone\": \"919000000003\", \"name\": \"Jane\"}}");
    var second =
        receiptOf("{\"fields\": {\"phone\": \"919000000003\", \"email\": \"Jane@example.com\"}}");
    receiptOf("{\"fields\": {\"phone\": \"919000000004\"}}");

    assertThat(found("90000 00003")).containsExactly(second, first);
    assertThat(found("jane@EXAMPLE.com")).containsExactly(second, first);
  }

  @Test
  void findsNothingByWhatIsNoContact() {
    receiptOf("{\"fields\": {\"phone\": \"919000000005\", \"name\": \"Jane\"}}");

    assertThat(found("Jane")).isEmpty();
    assertThat(found(" ")).isEmpty();
    assertThat(found("\0")).isEmpty();
  }

  private String receiptOf(String body) {
    return workspace.capture(body).header("X-Receipt-Id");
  }

  private List<String> found(String contact) {
    var definitions = SERVER.part(DefinitionCache.class).find(workspace.id()).orElseThrow();
    return SERVER
        .part(IntakeLog.class)
        .page(definitions, LogFilter.ALL, contact, new IntakeLog.Page(null, 10))
        .stream()
        .map(request -> request.receipt().id())
        .toList();
  }
}
