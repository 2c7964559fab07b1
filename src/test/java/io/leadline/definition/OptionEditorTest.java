package io.leadline.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditEntry;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldKey;
import io.leadline.field.FieldOption;
import io.leadline.field.FieldOptions;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.field.Relabelling;
import io.leadline.field.RelabellingStore;
import io.leadline.testing.Parts;
import io.leadline.testing.PostgresForTests;
import io.leadline.testing.Together;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OptionEditorTest {
  private static final String BY = "admin@example.com";
  private static final FieldKey SOURCE = new FieldKey(FieldOwner.LEAD, "source");
  private static final FieldKey OUTCOME = new FieldKey(FieldOwner.customAction(1001), "outcome");

  private final OptionEditor editor = Parts.shared().part(OptionEditor.class);
  private final DefinitionEditor definitions = Parts.shared().part(DefinitionEditor.class);
  private final DefinitionCache cache = Parts.shared().part(DefinitionCache.class);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();

  @BeforeEach
  void defineAField() {
    definitions.addLeadField(
        workspace,
        NewField.of("source", "Source", FieldType.DROPDOWN)
            .withOptions("Website", "Referral", "Fair"));
  }

  @Test
  void addsAnOptionAfterTheOthers() {
    var edit = apply(new OptionChange.Add("  Radio "));

    assertThat(edit).isEqualTo(new OptionEdit.Done());
    assertThat(options().labels()).containsExactly("Website", "Referral", "Fair", "Radio");
    assertThat(options().findOption("radio").orElseThrow().addedByApi()).isFalse();
    assertThat(audited())
        .containsExactly(
            new AuditedChange(
                AuditArea.LEAD_FIELDS, BY, "Option \"Radio\" of lead field \"Source\"", "added"));
  }

  @Test
  void renamesAnOptionAndKeepsWhatItWasCalled() {
    var before = option("Website");

    var edit = apply(new OptionChange.Rename(before.id(), "Web site"));

    assertThat(edit).isEqualTo(new OptionEdit.Relabelling());
    assertThat(options().labels()).containsExactly("Web site", "Referral", "Fair");
    assertThat(options().all().getFirst())
        .isEqualTo(new FieldOption(before.id(), "Web site", false, List.of("Website")));
    assertThat(options().find(" WEBSITE ")).contains("Web site");
    assertThat(relabellings())
        .singleElement()
        .satisfies(asked -> {
          assertThat(asked.formerLabel()).isEqualTo("Website");
          assertThat(asked.label()).isEqualTo("Web site");
          assertThat(asked.requestedBy()).isEqualTo(BY);
          assertThat(asked.isFinished()).isFalse();
        });
    assertThat(audited())
        .containsExactly(
            new AuditedChange(
                AuditArea.LEAD_FIELDS,
                BY,
                "Option \"Website\" of lead field \"Source\"",
                "renamed to \"Web site\""));
  }

  @Test
  void anOptionThatCameWithAValueIsTheAdministratorsOnceItIsRenamed() {
    cache.addOptions(workspace, FieldOwner.LEAD, Map.of("source", List.of("websit")));
    assertThat(option("websit").addedByApi()).isTrue();

    apply(new OptionChange.Rename(option("websit").id(), "Landing page"));

    assertThat(option("Landing page").addedByApi()).isFalse();
  }

  @Test
  void aFormerLabelIsNotAddedAgainByValues() {
    apply(new OptionChange.Rename(option("Website").id(), "Web site"));

    var after =
        cache.addOptions(
            workspace, FieldOwner.LEAD, Map.of("source", List.of("website", "WEBSITE", "Radio")));

    assertThat(after.leadFields().find("source").orElseThrow().options().labels())
        .containsExactly("Web site", "Referral", "Fair", "Radio");
  }

  @Test
  void aServerThatDoesNotKnowOfTheRenamingYetAddsNothingEither() {
    var other = Parts.on(PostgresForTests.dataSource());
    var stale = other.part(DefinitionCache.class);
    assertThat(stale.find(workspace)).isPresent();
    apply(new OptionChange.Add("Radio"));
    apply(new OptionChange.Rename(option("Radio").id(), "Wireless"));

    var after = stale.addOptions(workspace, FieldOwner.LEAD, Map.of("source", List.of("Radio")));

    assertThat(after.leadFields().find("source").orElseThrow().options().find("radio"))
        .contains("Wireless");
  }

  @Test
  void namesThatFollowEachOtherAllMeanTheOption() {
    apply(new OptionChange.Rename(option("Website").id(), "Web site"));
    apply(new OptionChange.Rename(option("Web site").id(), "Online"));

    assertThat(options().find("website")).contains("Online");
    assertThat(options().find("web site")).contains("Online");
    assertThat(option("Online").formerLabels()).containsExactlyInAnyOrder("Website", "Web site");
  }

  @Test
  void anOptionCanHaveAFormerLabelAgain() {
    apply(new OptionChange.Rename(option("Website").id(), "Web site"));

    var edit = apply(new OptionChange.Rename(option("Web site").id(), "Website"));

    assertThat(edit).isEqualTo(new OptionEdit.Relabelling());
    assertThat(option("Website").formerLabels()).containsExactly("Web site");
    assertThat(options().find("website")).contains("Website");
  }

  @Test
  void anotherCaseIsARenamingThatLeavesNoFormerLabel() {
    apply(new OptionChange.Rename(option("Website").id(), "WebSite"));

    assertThat(option("website"))
        .isEqualTo(new FieldOption(option("website").id(), "WebSite", false));
    assertThat(relabellings()).hasSize(1);
  }

  @Test
  void mergesAnOptionWithAllThatItWasCalledIntoAnother() {
    apply(new OptionChange.Rename(option("Website").id(), "Web site"));

    var edit = apply(new OptionChange.Merge(option("Web site").id(), option("Referral").id()));

    assertThat(edit).isEqualTo(new OptionEdit.Relabelling());
    assertThat(options().labels()).containsExactly("Referral", "Fair");
    assertThat(options().find("website")).contains("Referral");
    assertThat(options().find("web site")).contains("Referral");
    assertThat(relabellings())
        .extracting(Relabelling::formerLabel, Relabelling::label)
        .containsExactly(tuple("Web site", "Referral"), tuple("Website", "Web site"));
    assertThat(audited().getFirst().change()).isEqualTo("merged into \"Referral\"");
  }

  @Test
  void renamingAndMergingReviseTheWorkspaceAndNothingElseDoes() {
    long first = revision();

    apply(new OptionChange.Add("Radio"));
    apply(new OptionChange.Move(option("Radio").id(), true));
    apply(new OptionChange.Lock(true));
    apply(new OptionChange.Rename(option("Radio").id(), "Fair"));
    assertThat(revision()).isEqualTo(first);

    apply(new OptionChange.Rename(option("Radio").id(), "Wireless"));
    assertThat(revision()).isEqualTo(first + 1);
    apply(new OptionChange.Merge(option("Wireless").id(), option("Fair").id()));
    assertThat(revision()).isEqualTo(first + 2);
  }

  @Test
  void movesAnOptionAPlaceUpOrDown() {
    assertThat(apply(new OptionChange.Move(option("Fair").id(), true)))
        .isEqualTo(new OptionEdit.Done());
    assertThat(options().labels()).containsExactly("Website", "Fair", "Referral");

    apply(new OptionChange.Move(option("Website").id(), false));
    assertThat(options().labels()).containsExactly("Fair", "Website", "Referral");

    assertThat(apply(new OptionChange.Move(option("Fair").id(), true)))
        .isEqualTo(new OptionEdit.Unchanged());
    assertThat(apply(new OptionChange.Move(option("Referral").id(), false)))
        .isEqualTo(new OptionEdit.Unchanged());
  }

  @Test
  void whatIsAddedAfterAMergeStillComesLast() {
    apply(new OptionChange.Merge(option("Website").id(), option("Fair").id()));
    apply(new OptionChange.Move(option("Fair").id(), true));
    apply(new OptionChange.Add("Radio"));

    assertThat(options().labels()).containsExactly("Fair", "Referral", "Radio");
  }

  @Test
  void locksTheOptionsAndUnlocksThem() {
    assertThat(apply(new OptionChange.Lock(true))).isEqualTo(new OptionEdit.Done());
    assertThat(apply(new OptionChange.Lock(true))).isEqualTo(new OptionEdit.Unchanged());
    assertThat(source().optionsLocked()).isTrue();

    apply(new OptionChange.Lock(false));

    assertThat(source().optionsLocked()).isFalse();
    assertThat(audited())
        .extracting(AuditedChange::subject, AuditedChange::change)
        .containsExactly(
            tuple("Options of lead field \"Source\"", "unlocked"),
            tuple("Options of lead field \"Source\"", "locked"));
  }

  record Refusal(OptionChange change, OptionEdit edit) {}

  static Stream<Refusal> refusals() {
    return Stream.of(
        new Refusal(new OptionChange.Add("  "), new OptionEdit.LabelMissing()),
        new Refusal(new OptionChange.Add("x".repeat(201)), new OptionEdit.LabelTooLong()),
        new Refusal(new OptionChange.Add("a\u0000b"), new OptionEdit.LabelNotStorable()),
        new Refusal(new OptionChange.Add("WEBSITE"), new OptionEdit.LabelTaken("Website")),
        new Refusal(new OptionChange.Add("Flyer"), new OptionEdit.LabelWasTaken("Fair")),
        new Refusal(new OptionChange.Rename("Website", "fair"), new OptionEdit.LabelTaken("Fair")),
        new Refusal(
            new OptionChange.Rename("Website", "flyer"), new OptionEdit.LabelWasTaken("Fair")),
        new Refusal(new OptionChange.Rename("Website", ""), new OptionEdit.LabelMissing()),
        new Refusal(new OptionChange.Rename("Website", "Website"), new OptionEdit.Unchanged()),
        new Refusal(new OptionChange.Rename("gone", "New"), new OptionEdit.NoSuchOption()),
        new Refusal(new OptionChange.Merge("gone", "Fair"), new OptionEdit.NoSuchOption()),
        new Refusal(new OptionChange.Merge("Fair", "gone"), new OptionEdit.NoSuchOption()),
        new Refusal(new OptionChange.Merge("Fair", "Fair"), new OptionEdit.Unchanged()),
        new Refusal(new OptionChange.Move("gone", true), new OptionEdit.NoSuchOption()));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusesWhatCannotBeAndWritesNothingDown(Refusal refusal) {
    apply(new OptionChange.Rename(option("Fair").id(), "Flyer"));
    apply(new OptionChange.Rename(option("Flyer").id(), "Fair"));
    int before = audited().size();

    var edit = apply(byId(refusal.change()));

    assertThat(edit).isEqualTo(refusal.edit());
    assertThat(options().labels()).containsExactly("Website", "Referral", "Fair");
    assertThat(audited()).hasSize(before);
  }

  /// The change, with the ids of the options that it names by their labels.
  private OptionChange byId(OptionChange change) {
    return switch (change) {
      case OptionChange.Rename(var option, var label) ->
          new OptionChange.Rename(idOf(option), label);
      case OptionChange.Merge(var option, var into) ->
          new OptionChange.Merge(idOf(option), idOf(into));
      case OptionChange.Move(var option, var up) -> new OptionChange.Move(idOf(option), up);
      case OptionChange.Add _, OptionChange.Lock _ -> change;
    };
  }

  private String idOf(String label) {
    return options().findOption(label).map(FieldOption::id).orElse("000000000000000000000000");
  }

  @Test
  void takesLabelsOf200CharactersHoweverTheyAreEncoded() {
    assertThat(apply(new OptionChange.Add("👋".repeat(200)))).isEqualTo(new OptionEdit.Done());
  }

  @Test
  void knowsFieldsThatHaveNoOptionsAndFieldsThatAreNotThere() {
    for (var name : List.of("name", "unknown")) {
      var edit =
          editor.apply(
              workspace, new FieldKey(FieldOwner.LEAD, name), new OptionChange.Add("x"), BY);

      assertThat(edit).isEqualTo(new OptionEdit.NoSuchField());
    }
    assertThat(editor.apply(workspace, OUTCOME, new OptionChange.Add("x"), BY))
        .isEqualTo(new OptionEdit.NoSuchField());
  }

  @Test
  void takesNoMoreThanTheMostOptions() {
    definitions.addLeadField(
        workspace,
        NewField.of("full", "Full", FieldType.TAGS)
            .withOptions(
                IntStream.rangeClosed(1, 500).mapToObj(n -> "No " + n).toArray(String[]::new)));

    var edit =
        editor.apply(
            workspace, new FieldKey(FieldOwner.LEAD, "full"), new OptionChange.Add("x"), BY);

    assertThat(edit).isEqualTo(new OptionEdit.TooManyOptions());
  }

  @Test
  void changesTheOptionsOfCustomActionsAsWell() {
    definitions.addCustomAction(workspace, DefinitionEditorTest.siteVisit(), "");
    var outcome =
        cache
            .find(workspace)
            .flatMap(found -> found.findSchema(OUTCOME.owner()))
            .flatMap(schema -> schema.find("outcome"))
            .orElseThrow();

    editor.apply(
        workspace,
        OUTCOME,
        new OptionChange.Rename(outcome.options().all().getFirst().id(), "Keen"),
        BY);

    assertThat(
            cache
                .find(workspace)
                .flatMap(found -> found.findSchema(OUTCOME.owner()))
                .flatMap(schema -> schema.find("outcome"))
                .flatMap(field -> field.options().find("interested")))
        .contains("Keen");
    assertThat(audited())
        .containsExactly(
            new AuditedChange(
                AuditArea.CUSTOM_ACTIONS,
                BY,
                "Option \"Interested\" of field \"Outcome\" of custom action 1001",
                "renamed to \"Keen\""));
  }

  @Test
  void manyWhoRenameAtOnceTakeEffectOneAfterTheOther() throws Exception {
    var option = option("Website").id();

    var edits = Together.run(8, thread -> apply(new OptionChange.Rename(option, "Name " + thread)));

    assertThat(edits).containsOnly(new OptionEdit.Relabelling());
    assertThat(options().findById(option).orElseThrow().formerLabels()).hasSize(8);
    for (int thread = 0; thread < 8; thread++) {
      assertThat(options().findOption("name " + thread).orElseThrow().id()).isEqualTo(option);
    }
  }

  private OptionEdit apply(OptionChange change) {
    return editor.apply(workspace, SOURCE, change, BY);
  }

  private FieldDefinition source() {
    return cache.find(workspace).orElseThrow().leadFields().find("source").orElseThrow();
  }

  private FieldOptions options() {
    return source().options();
  }

  private FieldOption option(String label) {
    return options().findOption(label).orElseThrow();
  }

  private long revision() {
    return cache.find(workspace).orElseThrow().revision();
  }

  private List<Relabelling> relabellings() {
    return Parts.shared().part(RelabellingStore.class).ofField(workspace, SOURCE, 10);
  }

  private List<AuditedChange> audited() {
    return Parts.shared().part(AuditStore.class).page(workspace, AuditStore.NEWEST, 50).stream()
        .map(AuditEntry::change)
        .toList();
  }
}
