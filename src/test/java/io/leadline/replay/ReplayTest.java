package io.leadline.replay;

import static io.leadline.intake.PartFate.Kind.ALREADY_RESOLVED;
import static io.leadline.intake.PartFate.Kind.OVERTAKEN;
import static io.leadline.intake.PartFate.Kind.REFUSED;
import static io.leadline.intake.PartFate.Kind.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.NewCustomAction;
import io.leadline.definition.DefinitionCache;
import io.leadline.definition.DefinitionEditor;
import io.leadline.definition.Definitions;
import io.leadline.definition.SchemaEditor;
import io.leadline.definition.WorkspaceEditor;
import io.leadline.field.FieldKey;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldSettings;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.intake.PartFate;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPartStore;
import io.leadline.receipt.ReplaySelection;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.testing.Answer;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.TimelineLengths;
import io.leadline.testing.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What replays do. Source: docs/adr/0020-dropped-parts.md.
class ReplayTest {
  private static final String BY = "admin@example.com";
  private static final JsonValue PAYMENT =
      new JsonObject(
          Map.of(
              "type", new JsonText("PAYMENT"),
              "status", new JsonText("COMPLETED"),
              "currency", new JsonText("INR"),
              "amount", new JsonText("5")));

  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final Replays replays = workspace.server().part(Replays.class);

  @AfterEach
  void timelinesAreAsLongAsTheirLeadsSay() {
    assertThat(TimelineLengths.miscounted(workspace)).isEmpty();
  }

  @Test
  void aValueTakesEffectOnceItsFieldIsDefined() {
    var receipt = capture("{\"fields\": {\"phone\": \"919999999999\", \"shoe_size\": 42}}");

    assertThat(fates(replay(receipt))).containsExactly(REFUSED);
    define("shoe_size", FieldType.NUMBER);
    assertThat(fates(replay(receipt))).containsExactly(TAKEN);
    assertThat(lead(receipt).at("fields.shoe_size")).isEqualTo(JsonNumber.of(42));
    assertThat(fates(replays.replay(definitions(), asked(receipt, 0))))
        .containsExactly(ALREADY_RESOLVED);
  }

  @Test
  void aReplayedValueDoesNotReplaceANewerOne() {
    var older = capture("{\"fields\": {\"phone\": \"919999999999\", \"shoe_size\": 41}}");
    define("shoe_size", FieldType.NUMBER);
    capture("{\"fields\": {\"phone\": \"919999999999\", \"shoe_size\": 42}}");

    assertThat(fates(replay(older))).containsExactly(OVERTAKEN);

    assertThat(lead(older).at("fields.shoe_size")).isEqualTo(JsonNumber.of(42));
  }

  @Test
  void aValueThatWasEmptiedSinceStaysEmpty() {
    var older = capture("{\"fields\": {\"phone\": \"919999999999\", \"deal_size\": \"x\"}}");
    workspace.post("/lead/" + older.text("lead_id"), "{\"fields\": {\"deal_size\": null}}");

    assertThat(fates(correct(older, 0, null, JsonNumber.of(5)))).containsExactly(OVERTAKEN);
  }

  @Test
  void aReplayedValueReplacesAnOlderOne() {
    capture("{\"fields\": {\"phone\": \"919999999999\", \"deal_size\": 1}}");
    var newer = capture("{\"fields\": {\"phone\": \"919999999999\", \"deal_size\": \"five\"}}");

    assertThat(fates(replay(newer))).containsExactly(REFUSED);
    assertThat(fates(correct(newer, 0, null, JsonNumber.of(5)))).containsExactly(TAKEN);

    assertThat(lead(newer).at("fields.deal_size")).isEqualTo(JsonNumber.of(5));
  }

  @Test
  void twoReplayedValuesKeepTheOrderInWhichTheyCame() {
    var first = capture("{\"fields\": {\"phone\": \"919999999999\", \"shoe_size\": 41}}");
    var second = capture("{\"fields\": {\"phone\": \"919999999999\", \"shoe_size\": 42}}");
    define("shoe_size", FieldType.NUMBER);

    assertThat(fates(replay(second))).containsExactly(TAKEN);
    assertThat(fates(replay(first))).containsExactly(OVERTAKEN);

    assertThat(lead(first).at("fields.shoe_size")).isEqualTo(JsonNumber.of(42));
  }

  @Test
  void aPersonCanSendAValueToAnotherField() {
    var receipt = capture("{\"fields\": {\"phone\": \"919999999999\", \"Deal\": 7}}");

    assertThat(fates(correct(receipt, 0, "deal_size", JsonNumber.of(7)))).containsExactly(TAKEN);

    assertThat(lead(receipt).at("fields.deal_size")).isEqualTo(JsonNumber.of(7));
  }

  @Test
  void aCorrectionThatIsWrongItselfSaysWhyAndChangesNothing() {
    var receipt = capture("{\"fields\": {\"phone\": \"919999999999\", \"deal_size\": \"x\"}}");

    var result = (ReplayResult.Done) correct(receipt, 0, null, new JsonText("y"));

    assertThat(fates(result)).containsExactly(REFUSED);
    assertThat(result.parts().getFirst().remarks()).isNotEmpty();
    assertThat(lead(receipt).body()).doesNotContain("deal_size");
  }

  @Test
  void anActionIsRecordedAtTheTimeAtWhichItWasReceived() {
    var receipt =
        capture(
            """
            {
              "fields": {"phone": "919999999999"},
              "actions": [{"type": "ACTION_1009", "fields": {"note": "hello", "mood": "fine"}}]
            }
            """);
    defineAction();

    assertThat(fates(replay(receipt))).containsExactly(TAKEN);

    var actions = timeline(receipt, "1009");
    assertThat(actions.at("total_count")).isEqualTo(JsonNumber.of(1));
    assertThat(actions.at("data.0.creationTimestamp")).isEqualTo(receipt.at("received_at"));
    assertThat(actions.at("data.0.fields.note")).isEqualTo(new JsonText("hello"));
    var now = workspace.receipt(receipt.text("receipt_id"));
    assertThat(now.at("actions.0.action_id")).isEqualTo(actions.at("data.0.id"));
    assertThat(now.body()).contains("actions[0].fields.mood");
  }

  @Test
  void whatIsStillNotAcceptedInAReplayedActionIsKeptAndReplayable() {
    var receipt =
        capture(
            """
            {
              "fields": {"phone": "919999999999"},
              "actions": [{"type": "ACTION_1009", "fields": {"note": "hello", "mood": "fine"}}]
            }
            """);
    defineAction();
    replay(receipt);

    assertThat(fates(correct(receipt, 1, "feeling", new JsonText("fine")))).containsExactly(TAKEN);

    var actions = timeline(receipt, "1009");
    assertThat(actions.at("total_count")).isEqualTo(JsonNumber.of(1));
    assertThat(actions.at("data.0.fields.feeling")).isEqualTo(new JsonText("fine"));
    assertThat(open(receipt)).isEmpty();
  }

  @Test
  void aPaymentIsRecordedOnceWhateverWasWrongWithIt() {
    var receipt =
        capture(
            """
            {
              "fields": {"phone": "919999999999"},
              "actions": [{"type": "PAYMENT", "status": "completed", "currency": "Rs", "amount": 5}]
            }
            """);
    assertThat(open(receipt)).hasSize(3);

    var result = correct(receipt, 0, null, PAYMENT);

    assertThat(fates(result)).containsExactly(TAKEN);
    assertThat(open(receipt)).isEmpty();
    assertThat(timeline(receipt, "PAYMENT").at("total_count")).isEqualTo(JsonNumber.of(1));
  }

  @Test
  void aRequestWithoutALeadTakesEffectAsAWholeOnceItsIdentifierIsCorrected() {
    var receipt =
        capture(
            """
            {
              "fields": {"phone": "12", "name": "Jane", "deal_size": "x"},
              "actions": [{"type": "ACTION_1001", "fields": {"note": "hello", "mood": "fine"}}]
            }
            """);
    assertThat(receipt.text("outcome")).isEqualTo("DROPPED");

    correctWhole(receipt, new JsonText("919999999999"));

    var now = workspace.receipt(receipt.text("receipt_id"));
    var lead = workspace.get("/lead/" + now.text("lead_id") + "?includeActions=true");
    assertThat(lead.at("fields.name")).isEqualTo(new JsonText("Jane"));
    assertThat(timeline(now, "1001").at("data.0.creationTimestamp"))
        .isEqualTo(receipt.at("received_at"));
    assertThat(open(receipt))
        .extracting(part -> part.part().text())
        .containsExactlyInAnyOrder("fields.deal_size", "actions[0].fields.mood");
    assertThat(replay(receipt)).isInstanceOf(ReplayResult.Done.class);
    assertThat(timeline(now, "1001").at("total_count")).isEqualTo(JsonNumber.of(1));
  }

  @Test
  void aPaymentThatIsStillFaultyStaysOpenAsAWholeWhenItsRequestTakesEffect() {
    var receipt =
        capture(
            """
            {
              "fields": {"phone": "12"},
              "actions": [{"type": "PAYMENT", "status": "COMPLETED", "currency": "Rs", "amount": 5}]
            }
            """);
    workspace.server().part(WorkspaceEditor.class).setLenient(workspace.id(), true, BY);

    correctWhole(receipt, new JsonText("919999999999"));

    assertThat(open(receipt))
        .extracting(DroppedPart::field)
        .containsExactlyInAnyOrder("actions[0].currency", "actions[0].amount");
    assertThat(open(receipt)).extracting(part -> part.part().text()).containsOnly("actions[0]");
  }

  @Test
  void whatTheWriterRefusesIsToldWithItsReason() {
    workspace.capture("{\"fields\": {\"phone\": \"919999999999\", \"city\": \"Pune\"}}");
    workspace
        .server()
        .part(SchemaEditor.class)
        .change(
            workspace.id(),
            new FieldKey(FieldOwner.LEAD, "city"),
            new FieldSettings("City", "", FieldType.TEXT, true, null),
            BY);
    var receipt = capture("{\"fields\": {\"phone\": \"919999999999\", \"city\": \"Goa\"}}");

    var result = (ReplayResult.Done) replay(receipt);

    assertThat(fates(result)).containsExactly(REFUSED);
    assertThat(result.parts().getFirst().remarks())
        .extracting(Remark::reason)
        .containsExactly(Reason.LOCKED_AFTER_CREATE);
  }

  @Test
  void aRequestThatReachesItsLeadLateDoesNotReplaceWhatIsNewer() {
    var late = capture("{\"fields\": {\"phone\": \"12\", \"name\": \"Old\", \"city\": \"Pune\"}}");
    capture("{\"fields\": {\"phone\": \"919999999999\", \"name\": \"New\"}}");

    correctWhole(late, new JsonText("919999999999"));

    var lead = lead(workspace.receipt(late.text("receipt_id")));
    assertThat(lead.at("fields.name")).isEqualTo(new JsonText("New"));
    assertThat(lead.at("fields.city")).isEqualTo(new JsonText("Pune"));
  }

  @Test
  void ofManyReplaysAtOnceOneTakesEffect() throws Exception {
    var receipt =
        capture(
            "{\"fields\": {\"phone\": \"919999999999\"}, \"actions\": [{\"type\": \"ACTION_1009\"}]}");
    defineAction();

    var fates = Together.run(8, _ -> fates(replays.replay(definitions(), asked(receipt, 0))));

    assertThat(fates.stream().flatMap(List::stream)).containsOnlyOnce(TAKEN);
    assertThat(timeline(receipt, "1009").at("total_count")).isEqualTo(JsonNumber.of(1));
  }

  @Test
  void aSelectionIsReplayedInTheBackgroundInTheOrderReceived() throws Exception {
    var receipts = new ArrayList<Answer>();
    for (int i = 0; i < 40; i++) {
      receipts.add(
          capture(
              """
              {
                "fields": {"phone": "91999999999%d"},
                "actions": [{"type": "ACTION_1009", "fields": {"note": "%d"}}]
              }
              """
                  .formatted(i % 4, i)));
    }
    defineAction();
    var selection = ReplaySelection.ofCause(open(receipts.getFirst()).getFirst().cause());
    assertThat(replays.forecast(definitions(), selection))
        .isEqualTo(new ReplayForecast(40, 40, true));

    var replay = replays.start(workspace.id(), selection, BY);
    while (!replays.find(workspace.id(), replay.id()).orElseThrow().isFinished()) {
      Thread.onSpinWait();
    }

    var finished = replays.find(workspace.id(), replay.id()).orElseThrow();
    assertThat(finished.total()).isEqualTo(40);
    assertThat(finished.taken()).isEqualTo(40);
    var notes = new ArrayList<String>();
    for (int place = 9; place >= 0; place--) {
      notes.add(timeline(receipts.get(1), "1009").text("data." + place + ".fields.note"));
    }
    assertThat(notes).containsExactly("1", "5", "9", "13", "17", "21", "25", "29", "33", "37");
  }

  @Test
  void whatIsDismissedIsNotReplayed() {
    var receipt = capture("{\"fields\": {\"phone\": \"919999999999\", \"shoe_size\": 42}}");

    assertThat(replays.dismiss(workspace.id(), receipt.text("receipt_id"), Set.of(), BY)).isOne();
    define("shoe_size", FieldType.NUMBER);

    assertThat(replay(receipt)).isEqualTo(new ReplayResult.NotFound());
    assertThat(lead(receipt).body()).doesNotContain("shoe_size");
  }

  private Answer capture(String body) {
    return workspace.receiptOf(body);
  }

  private ReplayResult replay(Answer receipt) {
    return replays.replay(
        definitions(), new ReceiptReplay(receipt.text("receipt_id"), Set.of(), List.of(), BY));
  }

  private static ReceiptReplay asked(Answer receipt, int number) {
    return new ReceiptReplay(receipt.text("receipt_id"), Set.of(number), List.of(), BY);
  }

  private ReplayResult correct(Answer receipt, int number, @Nullable String name, JsonValue value) {
    return replays.replay(
        definitions(),
        new ReceiptReplay(
            receipt.text("receipt_id"),
            Set.of(number),
            List.of(new Correction(number, name, value)),
            BY));
  }

  private void correctWhole(Answer receipt, JsonValue identifier) {
    var whole =
        open(receipt).stream()
            .filter(part -> part.part().text().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(fates(correct(receipt, whole.number(), null, identifier))).containsExactly(TAKEN);
  }

  private static List<PartFate.Kind> fates(ReplayResult result) {
    return ((ReplayResult.Done) result).parts().stream().map(PartResult::fate).toList();
  }

  private List<DroppedPart> open(Answer receipt) {
    return workspace
        .server()
        .part(DroppedPartStore.class)
        .ofReceipts(workspace.id(), List.of(receipt.text("receipt_id")))
        .stream()
        .filter(DroppedPart::isOpen)
        .toList();
  }

  private Answer lead(Answer receipt) {
    return workspace.get("/lead/" + receipt.text("lead_id"));
  }

  private Answer timeline(Answer receipt, String type) {
    return workspace.post(
        "/lead/" + receipt.text("lead_id") + "/action/search", "{\"type\": \"" + type + "\"}");
  }

  private void define(String apiName, FieldType type) {
    workspace
        .server()
        .part(DefinitionEditor.class)
        .addLeadField(workspace.id(), NewField.of(apiName, apiName, type));
  }

  private void defineAction() {
    workspace
        .server()
        .part(DefinitionEditor.class)
        .addCustomAction(
            workspace.id(),
            new NewCustomAction(
                1009,
                "Call back",
                "",
                "",
                3,
                false,
                List.of(
                    NewField.of("note", "Note", FieldType.TEXT),
                    NewField.of("feeling", "Feeling", FieldType.TEXT))),
            BY);
  }

  private Definitions definitions() {
    return workspace.server().part(DefinitionCache.class).find(workspace.id()).orElseThrow();
  }
}
