package io.leadline.dashboard.lead.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.team.Role;
import io.leadline.testing.Answer;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may read a timeline and who may add to it, by every address that there is.
class TimelineAccessTest {
  private static final String LEAD =
      """
      { "fields": { "phone": "919999999999" },
        "actions": [ { "type": "ACTION_1001", "fields": { "note": "Seen" } },
                     { "type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "5000" } ] }
      """;

  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final String lead = workspace.receiptOf(LEAD).text("lead_id");
  private final String payment = newest(workspace, lead);

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ADMIN", "MANAGER"})
  void administratorsAndManagersReadAndAdd(Role role) {
    var person = Person.of(workspace, role);

    assertThat(reads(person)).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 204));
    assertThat(writes(person)).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 302));
  }

  @Test
  void callersReadAndAddToTheLeadsAssignedToThem() {
    var caller = Person.of(workspace, Role.CALLER);
    workspace.capture(
        "{\"fields\": {\"phone\": \"919999999999\", \"assignee\": \"%s\"}}"
            .formatted(caller.email()));

    assertThat(reads(caller)).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 204));
    assertThat(writes(caller)).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 302));
  }

  @Test
  void callersFindNothingOfOthersLeads() {
    var caller = Person.of(workspace, Role.CALLER);
    var before = Rows.of(workspace);

    assertThat(reads(caller)).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(404));
    assertThat(writes(caller)).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(404));
    assertThat(Rows.of(workspace)).isEqualTo(before);
  }

  @Test
  void marketingReadsOnly() {
    var marketing = Person.of(workspace, Role.MARKETING_USER);
    var before = Rows.of(workspace);

    assertThat(reads(marketing)).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 204));
    assertThat(marketing.get(path("")).body()).doesNotContain("timeline-composer", "hx-post");
    assertThat(forms(marketing)).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(403));
    assertThat(writes(marketing)).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(403));
    assertThat(Rows.of(workspace)).isEqualTo(before);
  }

  @Test
  void nobodySeesALeadOfAnotherWorkspace() {
    var stranger = Person.of(Server.shared().newWorkspace(), Role.ADMIN);

    assertThat(reads(stranger)).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(404));
    assertThat(writes(stranger)).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(404));
  }

  @Test
  void aFormWithoutTheTokenOfAPageAddsNothing() {
    var admin = Person.of(workspace, Role.ADMIN);
    var before = Rows.of(workspace);

    var answer = admin.forge(path("/note"), Map.of("entry.text", "Hello"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(Rows.of(workspace)).isEqualTo(before);
  }

  @Test
  void aFormThatIsSentTwiceAddsOneEntry() {
    var admin = Person.of(workspace, Role.ADMIN);
    var before = Rows.of(workspace).actions();
    var note = Map.of("entry.text", "Hello", "once", "6921b0c4a1b2c3d4e500002b");

    admin.submit(path("/note"), note);
    admin.submit(path("/note"), note);

    assertThat(Rows.of(workspace).actions()).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?before=nonsense",
        "?kind=nonsense&kind=1001&q=%00",
        "/new?since=-9000000000000000",
        "/totals?payment=nonsense",
        "/form/action?code=77"
      })
  void takesAddressesThatNobodyMade(String rest) {
    var answer = Person.of(workspace, Role.ADMIN).get(path(rest));

    assertThat(answer.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/form/nonsense",
        "/older?before=1.2",
        "/entry/nonsense",
        "/entry/6921b0c4a1b2c3d4e500002b",
        "/entry/6921b0c4a1b2c3d4e500002b/form",
        "/entry/6921b0c4a1b2c3d4e500002b/history"
      })
  void findsNothingWhereThereIsNothing(String rest) {
    var answer = Person.of(workspace, Role.ADMIN).get(path(rest));

    assertThat(answer.status()).isEqualTo(404);
  }

  private List<Answer> reads(Person person) {
    return List.of(
        person.get(path("")),
        person.get(path("/list")),
        person.get(path("/older?before=1767250800000.6921b0c4a1b2c3d4e500002b")),
        person.get(path("/new?since=0")),
        person.get(path("/totals?payment=" + payment)),
        person.get(path("/entry/" + payment)),
        person.get(path("/entry/" + payment + "/history")));
  }

  private List<Answer> forms(Person person) {
    return List.of(
        person.get(path("/form/note")),
        person.get(path("/form/action")),
        person.get(path("/entry/" + payment + "/form")));
  }

  private List<Answer> writes(Person person) {
    return List.of(
        person.submit(path("/note"), Map.of("entry.text", "Hello")),
        person.submit(path("/call"), Map.of("entry.kind", "Missed call")),
        person.submit(path("/message"), Map.of("entry.kind", "SMS sent")),
        person.submit(
            path("/payment"),
            Map.of("entry.amount", "5", "entry.currency", "INR", "entry.status", "Pending")),
        person.submit(path("/action/1001"), Map.of("actions[0].fields.note", "Seen")),
        person.submit(
            path("/entry/" + payment),
            Map.of("entry.status", "Completed", "modified", modified())));
  }

  private String modified() {
    return workspace.get("/lead/" + lead + "/action/" + payment).text("modificationTimestamp");
  }

  private String path(String rest) {
    return "/dashboard/leads/" + lead + "/timeline" + rest;
  }

  private static String newest(TestWorkspace workspace, String lead) {
    return workspace
        .post("/lead/" + lead + "/action/search", "{\"type\": \"PAYMENT\"}")
        .text("data.0.id");
  }
}
