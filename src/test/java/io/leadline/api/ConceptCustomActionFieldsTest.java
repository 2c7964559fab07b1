package io.leadline.api;

import static io.leadline.api.Expected.coerced;
import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.receipt;
import static io.leadline.api.Expected.written;
import static io.leadline.api.Requests.newPhone;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonWriter;
import io.leadline.testing.Answer;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The original text on actions, statement by statement: the fields of a custom action follow the
/// exact same rules as those of a lead. Each value of the tables is sent to a lead field and to a
/// custom action field of the same type, through both APIs.
class ConceptCustomActionFieldsTest {
  private static final TestWorkspace STRICT = EveryType.newWorkspace(false);
  private static final TestWorkspace LENIENT = EveryType.newWorkspace(true);

  @Test
  void theExampleOfTheTextIsTakenWhole() {
    var lead =
        TestLead.captured(
            STRICT,
            """
            {
              "fields": {"phone": "919999999999"},
              "actions": [
                {
                  "type": "ACTION_1001",
                  "fields": {
                    "note": "Site visit completed",
                    "visit_date": "01/01/2023 10:30:00",
                    "outcome": "Interested"
                  }
                }
              ]
            }
            """);

    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {
                "type": "1001",
                "fields": {
                  "note": "Site visit completed", "visit_date": 1672549200000, "outcome": "Interested"
                }
              },
              {"type": "LEAD_CREATED"}
            ]
            """);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = ValueTables.ACCEPTED)
  void aCustomActionTakesWhatALeadTakesAndStoresTheSame(String type, String sent, String stored) {
    var async = captured(STRICT, type, sent);
    var sync = created(STRICT, type, sent);

    assertThatJson(async.body()).isEqualTo(receipt("CREATED").withActions("CREATED").json());
    assertThatJson(sync.body()).isEqualTo(written().withActions("CREATED").json());
    assertStored(STRICT, async, type, stored);
    assertStored(STRICT, sync, type, stored);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = ValueTables.REFUSED)
  void aCustomActionRefusesWhatALeadRefusesInTheSameWords(String type, String sent, String rule) {
    var async = captured(STRICT, type, sent);
    var sync = created(STRICT, type, sent);

    var remarks =
        new String[] {
          ignored("fields." + EveryType.apiName(type), rule),
          ignored("actions[0].fields." + EveryType.apiName(type), rule)
        };
    assertThatJson(async.body())
        .isEqualTo(receipt("CREATED").withActions("CREATED").withRemarks(remarks).json());
    assertThatJson(sync.body())
        .isEqualTo(written().withActions("IGNORED").withRemarks(remarks).json());
    assertThat(leadValue(STRICT, async, type)).isEqualTo("null");
    assertThat(actionValue(STRICT, async, type)).isEqualTo("null");
    assertThat(leadValue(STRICT, sync, type)).isEqualTo("null");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = ValueTables.LENIENT)
  void aCustomActionConvertsWhatALeadConverts(
      String type, String sent, String stored, String remark) {
    var async = captured(LENIENT, type, sent);
    var sync = created(LENIENT, type, sent);

    var remarks =
        new String[] {
          coerced("fields." + EveryType.apiName(type), remark),
          coerced("actions[0].fields." + EveryType.apiName(type), remark)
        };
    assertThatJson(async.body())
        .isEqualTo(receipt("CREATED").withActions("CREATED").withRemarks(remarks).json());
    assertThatJson(sync.body())
        .isEqualTo(written().withActions("CREATED").withRemarks(remarks).json());
    assertStored(LENIENT, async, type, stored);
    assertStored(LENIENT, sync, type, stored);
  }

  @Test
  void theKeysAreApiNames() {
    var answer =
        STRICT.receiptOf(
            """
            {
              "fields": {"phone": "%s", "Name": "Jane"},
              "actions": [{"type": "ACTION_1001", "fields": {"Note": "Hello", "visit date": 1}}]
            }
            """
                .formatted(newPhone()));

    assertThatJson(answer.body())
        .isEqualTo(
            receipt("CREATED")
                .withActions("CREATED")
                .withRemarks(
                    ignored("fields.Name", "Unknown field"),
                    ignored("actions[0].fields.Note", "Unknown field"),
                    ignored("actions[0].fields.visit date", "Unknown field"))
                .json());
  }

  private static Answer captured(TestWorkspace workspace, String type, String sent) {
    return workspace.receiptOf(body(type, sent, "ACTION_" + EveryType.CODE));
  }

  private static Answer created(TestWorkspace workspace, String type, String sent) {
    return workspace.post("/lead", body(type, sent, Integer.toString(EveryType.CODE)));
  }

  private static String body(String type, String sent, String actionType) {
    return """
    {
      "fields": {"phone": "%1$s", "%2$s": %3$s},
      "actions": [{"type": "%4$s", "fields": {"%2$s": %3$s}}]
    }
    """
        .formatted(newPhone(), EveryType.apiName(type), sent, actionType);
  }

  private static void assertStored(
      TestWorkspace workspace, Answer written, String type, String stored) {
    assertThat(leadValue(workspace, written, type)).isEqualTo(stored);
    assertThat(actionValue(workspace, written, type)).isEqualTo(stored);
  }

  private static String leadValue(TestWorkspace workspace, Answer written, String type) {
    return value(new TestLead(workspace, written.text("lead_id")).read(), "fields", type);
  }

  private static String actionValue(TestWorkspace workspace, Answer written, String type) {
    var lead = new TestLead(workspace, written.text("lead_id"));
    return value(lead.readAction(written.text("actions.0.action_id")), "fields", type);
  }

  /// In JSON; `null` when there is none.
  private static String value(Answer answer, String path, String type) {
    var value = ((JsonObject) answer.at(path)).member(EveryType.apiName(type));
    return value == null ? "null" : JsonWriter.write(value);
  }
}
