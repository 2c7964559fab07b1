package io.leadline.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.definition.DefinitionCache;
import io.leadline.definition.Definitions;
import io.leadline.explanation.Question.Contact;
import io.leadline.explanation.Question.OneLead;
import io.leadline.intakelog.Contacts;
import io.leadline.intakelog.IntakeLog;
import io.leadline.lead.LeadId;
import io.leadline.testing.MovableClock;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What is said about the requests of somebody. Requests came at noon, one and two o'clock in
/// India.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeriodExplanationTest {
  private static final Instant NOON = Instant.parse("2026-11-22T06:30:00Z");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final List<String> WHY_NONE =
      List.of(
          "Receipts are kept for 30 days, those of requests of which a part was dropped for 90"
              + " days: what came earlier is not known any more.",
          "A request that took full effect is found only by the leads that have the number or"
              + " address now, since its body is not kept.",
          "A request that was refused before it was stored left no receipt: one without a valid"
              + " token, beyond the limit of its token, too large, or that was no JSON object with"
              + " “fields”. Its sender was told so.",
          "Neither do calls of the Sync API nor changes in the dashboard, whose answers said all.");

  private final MovableClock clock = MovableClock.at(NOON);
  private final Server server = Server.start(Map.of(), clock);
  private final TestWorkspace workspace = server.newWorkspace();
  private String dropped = "";
  private String created = "";
  private String updated = "";
  private LeadId lead = new LeadId("0123456789abcdef01234567");

  @BeforeAll
  void sendThree() {
    dropped = send("{\"fields\": {\"contact\": \"+91 99999-99999\"}}");
    clock.advance(HOUR);
    created = send("{\"fields\": {\"phone\": \"919999999999\"}}");
    clock.advance(HOUR);
    updated = send("{\"fields\": {\"phone\": \"919999999999\", \"rating\": 4}}");
    send("{\"fields\": {\"phone\": \"918888888888\"}}");
    lead = new LeadId(workspace.receipt(created).text("lead_id"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void tellsOfAllRequestsThatNamedAPhoneOrReachedALeadThatHasIt() {
    var told = explain("+91 99999 99999", null, null);

    assertThat(told.sentences())
        .containsExactly("3 requests named “+91 99999 99999” or reached a lead that has it.");
    assertThat(told.requests())
        .extracting(request -> request.receipt().id())
        .containsExactly(dropped, created, updated);
    assertThat(told.older()).isNull();
    assertThat(told.text())
        .startsWith(
            "3 requests named “+91 99999 99999” or reached a lead that has it.\n\n"
                + "Received on 22 Nov 2026 at 12:00:00 by the token “test”, sent by a program.");
  }

  @Test
  void tellsOfThoseOfAPeriodOnly() {
    var told = explain("919999999999", NOON.plus(HOUR), NOON.plus(HOUR));

    assertThat(told.sentences())
        .containsExactly(
            "1 request that came from 22 Nov 2026 at 13:00:00 to 22 Nov 2026 at 13:00:00 named"
                + " “919999999999” or reached a lead that has it.");
    assertThat(told.requests())
        .extracting(request -> request.receipt().id())
        .containsExactly(created);
  }

  @Test
  void namesTheNearestRequestsWhereThereWasNone() {
    var told = explain("919999999999", NOON.plusSeconds(1), NOON.plusSeconds(60));

    assertThat(told.requests()).isEmpty();
    assertThat(told.sentences().subList(0, 3))
        .containsExactly(
            "No request that came from 22 Nov 2026 at 12:00:01 to 22 Nov 2026 at 12:01:00 by any"
                + " token named “919999999999” or reached a lead that has it.",
            "The last one before that came on 22 Nov 2026 at 12:00:00 (%s).".formatted(dropped),
            "One came after that, on 22 Nov 2026 at 13:00:00 (%s).".formatted(created));
    assertThat(told.sentences().subList(3, told.sentences().size())).isEqualTo(WHY_NONE);
  }

  @Test
  void saysWhyNoRequestIsKnown() {
    var told = explain("917777777777", NOON, null);

    assertThat(told.sentences().subList(0, 2))
        .containsExactly(
            "No request that came since 22 Nov 2026 at 12:00:00 by any token named “917777777777” or"
                + " reached a lead that has it.",
            "None is known from any other time, either.");
    assertThat(told.sentences().subList(2, told.sentences().size())).isEqualTo(WHY_NONE);
  }

  @Test
  void tellsOfTheRequestsThatReachedALead() {
    var told = explain(new Question(new OneLead(lead), null, null), 1);

    assertThat(told.sentences())
        .containsExactly(
            "More than 1 request reached the lead %s: these are the newest."
                .formatted(lead.value()));
    assertThat(told.requests())
        .extracting(request -> request.receipt().id())
        .containsExactly(updated);
    assertThat(told.older()).isEqualTo(updated);
  }

  @Test
  void saysThatNothingIsFoundByWhatIsNoContact() {
    var told = explain("Jane", null, null);

    assertThat(told.sentences())
        .containsExactly(
            "“Jane” is neither a phone number nor an e-mail address, and tells no lead apart: no"
                + " request can be found by it.");
  }

  @Test
  void tellsNothingOfAnotherWorkspace() {
    var other = server.newWorkspace();
    var definitions = server.part(DefinitionCache.class).find(other.id()).orElseThrow();
    var match = server.part(Contacts.class).match(definitions, "919999999999");

    var ofContact = ask(definitions, new Question(new Contact("919999999999", match), null, null));
    var ofLead = ask(definitions, new Question(new OneLead(lead), null, null));

    assertThat(ofContact.requests()).isEmpty();
    assertThat(ofLead.requests()).isEmpty();
  }

  private String send(String body) {
    return workspace.capture(body).header("X-Receipt-Id");
  }

  private PeriodExplanation explain(
      String contact, @Nullable Instant from, @Nullable Instant until) {
    var match = server.part(Contacts.class).match(definitions(), contact);
    return explain(new Question(new Contact(contact, match), from, until), 20);
  }

  private PeriodExplanation explain(Question question, int limit) {
    return server
        .part(PeriodExplanations.class)
        .explain(definitions(), question, new IntakeLog.Page(null, limit));
  }

  private PeriodExplanation ask(Definitions definitions, Question question) {
    return server
        .part(PeriodExplanations.class)
        .explain(definitions, question, new IntakeLog.Page(null, 20));
  }

  private Definitions definitions() {
    return server.part(DefinitionCache.class).find(workspace.id()).orElseThrow();
  }
}
