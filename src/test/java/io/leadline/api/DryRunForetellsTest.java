package io.leadline.api;

import static io.leadline.api.Requests.leadWithActions;
import static io.leadline.api.Requests.leadWithFields;
import static io.leadline.api.Requests.newPhone;
import static io.leadline.api.Requests.payment;
import static io.leadline.api.Requests.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldOwner;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.testing.Examples;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A dry run says exactly what the same request then does, and changes nothing.
class DryRunForetellsTest {
  private static final TestWorkspace STRICT = EveryType.newWorkspace(false);
  private static final TestWorkspace LENIENT = EveryType.newWorkspace(true);

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = ValueTables.ACCEPTED)
  void everyValueThatIsTaken(String type, String sent, String stored) {
    assertForetold(STRICT, type, sent);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = ValueTables.REFUSED)
  void everyValueThatIsRefused(String type, String sent, String rule) {
    assertForetold(STRICT, type, sent);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = ValueTables.LENIENT)
  void everyValueThatIsConverted(String type, String sent, String stored, String remark) {
    assertForetold(LENIENT, type, sent);
  }

  /// On a lead that is not there, and on the same one when it is.
  private static void assertForetold(TestWorkspace workspace, String type, String sent) {
    var field = "\"%s\": %s".formatted(EveryType.apiName(type), sent);
    var body =
        """
        {
          "fields": {"phone": "%s", %s},
          "actions": [{"type": "ACTION_%d", "fields": {%s}, "external_id": "a"}]
        }
        """
            .formatted(newPhone(), field, EveryType.CODE, field);

    assertThat(Foretelling.check(workspace, body).text("outcome")).isEqualTo("CREATED");
    assertThat(Foretelling.check(workspace, body).text("actions.0.status")).isEqualTo("DUPLICATE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lead.json",
        "update.json",
        "lead-with-actions.json",
        "custom-action.json",
        "payment.json",
        "note.json",
        "back-dated-visit.json",
        "safe-to-repeat.json",
        "partly-wrong.json"
      })
  void everyExample(String example) {
    Foretelling.check(workspace, Examples.read(example));
    Foretelling.check(workspace, Examples.read(example));
  }

  @ParameterizedTest
  @MethodSource
  void everyActionThatTheConceptNames(String entries) {
    Foretelling.check(workspace, leadWithActions(entries));
    Foretelling.check(workspace, leadWithActions(entries));
  }

  static Stream<String> everyActionThatTheConceptNames() {
    var repeated = "{\"type\": \"ACTION_1001\", \"external_id\": \"a\"}";
    var backDated = "{\"type\": \"%s\", \"created_on\": %s}";
    return Stream.of(
        visit("ACTION_1001", "Hello") + "," + payment("5000"),
        visit("1001", "Hello"),
        visit("ACTION_9999", "Hello"),
        visit("LEAD_CREATED", "Hello"),
        "{}, 7, null, [], \"PAYMENT\"",
        "{\"type\": \"SYSTEM_NOTE\", \"text\": \"Hello\"}, {\"type\": \"SYSTEM_NOTE\"}",
        "{\"type\": \"PAYMENT\"}," + payment("0") + "," + payment("1.5"),
        repeated + "," + repeated + "," + repeated.replace("\"a\"", "7"),
        repeated.replace("\"a\"", "\"b\"") + "," + payment("1"),
        backDated.formatted("ACTION_1001", "1672549200000"),
        backDated.formatted("ACTION_1001", "99999999999999"),
        backDated.formatted("ACTION_1001", "\"yesterday\""),
        backDated.formatted("ACTION_1002", "1672549200000"),
        "{\"type\": \"ACTION_1001\", \"fields\": {\"outcome\": \"New\", \"unknown\": 1}}");
  }

  @Test
  void everyHostileValueInEveryPlace() {
    workspace.capture(Requests.lead());
    var bodies =
        BadInputHostileValues.PLACES.stream()
            .flatMap(place ->
                BadInputHostileValues.SMALL.stream()
                    .map(value -> BadInputHostileValues.body(place, value)))
            .toList();

    assertThat(Foretelling.checkAll(workspace, bodies)).hasSize(bodies.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"campaign\": \"Spring\"",
        "\"campaign\": \"Summer\"",
        "\"campaign\": null",
        "\"status\": \"Lost\", \"lost_reason\": \"No Need\"",
        "\"status\": \"Old Status\", \"assignee\": \"asha@example.com\"",
        "\"created_on\": 1, \"name\": \"a\", \"name\": \"b\"",
        "\"name\": \"\", \"unheard_of\": \"\""
      })
  void everyChangeOfALeadThatIsThere(String members) {
    new Settings(workspace).addLockedField("campaign").addMember("asha@example.com");
    Foretelling.check(workspace, leadWithFields("\"campaign\": \"Spring\""));

    Foretelling.check(workspace, leadWithFields(members));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"fields\": {}}",
        "{\"fields\": {\"phone\": \"call me\"}, \"actions\": [{\"type\": \"ACTION_1001\"}]}",
        "{\"fields\": {\"contact_source\": \"Fair\", \"rating\": 9}, \"actions\": 7}"
      })
  void everyRequestWithoutAnIdentifier(String body) {
    assertThat(Foretelling.check(workspace, body).text("outcome")).isEqualTo("DROPPED");
  }

  @Test
  void everyOptionThatWouldBeAddedAndEachThatCannotBe() {
    addAFieldWithRoomForOneOption();
    new Settings(workspace).lockOptions(FieldOwner.customAction(1001), "outcome");

    Foretelling.check(
        workspace,
        """
        {
          "fields": {
            "phone": "919999999999", "contact_source": " Fair ", "interests": ["Sea", "sea", "Golf"],
            "full": ["A", "B"]
          },
          "actions": [
            {"type": "ACTION_1001", "fields": {"outcome": "Undecided"}},
            {"type": "ACTION_2002", "fields": {"full": "A"}},
            {"type": "ACTION_2002", "fields": {"full": "a"}},
            {"type": "ACTION_2002", "fields": {"full": "B"}}
          ]
        }
        """);
    Foretelling.check(workspace, leadWithFields("\"full\": [\"option 1\", \"C\"]"));
    Foretelling.check(workspace, leadWithFields("\"full\": [\"D\"]"));
  }

  private void addAFieldWithRoomForOneOption() {
    var labels = IntStream.rangeClosed(1, 499).mapToObj(n -> "Option " + n).toArray(String[]::new);
    var full = NewField.of("full", "Full", FieldType.TAGS).withOptions(labels);
    new Settings(workspace)
        .addLeadField(full)
        .addCustomAction(2002, NewField.of("full", "Full", FieldType.DROPDOWN).withOptions(labels));
  }
}
