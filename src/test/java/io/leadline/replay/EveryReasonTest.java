package io.leadline.replay;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.leadline.definition.DefinitionCache;
import io.leadline.definition.Definitions;
import io.leadline.intake.PartFate;
import io.leadline.intakelog.IntakeLog;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.JsonWriter;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPartStore;
import io.leadline.receipt.LogFilter;
import io.leadline.remark.Reason;
import io.leadline.testing.Answer;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// For every reason for which something is dropped: the request is found in the log, its cause is
/// mended, and exactly what was dropped takes effect, once.
class EveryReasonTest {
  private static final String BY = "admin@example.com";

  /// Reasons for which nothing is dropped of a request of the Async API.
  private static final Set<Reason> NOTHING_DROPPED =
      EnumSet.of(
          // It took effect.
          Reason.COERCED,
          // The last value of the key did.
          Reason.REPEATED_KEY,
          // The Sync API alone says so, and says it to the sender.
          Reason.ACTION_PREFIX_UNEXPECTED,
          Reason.NOT_CLEARABLE,
          // Stands for others.
          Reason.MORE_REMARKS);

  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final Replays replays = workspace.server().part(Replays.class);

  @Test
  void thereIsACaseForEveryReason() {
    var covered = DroppedCase.all().map(DroppedCase::reason).collect(Collectors.toSet());

    assertThat(covered).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(NOTHING_DROPPED)));
  }

  static Stream<DroppedCase> cases() {
    return DroppedCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatWasDroppedTakesEffectOnce(DroppedCase dropped) {
    workspace.capture("{\"fields\": {\"phone\": \"919999999999\", \"city\": \"Pune\"}}");
    dropped.prepare().apply(workspace);
    var receipt = workspace.receiptOf(dropped.body());
    assertFoundInTheLog(receipt, dropped);
    var part = partOf(receipt, dropped.reason());
    var before = snapshot();

    assertThat(fate(receipt, part, List.of())).isEqualTo(PartFate.Kind.REFUSED);
    assertThat(snapshot()).isEqualTo(before);

    dropped.mend().apply(workspace);
    var corrections =
        dropped.corrected() == null
            ? List.<Correction>of()
            : List.of(new Correction(part.number(), dropped.name(), dropped.corrected()));
    assertThat(fate(receipt, part, corrections)).isEqualTo(PartFate.Kind.TAKEN);
    var after = snapshot();
    assertThat(difference(before, after))
        .as("what is different afterwards")
        .containsExactlyInAnyOrderElementsOf(dropped.differences());

    assertThat(fate(receipt, part, corrections)).isEqualTo(PartFate.Kind.ALREADY_RESOLVED);
    assertThat(snapshot()).isEqualTo(after);
  }

  private void assertFoundInTheLog(Answer receipt, DroppedCase dropped) {
    var id = receipt.text("receipt_id");
    var log = workspace.server().part(IntakeLog.class);
    var page = new IntakeLog.Page(null, 10);
    var byId = new LogFilter(null, null, false, null, null, null, null, null, id, null);
    assertThat(log.page(definitions(), byId, page))
        .singleElement()
        .satisfies(found -> assertThat(found.receipt().id()).isEqualTo(id));
    assertThat(log.page(definitions(), LogFilter.ALL, dropped.contact(), page))
        .extracting(found -> found.receipt().id())
        .contains(id);
  }

  private DroppedPart partOf(Answer receipt, Reason reason) {
    return workspace
        .server()
        .part(DroppedPartStore.class)
        .ofReceipts(workspace.id(), List.of(receipt.text("receipt_id")))
        .stream()
        .filter(part -> part.cause().reason() == reason)
        .findFirst()
        .orElseThrow();
  }

  private PartFate.Kind fate(Answer receipt, DroppedPart part, List<Correction> corrections) {
    var asked =
        new ReceiptReplay(receipt.text("receipt_id"), Set.of(part.number()), corrections, BY);
    return ((ReplayResult.Done) replays.replay(definitions(), asked)).parts().getFirst().fate();
  }

  private Definitions definitions() {
    return workspace.server().part(DefinitionCache.class).find(workspace.id()).orElseThrow();
  }

  /// All leads of the workspace with their timelines: the fields and the actions by a name for
  /// each.
  private Map<String, String> snapshot() {
    var all = new LinkedHashMap<String, String>();
    if (workspace.post("/lead/search", "{}").at("data") instanceof JsonArray(var leads)) {
      leads.forEach(lead -> add(all, (JsonObject) lead));
    }
    return all;
  }

  private void add(Map<String, String> all, JsonObject lead) {
    var id = String.valueOf(lead.text("id"));
    var fields = (JsonObject) requireNonNull(lead.member("fields"));
    fields.members().entrySet().stream()
        .filter(field ->
            !Set.of("created_on", "modified_on", "capture_frequency").contains(field.getKey()))
        .forEach(
            field -> all.put(id + " field " + field.getKey(), JsonWriter.write(field.getValue())));
    var timeline = workspace.post("/lead/" + id + "/action/search?limit=100", "{}");
    if (timeline.at("data") instanceof JsonArray(var actions)) {
      actions.forEach(action -> add(all, id, (JsonObject) action));
    }
  }

  private static void add(Map<String, String> all, String lead, JsonObject action) {
    var said = new HashMap<String, JsonValue>(action.members());
    said.keySet().removeAll(Set.of("id", "modificationTimestamp"));
    all.put(
        lead + " action " + action.text("id") + " " + action.text("type"),
        JsonWriter.write(new JsonObject(said)));
  }

  /// What is there only afterwards, or is otherwise: `field city`, `action 1001`.
  private static List<String> difference(Map<String, String> before, Map<String, String> after) {
    assertThat(after.keySet()).containsAll(before.keySet());
    return after.entrySet().stream()
        .filter(now -> !now.getValue().equals(before.get(now.getKey())))
        .map(now -> entry(now.getKey().substring(25), now.getValue()))
        .map(now -> DroppedCase.shown(now.getKey(), now.getValue()))
        .toList();
  }
}
