package io.leadline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.ActionChange;
import io.leadline.action.ActionContent;
import io.leadline.action.NewAction;
import io.leadline.action.PaymentCurrency;
import io.leadline.action.PaymentStatus;
import io.leadline.action.ReadActions;
import io.leadline.field.FieldOwner;
import io.leadline.field.value.Acceptance;
import io.leadline.field.value.DecimalAmount;
import io.leadline.field.value.ReadFields;
import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.ValueTimes;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.receipt.ActionResult;
import io.leadline.receipt.KeptRequest;
import io.leadline.receipt.KeyStyle;
import io.leadline.receipt.Payload;
import io.leadline.receipt.Receipt;
import io.leadline.receipt.ReceiptOutcome;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.retry.FirstAnswer;
import io.leadline.retry.KeptAnswer;
import io.leadline.retry.KeyedRequest;
import io.leadline.retry.RequestHash;
import io.leadline.retry.RequestKey;
import io.leadline.team.Member;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;
import io.leadline.team.Role;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.TimelineEntry;
import io.leadline.timeline.TimelineFilter;
import io.leadline.timeline.TimelinePage;
import io.leadline.workspace.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The text form of whatever holds personal data shows none of it: text forms end up in logs.
class RedactionTest {
  private static final String ID = "6921b0c4a1b2c3d4e5000001";
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final WorkspaceId WORKSPACE = new WorkspaceId(ID);

  private static final JsonText NAME = new JsonText("Zephyrine");
  private static final JsonObject FIELDS =
      new JsonObject(Map.of("Zephyrine", NAME, "n", new JsonNumber("7020304050")));
  private static final Remark REMARK =
      Remark.ignored("fields.Zephyrine", Reason.UNKNOWN_FIELD, "Unknown field");
  private static final Payload PAYLOAD = new Payload("Zephyrine".getBytes(StandardCharsets.UTF_8));
  private static final KeptRequest KEPT =
      new KeptRequest(PAYLOAD, KeyStyle.API_NAMES, Set.of(7020304050L));
  private static final Envelope ENVELOPE =
      new Envelope(ID, ID, NOON, "phone", List.of("Zephyrine"), KEPT);
  private static final NewAction ACTION =
      new NewAction(new ActionContent.SystemNote("Zephyrine"), 5, NOON, "Zephyrine");
  private static final Changes CHANGES =
      new Changes(
          Map.of("Zephyrine", NAME),
          Set.of("Zephyrine"),
          Map.of("Zephyrine", "fields.Zephyrine"),
          List.of(Optional.of(ACTION)),
          List.of(REMARK),
          "Zephyrine");
  private static final Lead LEAD =
      new Lead(
          new LeadId(ID), WORKSPACE, "7020304050", FIELDS, 0, 1, NOON, NOON, ValueTimes.NONE, 0);
  private static final TimelineEntry ENTRY =
      new TimelineEntry(
          new ActionId(ID), new LeadId(ID), ACTION.content(), "Zephyrine", NOON, NOON, "Zephyrine");
  private static final KeyedRequest KEYED =
      new KeyedRequest(new RequestKey(ID, "Zephyrine-7020304050"), new RequestHash("0"));
  private static final KeptAnswer ANSWER =
      new KeptAnswer(200, "application/json", ID, "Zephyrine 7020304050");
  private static final Map<String, List<String>> OPTIONS = Map.of("city", List.of("Zephyrine"));

  @ParameterizedTest
  @MethodSource
  void showsNoPersonalData(Object holder) {
    assertThat(holder.toString())
        .doesNotContainIgnoringCase("zephyrine")
        .doesNotContain("7020304050");
  }

  static Stream<Object> showsNoPersonalData() {
    return Stream.of(values(), requests(), submissions(), outcomes(), stored())
        .flatMap(holders -> holders);
  }

  private static Stream<Object> values() {
    JsonValue array = new JsonArray(List.of(NAME, FIELDS));
    return Stream.of(
        NAME,
        new JsonNumber("7020304050"),
        array,
        FIELDS,
        new DecimalAmount("7020304050"),
        new Acceptance.Accepted(NAME),
        new Acceptance.Coerced(NAME, "The number was taken as text"),
        new Acceptance.NeedsOptions(List.of("Zephyrine")),
        new ReadFields(Map.of("name", NAME), Set.of(), OPTIONS),
        REMARK,
        PAYLOAD,
        new Member(
            ID,
            "zephyrine@example.com",
            "Zephyrine",
            "7020304050",
            Role.CALLER,
            MemberStatus.ACTIVE),
        new NewMember(
            "zephyrine@example.com", "Zephyrine", "7020304050", Role.CALLER, MemberStatus.ACTIVE));
  }

  private static Stream<Object> requests() {
    var found = new IdentifierReading.Found("7020304050");
    var options = Map.of(FieldOwner.LEAD, OPTIONS);
    return Stream.of(
        new LeadRequest(FIELDS, NAME),
        new SentKeys(Map.of("fields.name", "fields.Zephyrine"), List.of(REMARK)),
        new LeadReading(found, CHANGES, options),
        found,
        new IdentifierReading.Absent(REMARK),
        new ReadActions(List.of(Optional.of(ACTION)), options),
        ACTION,
        CHANGES,
        ENVELOPE,
        new ActionChange.CustomFields(FIELDS.members(), Set.of("Zephyrine")),
        new ActionChange.PaymentProgress(PaymentStatus.PENDING, "Zephyrine"),
        new ActionChangeReading.Invalid(List.of(REMARK)),
        new TimelineFilter(List.of(), List.of("zephyrine@example.com"), NOON, NOON));
  }

  private static Stream<Object> submissions() {
    var note = new ActionChange.PaymentProgress(null, "Zephyrine");
    var capture = new Submission.Capture(WORKSPACE, "7020304050", "Fresh", CHANGES, ENVELOPE);
    return Stream.of(
        capture,
        new Pending(capture),
        new Submission.Drop(WORKSPACE, CHANGES, ENVELOPE),
        new Submission.Once(capture, KEYED, _ -> ANSWER),
        new Submission.Create(WORKSPACE, "7020304050", "Fresh", CHANGES),
        new Submission.Change(WORKSPACE, new LeadId(ID), CHANGES),
        new Submission.ChangeAction(
            WORKSPACE, new LeadId(ID), new ActionId(ID), note, "Zephyrine"));
  }

  private static Stream<Object> outcomes() {
    return Stream.of(
        new Outcome.Created(LEAD, List.of(ActionResult.IGNORED), List.of(REMARK)),
        new Outcome.Updated(LEAD, List.of(), List.of(REMARK)),
        new Outcome.Dropped(List.of(), List.of(REMARK)),
        new Outcome.ActionChanged(ENTRY),
        new Outcome.Kept(new Outcome.ActionChanged(ENTRY), ANSWER),
        new Outcome.Repeated(ANSWER));
  }

  private static Stream<Object> stored() {
    var amount = new DecimalAmount("7020304050");
    return Stream.of(
        LEAD,
        LeadDraft.ofStored(LEAD),
        ENTRY,
        new FirstAnswer(KEYED, ANSWER),
        new TimelinePage(List.of(ENTRY), 1),
        new ActionContent.Custom(1001, FIELDS),
        new ActionContent.Payment(
            PaymentStatus.PENDING, PaymentCurrency.INR, amount, "Zephyrine", "Zephyrine"),
        new ActionContent.SystemNote("Zephyrine"),
        new ActionContent.LeadAssignment("zephyrine@example.com", "zephyrine@example.com"),
        new Receipt(
            ID,
            ID,
            NOON,
            ReceiptOutcome.CREATED,
            new LeadId(ID),
            "phone",
            1,
            List.of(),
            List.of(REMARK),
            KEPT));
  }
}
