package io.leadline.timeline;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.action.ActionContent;
import io.leadline.action.ActionContent.Contact;
import io.leadline.action.ActionContent.Custom;
import io.leadline.action.ActionContent.LeadAssignment;
import io.leadline.action.ActionContent.LeadCreated;
import io.leadline.action.ActionContent.Payment;
import io.leadline.action.ActionContent.StatusChange;
import io.leadline.action.ActionContent.SystemNote;
import io.leadline.action.ActionContent.UserNote;
import io.leadline.action.ContactKind;
import io.leadline.action.PaymentCurrency;
import io.leadline.action.PaymentStatus;
import io.leadline.field.value.DecimalAmount;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentJsonTest {
  static Stream<Arguments> contents() {
    return Stream.of(
        Arguments.of(new Custom(1001, JsonObject.EMPTY), "1001", "{}"),
        Arguments.of(
            new Custom(
                999_999_999,
                new JsonObject(
                    Map.of(
                        "note", new JsonText("Hello"),
                        "size", new JsonNumber("1.50"),
                        "tags", JsonArray.ofTexts(List.of("a"))))),
            "999999999",
            "{\"note\": \"Hello\", \"size\": 1.50, \"tags\": [\"a\"]}"),
        Arguments.of(
            payment(null, null),
            "PAYMENT",
            "{\"status\": \"PROCESSING\", \"currency\": \"XOF\", \"amount\": \"5000.50\"}"),
        Arguments.of(
            payment("inv-7", "First"),
            "PAYMENT",
            """
            {
              "status": "PROCESSING", "currency": "XOF", "amount": "5000.50", "paymentid": "inv-7",
              "note": "First"
            }
            """),
        Arguments.of(new SystemNote("Hello"), "SYSTEM_NOTE", "{\"text\": \"Hello\"}"),
        Arguments.of(new UserNote("Hello"), "USER_NOTE", "{\"text\": \"Hello\"}"),
        Arguments.of(
            new Contact(
                ContactKind.INCOMING_CALL, Duration.ofSeconds(65), "919999999999", "Wants a visit"),
            "INCOMING_CALL",
            """
            {"duration": 65, "phone_number": "919999999999", "note": "Wants a visit"}
            """),
        Arguments.of(
            new Contact(ContactKind.OUTGOING_CALL, Duration.ZERO, null, null),
            "OUTGOING_CALL",
            "{\"duration\": 0}"),
        Arguments.of(
            new Contact(ContactKind.MISSED_CALL, null, "919999999999", null),
            "MISSED_CALL",
            "{\"phone_number\": \"919999999999\"}"),
        Arguments.of(
            new Contact(ContactKind.INCOMING_WHATSAPP_MSG, null, null, null),
            "INCOMING_WHATSAPP_MSG",
            "{}"),
        Arguments.of(
            new Contact(ContactKind.OUTGOING_WHATSAPP_MSG, null, null, null),
            "OUTGOING_WHATSAPP_MSG",
            "{}"),
        Arguments.of(
            new Contact(ContactKind.OUTGOING_SMS, null, null, "Reminder"),
            "OUTGOING_SMS",
            "{\"note\": \"Reminder\"}"),
        Arguments.of(
            new Contact(ContactKind.OUTGOING_EMAIL, null, null, "Offer"),
            "OUTGOING_EMAIL",
            "{\"note\": \"Offer\"}"),
        Arguments.of(new LeadCreated(), "LEAD_CREATED", "{}"),
        Arguments.of(
            new LeadAssignment("asha@example.com", ""),
            "LEAD_ASSIGNMENT",
            "{\"assignedto\": \"asha@example.com\", \"previous\": \"\"}"),
        Arguments.of(
            new StatusChange("Fresh", "Won", null),
            "STATUS_CHANGE",
            "{\"from\": \"Fresh\", \"to\": \"Won\"}"),
        Arguments.of(
            new StatusChange("Fresh", "Lost", "No Need"),
            "STATUS_CHANGE",
            "{\"from\": \"Fresh\", \"to\": \"Lost\", \"lost_reason\": \"No Need\"}"));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void keepsAContentUnderTheNamesOfTheWire(ActionContent content, String type, String json) {
    assertThat(content.type()).isEqualTo(type);
    assertThatJson(JsonWriter.write(ContentJson.write(content))).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("contents")
  void readsWhatItWrote(ActionContent content, String type, String json) {
    assertThat(ContentJson.read(type, ContentJson.write(content))).as(json).isEqualTo(content);
  }

  @Test
  void readsNoKindThatIsNeverWritten() {
    assertThatThrownBy(() -> ContentJson.read("CUSTOM_API", JsonObject.EMPTY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no action of type CUSTOM_API is ever written");
  }

  private static Payment payment(@Nullable String reference, @Nullable String note) {
    return new Payment(
        PaymentStatus.PROCESSING,
        PaymentCurrency.XOF,
        new DecimalAmount("5000.50"),
        reference,
        note);
  }
}
