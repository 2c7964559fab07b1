package io.leadline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldOption;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.testing.Parts;
import io.leadline.testing.Together;
import io.leadline.workspace.WorkspaceId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OptionAdditionTest {
  private final DefinitionEditor editor = Parts.shared().part(DefinitionEditor.class);
  private final DefinitionCache cache = Parts.shared().part(DefinitionCache.class);
  private final WorkspaceId workspace = Parts.shared().newWorkspace();

  @BeforeEach
  void defineFields() {
    editor.addLeadField(
        workspace, NewField.of("source", "Source", FieldType.DROPDOWN).withOptions("Website"));
    editor.addLeadField(workspace, NewField.of("interests", "Interests", FieldType.TAGS));
  }

  @Test
  void addsWhatIsMissingAfterTheOthersAndMarksIt() {
    var after = add(Map.of("source", List.of("WEBSITE", " Fair ", "fair", "Radio")));

    assertThat(labels(after, "source")).containsExactly("Website", "Fair", "Radio");
    assertThat(after.leadFields().find("source").orElseThrow().options().all())
        .extracting(FieldOption::addedByApi)
        .containsExactly(false, true, true);
    assertThat(cache.find(workspace).orElseThrow()).isSameAs(after);
  }

  @Test
  void addsToSeveralFieldsAtOnce() {
    var after = add(Map.of("source", List.of("Fair"), "interests", List.of("Garden", "Sea view")));

    assertThat(labels(after, "source")).containsExactly("Website", "Fair");
    assertThat(labels(after, "interests")).containsExactly("Garden", "Sea view");
  }

  @Test
  void addsToACustomAction() {
    editor.addCustomAction(workspace, DefinitionEditorTest.siteVisit(), "");

    var after =
        cache.addOptions(
            workspace, FieldOwner.customAction(1001), Map.of("outcome", List.of("Undecided")));

    var outcome =
        after
            .findSchema(FieldOwner.customAction(1001))
            .flatMap(schema -> schema.find("outcome"))
            .orElseThrow();
    assertThat(outcome.options().labels())
        .containsExactly("Interested", "Not Interested", "Undecided");
  }

  @ParameterizedTest
  @MethodSource
  void isForetoldByTheDefinitionsWithOptions(Map<String, List<String>> labels) {
    editor.addLeadField(workspace, nearlyFull());
    editor.addLeadField(workspace, NewField.of("closed", "Closed", FieldType.TAGS));
    editor.lockOptions(workspace, FieldOwner.LEAD, "closed", true);
    var before = cache.find(workspace).orElseThrow();

    var foretold = before.withOptions(Map.of(FieldOwner.LEAD, labels));

    assertThat(cache.find(workspace)).containsSame(before);
    assertThat(allLabels(foretold)).isEqualTo(allLabels(add(labels)));
  }

  static Stream<Map<String, List<String>>> isForetoldByTheDefinitionsWithOptions() {
    return Stream.of(
        Map.of(),
        Map.of("source", List.of("WEBSITE", " Fair ", "fair", "Radio", "RADIO")),
        Map.of("source", List.of("Fair"), "interests", List.of("Sea view", "Garden")),
        Map.of("full", List.of("A")),
        Map.of("full", List.of("option 7", "A", "a", "B", "C")),
        Map.of("closed", List.of("A"), "unknown", List.of("x"), "name", List.of("x")));
  }

  /// One option less than a field can have.
  private static NewField nearlyFull() {
    var labels = IntStream.rangeClosed(1, 499).mapToObj(n -> "Option " + n).toArray(String[]::new);
    return NewField.of("full", "Full", FieldType.TAGS).withOptions(labels);
  }

  private static Map<String, List<String>> allLabels(Definitions definitions) {
    var labels = new TreeMap<String, List<String>>();
    definitions
        .leadFields()
        .fields()
        .forEach((name, field) -> labels.put(name, List.copyOf(field.options().labels())));
    return labels;
  }

  @Test
  void addsNothingToALockedFieldAnUnknownOneAndOneOfAnotherType() {
    editor.lockOptions(workspace, FieldOwner.LEAD, "source", true);

    var after =
        add(Map.of("source", List.of("Fair"), "unknown", List.of("x"), "name", List.of("x")));

    assertThat(labels(after, "source")).containsExactly("Website");
    assertThat(labels(after, "name")).isEmpty();
  }

  @Test
  void changesNothingWhenAllLabelsAreThere() {
    var before = cache.find(workspace).orElseThrow();

    var after = add(Map.of("source", List.of("website")));

    assertThat(after).isSameAs(before);
  }

  @Test
  void manyWhoSendTheSameLabelsAtOnceAddEachOnce() throws Exception {
    var spellings = List.of("Fair", "fair", "FAIR", " Fair", "Radio", "rAdio");

    var answers =
        Together.run(
            48,
            thread ->
                add(
                    thread % 2 == 0
                        ? Map.of("source", spellings, "interests", List.of("Garden"))
                        : Map.of("interests", List.of("GARDEN"), "source", spellings.reversed())));

    assertThat(answers)
        .allSatisfy(answer -> {
          assertThat(folded(labels(answer, "source")))
              .containsExactlyInAnyOrder("website", "fair", "radio");
          assertThat(folded(labels(answer, "interests"))).containsExactly("garden");
        });
  }

  @Test
  void everyoneFindsTheOwnLabelInTheAnswer() throws Exception {
    var answers = Together.run(48, thread -> add(Map.of("source", List.of("Label " + thread))));

    assertThat(answers).hasSize(48);
    for (int thread = 0; thread < 48; thread++) {
      assertThat(labels(answers.get(thread), "source")).contains("Label " + thread);
    }
    assertThat(labels(cache.find(workspace).orElseThrow(), "source")).hasSize(49);
  }

  @Test
  void leavesOutWhatIsBeyondTheMostOptions() {
    add(Map.of("source", numbered(0, 498)));

    var after = add(Map.of("source", List.of("label 3", "Last", "Beyond")));

    assertThat(labels(after, "source")).hasSize(FieldDefinition.MOST_OPTIONS).contains("Last");
    assertThat(labels(after, "source")).doesNotContain("Beyond");
    assertThat(add(Map.of("source", List.of("Beyond")))).isSameAs(after);
  }

  @Test
  void neverExceedsTheMostOptionsWhenManyAddAtOnce() throws Exception {
    Together.run(20, thread -> add(Map.of("source", numbered(thread * 40, 40))));

    assertThat(labels(cache.find(workspace).orElseThrow(), "source"))
        .hasSize(FieldDefinition.MOST_OPTIONS);
  }

  private Definitions add(Map<String, List<String>> labels) {
    return cache.addOptions(workspace, FieldOwner.LEAD, labels);
  }

  private static Collection<String> labels(Definitions definitions, String apiName) {
    return definitions.leadFields().find(apiName).orElseThrow().options().labels();
  }

  private static List<String> folded(Collection<String> labels) {
    return labels.stream().map(label -> label.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> numbered(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(n -> "Label " + n).toList();
  }
}
