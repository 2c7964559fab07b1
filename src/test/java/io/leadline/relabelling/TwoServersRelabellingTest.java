package io.leadline.relabelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Settings;
import io.leadline.api.TestLead;
import io.leadline.definition.DefinitionCache;
import io.leadline.definition.OptionChange;
import io.leadline.definition.OptionEditor;
import io.leadline.field.FieldKey;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.field.Relabelling;
import io.leadline.field.RelabellingStore;
import io.leadline.field.StoredLabel;
import io.leadline.lead.LabelledLeadStore;
import io.leadline.testing.Answer;
import io.leadline.testing.ManyLeads;
import io.leadline.testing.ServerPair;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.Together;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two servers on one database, of which the second does not hear of what the first is told.
class TwoServersRelabellingTest {
  private static final ServerPair SERVERS = ServerPair.start();
  private static final FieldKey ORIGIN = new FieldKey(FieldOwner.LEAD, "origin");

  private final TestWorkspace viaFirst = SERVERS.first().newWorkspace();
  private final TestWorkspace viaSecond = SERVERS.viaSecond(viaFirst);

  @AfterAll
  static void stop() {
    SERVERS.close();
  }

  @BeforeEach
  void defineAField() {
    new Settings(viaFirst)
        .addLeadField(
            NewField.of("origin", "Origin", FieldType.DROPDOWN).withOptions("Pune", "Mumbai"));
  }

  @Test
  void aServerThatReadARequestByOldLabelsReadsItAgain() {
    assertThat(viaSecond.capture(lead("919999999901", "Pune")).status()).isEqualTo(200);
    rename("Pune", "Poona");
    awaitEnd();

    var foretold = viaSecond.dryRun(lead("919999999902", "Pune"));
    var captured = TestLead.captured(viaSecond, lead("919999999902", "Pune"));

    assertThat(foretold.text("outcome")).isEqualTo("CREATED");
    assertThat(captured.read().text("fields.origin")).isEqualTo("Poona");
    assertThat(count("Pune")).isZero();
    assertThat(count("Poona")).isEqualTo(2);
  }

  @Test
  void noLeadKeepsAFormerLabelThatWasSentWhileItWasRenamed() throws Exception {
    ManyLeads.of(viaFirst).write(600, n -> "{\"origin\": \"Pune\"}");

    var statuses = Together.run(9, thread -> thread == 0 ? renameMidway() : postThirty(thread));

    assertThat(statuses.stream().flatMap(List::stream)).containsOnly(200);
    var done = awaitEnd();
    assertThat(count("Pune")).isZero();
    assertThat(count("Poona")).isEqualTo(600 + 8 * 30);
    assertThat(done.done()).isEqualTo(done.total());
    assertThat(
            SERVERS
                .first()
                .part(DefinitionCache.class)
                .find(viaFirst.id())
                .flatMap(definitions -> definitions.leadFields().find("origin"))
                .orElseThrow()
                .options()
                .labels())
        .containsExactly("Poona", "Mumbai");
  }

  private List<Integer> renameMidway() {
    rename("Pune", "Poona");
    return List.of();
  }

  private List<Integer> postThirty(int thread) {
    var workspace = thread % 2 == 0 ? viaFirst : viaSecond;
    return IntStream.range(0, 30)
        .mapToObj(n -> workspace.capture(lead("9188%d%07d".formatted(thread, n), "Pune")))
        .map(Answer::status)
        .toList();
  }

  private static String lead(String phone, String origin) {
    return "{\"fields\": {\"phone\": \"%s\", \"origin\": \"%s\"}}".formatted(phone, origin);
  }

  private void rename(String from, String to) {
    var option =
        SERVERS
            .first()
            .part(DefinitionCache.class)
            .find(viaFirst.id())
            .flatMap(definitions -> definitions.leadFields().find("origin"))
            .flatMap(field -> field.options().findOption(from))
            .orElseThrow();
    SERVERS
        .first()
        .part(OptionEditor.class)
        .apply(viaFirst.id(), ORIGIN, new OptionChange.Rename(option.id(), to), "a@example.com");
    SERVERS.first().part(Relabeller.class).wake();
    SERVERS.second().part(Relabeller.class).wake();
  }

  private Relabelling awaitEnd() {
    var store = SERVERS.first().part(RelabellingStore.class);
    return Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> store.ofField(viaFirst.id(), ORIGIN, 1).getFirst(), Relabelling::isFinished);
  }

  private long count(String label) {
    return SERVERS
        .first()
        .part(LabelledLeadStore.class)
        .count(viaFirst.id(), new StoredLabel("origin", label));
  }
}
