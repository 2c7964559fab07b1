package io.leadline.api;

import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonWriter;
import io.leadline.testing.Answer;
import java.util.Arrays;
import java.util.stream.Collectors;
import net.javacrumbs.jsonunit.assertj.JsonAssertions;
import org.assertj.core.api.Assertions;

/// Whole answers that are expected: `receipt("UPDATED").withActions("CREATED", "IGNORED").json()`.
public final class Expected {
  private final String head;
  private String actions = "";
  private String remarks = "";

  private Expected(String head) {
    this.head = head;
  }

  /// A receipt, without actions and remarks.
  public static Expected receipt(String outcome) {
    return new Expected(
        """
        "receipt_id": "${json-unit.any-string}", "received_at": "${json-unit.any-number}", "outcome": "%s",
        "lead_id": %s
        """
            .formatted(
                outcome, outcome.equals("DROPPED") ? "null" : "\"${json-unit.any-string}\""));
  }

  /// The answer of the Sync API to a lead, or actions, that it has written.
  public static Expected written() {
    return new Expected("\"lead_id\": \"${json-unit.any-string}\"");
  }

  /// With what became of each entry of `actions`: `CREATED`, `IGNORED`.
  public Expected withActions(String... statuses) {
    actions = Arrays.stream(statuses).map(Expected::action).collect(Collectors.joining(","));
    return this;
  }

  /// With remarks, made by [#ignored] and [#coerced].
  public Expected withRemarks(String... all) {
    remarks = Arrays.stream(all).map(this::inPlace).collect(Collectors.joining(","));
    return this;
  }

  /// A receipt tells of each part that had no effect what became of it since.
  private String inPlace(String remark) {
    var isOfPart = remark.contains("\"IGNORED\"") && !remark.contains("Sent more than once");
    return head.startsWith("\"receipt_id\"") && isOfPart && !remark.contains("\"state\"")
        ? ofOpenPart(remark)
        : remark;
  }

  public String json() {
    return "{%s, \"actions\": [%s], \"remarks\": [%s]}".formatted(head, actions, remarks);
  }

  /// The remark on a part that had no effect.
  public static String ignored(String field, String text) {
    return remark(field, "IGNORED", text);
  }

  /// As [#ignored], as it stands in a receipt.
  public static String dropped(String field, String text) {
    return ofOpenPart(ignored(field, text));
  }

  private static String ofOpenPart(String remark) {
    return remark.replaceFirst(
        "}$",
        """
        , "reason": "\\${json-unit.any-string}", "part": "\\${json-unit.any-string}", "state": "OPEN",
        "resolved_at": null, "replay_id": null}
        """);
  }

  /// The remark on a part that was converted.
  public static String coerced(String field, String text) {
    return remark(field, "COERCED", text);
  }

  /// Checks that an answer is a refusal, the whole of it.
  public static void assertRefused(Answer answer, int status, String code, String message) {
    JsonAssertions.assertThatJson(answer.body())
        .isEqualTo(
            "{\"error\": {\"code\": %s, \"message\": %s}}".formatted(text(code), text(message)));
    Assertions.assertThat(answer.status()).isEqualTo(status);
  }

  private static String remark(String field, String status, String text) {
    return "{\"field\": %s, \"status\": \"%s\", \"remark\": %s}"
        .formatted(text(field), status, text(text));
  }

  private static String action(String status) {
    return "{\"action_id\": %s, \"status\": \"%s\"}"
        .formatted(status.equals("IGNORED") ? "null" : "\"${json-unit.any-string}\"", status);
  }

  private static String text(String value) {
    return JsonWriter.write(new JsonText(value));
  }
}
