package io.leadline.explanation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.access.NewToken;
import io.leadline.access.TokenCreation.Created;
import io.leadline.access.TokenKind;
import io.leadline.access.TokenStore;
import io.leadline.api.Settings;
import io.leadline.definition.DefinitionCache;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPart.Resolution;
import io.leadline.receipt.DroppedPartState;
import io.leadline.receipt.DroppedPartStore;
import io.leadline.testing.MovableClock;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What is said about one request, sentence by sentence. The workspace is in India.
class RequestExplanationTest {
  private static final Instant NOON = Instant.parse("2026-11-22T06:30:03Z");
  private static final Server SERVER = Server.start(Map.of(), MovableClock.at(NOON));
  private static final String RECEIVED = "Received on 22 Nov 2026 at 12:00:03 by the token “test”";

  private static final String NONE_ACCEPTABLE =
      "As things are defined now, a replay would let none of what is open take effect.";

  private final TestWorkspace workspace = SERVER.newWorkspace();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void tellsThatAllOfARequestTookEffect() {
    var receipt =
        send(
            """
            {
              "fields": {"phone": "919999999999", "name": "Jane", "city": "Pune", "rating": 4},
              "actions": [{"type": "ACTION_1001"}, {"type": "ACTION_1002"}]
            }
            """);

    var told = explain(receipt);

    assertThat(told.sentences())
        .containsExactly(
            RECEIVED + ".",
            "It named the lead by “phone”; there was none with it, so the lead %s was created."
                .formatted(leadOf(told)),
            "All of it took effect: 4 values and 2 actions.",
            "Its body was not kept, since nothing of it was dropped.",
            "Its actions are on the timeline as %s, %s."
                .formatted(action(told, 0), action(told, 1)));
    assertThat(told.fates()).isEmpty();
    assertThat(told.text()).isEqualTo(String.join(" ", told.sentences()));
  }

  @Test
  void tellsWhatWasDroppedAndForWhichRule() {
    send("{\"fields\": {\"phone\": \"919999999999\"}}");
    var receipt =
        send(
            """
            {
              "fields": {"phone": "919999999999", "Budget": 5, "rating": 9},
              "actions": [{"type": "1001"}, {"type": "ACTION_1001", "fields": {"note": 5}}]
            }
            """);

    var told = explain(receipt);

    assertThat(told.sentences())
        .containsExactly(
            RECEIVED + ", sent by a program.",
            "It named the lead by “phone”; the lead %s was there already and was updated."
                .formatted(leadOf(told)),
            "When it came, 1 value and 1 action took effect.",
            "Its action is on the timeline as %s.".formatted(action(told, 1)),
            "4 parts of it were dropped: 4 are still open.",
            NONE_ACCEPTABLE);
    assertThat(told.fates())
        .extracting(ExplainedPart::sentences)
        .containsExactlyInAnyOrder(
            "The field “Budget” was dropped: no field had this API name. It is still open: once a"
                + " field with this API name is defined, it can be replayed.",
            "The field “rating” was dropped: its value broke the rule of its type: Rating must be"
                + " between 1 and 5. It is still open: once it is corrected by hand, it can be"
                + " replayed.",
            "Action 1 (“1001”) was dropped: its type lacked the prefix that the Async API demands:"
                + " On the Async API a custom action type needs its prefix: send \"ACTION_1001\"."
                + " It is still open: once its type is mapped to a custom action, or corrected by"
                + " hand, it can be replayed.",
            "The field “note” of action 2 (“ACTION_1001”) was dropped: its value broke the rule of"
                + " its type: Text must be a string. It is still open: once it is corrected by"
                + " hand, it can be replayed.");
  }

  @Test
  void tellsThatARequestReachedNoLead() {
    var told = explain(send("{\"fields\": {\"name\": \"Jane\"}}"));

    assertThat(told.text())
        .isEqualTo(
            RECEIVED
                + ", sent by a program. It reached no lead, so nothing of it took effect when it"
                + " came. 1 part of it was dropped: 1 is still open. "
                + NONE_ACCEPTABLE
                + " The whole request was"
                + " dropped: it did not name its lead: The lead identifier phone is missing. It is"
                + " still open: once somebody says which lead it is about, it can be replayed.");
  }

  @Test
  void tellsWhatBecameOfEachPartSince() {
    var receipt =
        send(
            """
            {"fields": {"phone": "919999999999", "a": 1, "b": 2, "c": 3, "d": 4}}
            """);
    resolve(
        receipt,
        Map.of(
            0, DroppedPartState.TAKEN,
            1, DroppedPartState.OVERTAKEN,
            2, DroppedPartState.DISMISSED));

    var told = explain(receipt);

    assertThat(told.sentences())
        .endsWith(
            "4 parts of it were dropped: 1 is still open, 1 took effect in a replay, 1 changed"
                + " nothing when replayed, 1 was dismissed.",
            NONE_ACCEPTABLE);
    assertThat(told.fates())
        .extracting(ExplainedPart::sentences)
        .containsExactly(
            "The field “a” was dropped: no field had this API name. It took effect in a replay on"
                + " 23 Nov 2026 at 05:30:00, asked for by asha@example.com.",
            "The field “b” was dropped: no field had this API name. It was replayed on 23 Nov 2026"
                + " at 05:30:00 by asha@example.com, and changed nothing: the lead had a newer"
                + " value by then.",
            "The field “c” was dropped: no field had this API name. It need not take effect: it"
                + " was dismissed on 23 Nov 2026 at 05:30:00 by asha@example.com.",
            "The field “d” was dropped: no field had this API name. It is still open: once a field"
                + " with this API name is defined, it can be replayed.");
  }

  @Test
  void tellsWhatAReplayWouldLetTakeEffectNow() {
    var receipt = send("{\"fields\": {\"phone\": \"919999999999\", \"Budget\": \"5\", \"x\": 1}}");
    new Settings(workspace).addLeadField(NewField.of("Budget", "Budget", FieldType.TEXT));

    assertThat(explain(receipt).sentences())
        .endsWith(
            "2 parts of it were dropped: 2 are still open.",
            "As things are defined now, a replay would let 1 part of what is open take effect.");
  }

  @Test
  void tellsAFormFromAProgram() {
    var receipt =
        workspace
            .sendForm("{\"fields\": {\"Phone\": \"919999999999\", \"Shoe size\": \"5\"}}")
            .header("X-Receipt-Id");

    assertThat(explain(receipt).sentences().getFirst()).isEqualTo(RECEIVED + ", sent as a form.");
  }

  @Test
  void tellsThatATokenIsGone() {
    var created =
        (Created)
            SERVER
                .part(TokenStore.class)
                .create(workspace.id(), NewToken.random(TokenKind.ASYNC, "Website"), "");
    var sender = new TestWorkspace(SERVER, workspace.id(), created.text(), workspace.syncToken());
    var receipt =
        sender.capture("{\"fields\": {\"phone\": \"919999999999\"}}").header("X-Receipt-Id");
    var before = explain(receipt);
    SERVER.part(TokenStore.class).delete(workspace.id(), created.token().id(), "");

    assertThat(before.sentences().getFirst())
        .isEqualTo("Received on 22 Nov 2026 at 12:00:03 by the token “Website”.");
    assertThat(explain(receipt).sentences().getFirst())
        .isEqualTo(
            "Received on 22 Nov 2026 at 12:00:03 by a token that has been deleted since, whose id"
                + " ends in %s.".formatted(created.token().id().substring(18)));
  }

  @Test
  void tellsOfActionsThatWereThereAlready() {
    var body =
        """
        {
          "fields": {"phone": "919999999999"},
          "actions": [{"type": "ACTION_1001", "external_id": "visit 1"}]
        }
        """;
    var first = explain(send(body));

    var told = explain(send(body));

    assertThat(told.sentences())
        .endsWith(
            "1 action was there already, with the same external id: %s."
                .formatted(action(first, 0)));
  }

  @Test
  void tellsTheFirstOfVeryManyParts() {
    var fields =
        IntStream.range(0, 1_200)
            .mapToObj("\"field%d\": 1"::formatted)
            .collect(Collectors.joining(","));
    var told = explain(send("{\"fields\": {\"phone\": \"919999999999\", " + fields + "}}"));

    assertThat(told.sentences())
        .endsWith(
            "1,000 parts of it were dropped: 1,000 are still open.",
            "200 more parts were not taken; what they were is not known.",
            "The first 50 are told here; the receipt lists the other 950.",
            NONE_ACCEPTABLE);
    assertThat(told.fates()).hasSize(50);
  }

  @Test
  void showsNoValue() {
    var receipt =
        send(
            """
            {
              "fields": {"phone": "919999999999", "email": "jane at example.com", "x": "secret"},
              "actions": [{"type": "PAYMENT", "status": "secret", "currency": "INR", "amount": "-77"}]
            }
            """);

    assertThat(explain(receipt).text()).doesNotContain("9999999", "jane", "secret", "77");
  }

  @Test
  void findsNoRequestOfAnotherWorkspace() {
    var receipt = send("{\"fields\": {\"phone\": \"919999999999\"}}");
    var other = SERVER.newWorkspace();

    assertThat(
            SERVER
                .part(Explanations.class)
                .findRequest(
                    SERVER.part(DefinitionCache.class).find(other.id()).orElseThrow(), receipt))
        .isEmpty();
  }

  private String send(String body) {
    return workspace.capture(body).header("X-Receipt-Id");
  }

  private RequestExplanation explain(String receiptId) {
    var definitions = SERVER.part(DefinitionCache.class).find(workspace.id()).orElseThrow();
    return SERVER.part(Explanations.class).findRequest(definitions, receiptId).orElseThrow();
  }

  private void resolve(String receiptId, Map<Integer, DroppedPartState> states) {
    var store = SERVER.part(DroppedPartStore.class);
    var how = new Resolution(Instant.parse("2026-11-23T00:00:00Z"), "asha@example.com", null);
    List<DroppedPart> resolved =
        store.ofReceipts(workspace.id(), List.of(receiptId)).stream()
            .filter(part -> states.containsKey(part.number()))
            .map(part -> part.resolved(requireNonNull(states.get(part.number())), how))
            .toList();
    store.update(workspace.id(), resolved);
  }

  private static String leadOf(RequestExplanation told) {
    return String.valueOf(told.receipt().lead() == null ? "" : told.receipt().lead().value());
  }

  private static String action(RequestExplanation told, int index) {
    var id = told.receipt().actions().get(index).id();
    return id == null ? "" : id.value();
  }
}
