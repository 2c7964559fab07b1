package io.leadline.api.async;

import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.receipt;
import static io.leadline.api.Requests.fields;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Settings;
import io.leadline.api.Tables;
import io.leadline.api.TestLead;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which lead a request is about.
class IdentifierTest {
  private static final String MISSING = "The lead identifier phone is missing";
  private static final String INVALID_PHONE =
      "Phone number is invalid: send the country code and the number, digits only";

  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final Tables tables = new Tables(workspace);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "name": "Jane Doe"
          "name": "Jane Doe", "phone": null
          "name": "Jane Doe", "phone": ""
          """)
  void aRequestWithoutAnIdentifierTouchesNoLead(String members) {
    var body =
        """
        {"fields": {%s}, "actions": [{"type": "ACTION_1001", "fields": {}}]}
        """
            .formatted(members);

    var answer = workspace.capture(body);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"QUEUED\",\"message\":\"success\"}");
    var receiptId = answer.header("X-Receipt-Id");
    assertThatJson(workspace.receipt(receiptId).body())
        .isEqualTo(
            receipt("DROPPED")
                .withActions("IGNORED")
                .withRemarks(ignored("fields.phone", MISSING))
                .json());
    assertThat(tables.payload(receiptId)).contains(body);
    assertThat(tables.leads()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "123"
          "call me"
          "   "
          "+91"
          919999999999
          ["919999999999"]
          true
          """)
  void aRequestWithAnInvalidIdentifierTouchesNoLead(String phone) {
    var body = fields("\"phone\": %s".formatted(phone));

    var answer = workspace.capture(body);

    assertThat(answer.status()).isEqualTo(200);
    var receiptId = answer.header("X-Receipt-Id");
    assertThatJson(workspace.receipt(receiptId).body())
        .isEqualTo(
            receipt("DROPPED")
                .withRemarks(
                    ignored("fields.phone", INVALID_PHONE),
                    ignored("fields.phone", "The lead identifier phone is not valid"))
                .json());
    assertThat(tables.payload(receiptId)).contains(body);
    assertThat(tables.leads()).isZero();
  }

  @Test
  void anEmailAddressCanBeTheIdentifier() {
    tables.identifyLeadsBy("email");
    var lead = TestLead.captured(workspace, fields("\"email\": \"jane@example.com\""));

    var again =
        workspace.receiptOf(fields("\"email\": \" JANE@Example.com \", \"phone\": \"9999999999\""));

    assertThatJson(again.body()).isEqualTo(receipt("UPDATED").json());
    assertThat(again.text("lead_id")).isEqualTo(lead.id());
    assertThatJson(lead.read().text("fields"))
        .isEqualTo(
            """
            {
              "email": "JANE@Example.com", "phone": "919999999999", "status": "Fresh", "capture_frequency": 2,
              "created_on": "${json-unit.any-number}", "modified_on": "${json-unit.any-number}"
            }
            """);
  }

  @Test
  void aPhoneNumberIsAnOrdinaryFieldWhereItDoesNotIdentify() {
    tables.identifyLeadsBy("email");

    var first = TestLead.captured(workspace, aPerson("jane@example.com"));
    var second = TestLead.captured(workspace, aPerson("joe@example.com"));
    var third = workspace.receiptOf(fields("\"phone\": \"9999999999\""));

    assertThat(first.id()).isNotEqualTo(second.id());
    assertThatJson(third.body())
        .isEqualTo(
            receipt("DROPPED")
                .withRemarks(ignored("fields.email", "The lead identifier email is missing"))
                .json());
  }

  @Test
  void aTextCanBeTheIdentifierWithoutRegardToCaseButToEverySpace() {
    new Settings(workspace)
        .addLeadField(NewField.of("customer_no", "Customer No.", FieldType.TEXT));
    tables.identifyLeadsBy("customer_no");

    var lead = TestLead.captured(workspace, fields("\"customer_no\": \"A-7\""));
    var lowerCase = TestLead.captured(workspace, fields("\"customer_no\": \"a-7\""));
    var spaced = TestLead.captured(workspace, fields("\"customer_no\": \" A-7\""));

    assertThat(lowerCase).isEqualTo(lead);
    assertThat(spaced).isNotEqualTo(lead);
    assertThat(lead.field("customer_no")).isEqualTo("\"a-7\"");
  }

  @Test
  void aTextThatIsBlankOrTooLongIdentifiesNobody() {
    new Settings(workspace)
        .addLeadField(NewField.of("customer_no", "Customer No.", FieldType.TEXT));
    tables.identifyLeadsBy("customer_no");

    var blank = workspace.receiptOf(fields("\"customer_no\": \"  \""));
    var longest = workspace.receiptOf(fields("\"customer_no\": \"%s\"".formatted("x".repeat(500))));
    var tooLong = workspace.receiptOf(fields("\"customer_no\": \"%s\"".formatted("x".repeat(501))));

    var invalid =
        receipt("DROPPED")
            .withRemarks(
                ignored("fields.customer_no", "The lead identifier customer_no is not valid"))
            .json();
    assertThatJson(blank.body()).isEqualTo(invalid);
    assertThatJson(longest.body()).isEqualTo(receipt("CREATED").json());
    assertThatJson(tooLong.body()).isEqualTo(invalid);
  }

  private static String aPerson(String email) {
    return fields("\"email\": \"%s\", \"phone\": \"919999999999\"".formatted(email));
  }
}
