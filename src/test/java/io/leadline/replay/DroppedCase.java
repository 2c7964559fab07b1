package io.leadline.replay;

import static io.leadline.remark.Reason.ACTIONS_NOT_A_LIST;
import static io.leadline.remark.Reason.ACTION_NOT_AN_OBJECT;
import static io.leadline.remark.Reason.ACTION_NOT_WRITABLE;
import static io.leadline.remark.Reason.ACTION_PREFIX_MISSING;
import static io.leadline.remark.Reason.ACTION_TYPE_MISSING;
import static io.leadline.remark.Reason.BACK_DATING;
import static io.leadline.remark.Reason.EXTERNAL_ID;
import static io.leadline.remark.Reason.IDENTIFIER_INVALID;
import static io.leadline.remark.Reason.IDENTIFIER_MISSING;
import static io.leadline.remark.Reason.INVALID_TEXT;
import static io.leadline.remark.Reason.INVALID_VALUE;
import static io.leadline.remark.Reason.LOCKED_AFTER_CREATE;
import static io.leadline.remark.Reason.NOTE_TEXT;
import static io.leadline.remark.Reason.PAYMENT_AMOUNT;
import static io.leadline.remark.Reason.PAYMENT_CURRENCY;
import static io.leadline.remark.Reason.PAYMENT_REFERENCE;
import static io.leadline.remark.Reason.PAYMENT_STATUS;
import static io.leadline.remark.Reason.READ_ONLY_FIELD;
import static io.leadline.remark.Reason.RETIRED_FIELD;
import static io.leadline.remark.Reason.UNKNOWN_ACTION_CODE;
import static io.leadline.remark.Reason.UNKNOWN_ACTION_TYPE;
import static io.leadline.remark.Reason.UNKNOWN_FIELD;
import static io.leadline.remark.Reason.UNKNOWN_LOST_REASON;
import static io.leadline.remark.Reason.UNKNOWN_MEMBER;
import static io.leadline.remark.Reason.UNKNOWN_OPTION;
import static io.leadline.remark.Reason.UNKNOWN_STATUS;

import io.leadline.action.CustomActionSettings;
import io.leadline.action.NewCustomAction;
import io.leadline.definition.ActionAliasEditor;
import io.leadline.definition.CustomActionEditor;
import io.leadline.definition.DefinitionCache;
import io.leadline.definition.DefinitionEditor;
import io.leadline.definition.LostReasonEditor;
import io.leadline.definition.OptionChange;
import io.leadline.definition.OptionEditor;
import io.leadline.definition.PipelineEditor;
import io.leadline.definition.SchemaEditor;
import io.leadline.field.FieldKey;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldSettings;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.lead.NewStatus;
import io.leadline.lead.StageType;
import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.MalformedJsonException;
import io.leadline.remark.Reason;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;
import io.leadline.team.Role;
import io.leadline.testing.TestWorkspace;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A request of which something is dropped for one reason, and how that is mended.
///
/// @param contact whom the request names, as somebody searches for it
/// @param prepare what is done before it is sent
/// @param mend what is done to the definitions before it is replayed
/// @param name of the field that is meant instead; null when it is the one that was sent
/// @param corrected what stands in place of what was sent; null when that is right now
/// @param differences what is there afterwards, and was not before: `field city "Goa"`
record DroppedCase(
    Reason reason,
    String body,
    String contact,
    Step prepare,
    Step mend,
    @Nullable String name,
    @Nullable JsonValue corrected,
    List<String> differences) {
  private static final String BY = "admin@example.com";
  private static final String PHONE = "919999999999";
  private static final FieldKey CITY = new FieldKey(FieldOwner.LEAD, "city");
  private static final FieldKey SOURCE = new FieldKey(FieldOwner.LEAD, "contact_source");

  /// Something that is done to a workspace.
  interface Step {
    void apply(TestWorkspace workspace);
  }

  private static final Step NOTHING = _ -> {};

  static Stream<DroppedCase> all() {
    return Stream.of(ofFields(), ofLists(), ofActions(), ofPayments(), ofRequests())
        .flatMap(cases -> cases);
  }

  private static Stream<DroppedCase> ofFields() {
    return Stream.of(
        field(UNKNOWN_FIELD, "\"shoe_size\": 42")
            .mended(w ->
                editor(w, DefinitionEditor.class)
                    .addLeadField(w.id(), NewField.of("shoe_size", "Shoe size", FieldType.NUMBER)))
            .giving("field shoe_size 42"),
        field(READ_ONLY_FIELD, "\"capture_frequency\": 7")
            .corrected("deal_size", "7")
            .giving("field deal_size 7"),
        field(RETIRED_FIELD, "\"city\": \"Goa\"")
            .prepared(w -> editor(w, SchemaEditor.class).retire(w.id(), CITY, BY))
            .mended(w -> editor(w, SchemaEditor.class).restore(w.id(), CITY, BY))
            .giving("field city \"Goa\""),
        field(INVALID_VALUE, "\"deal_size\": \"five\"")
            .corrected(null, "5")
            .giving("field deal_size 5"),
        field(INVALID_TEXT, "\"name\": \"Ja\\u0000ne\"")
            .corrected(null, "\"Jane\"")
            .giving("field name \"Jane\""),
        field(UNKNOWN_STATUS, "\"status\": \"Hot\"")
            .mended(w ->
                editor(w, PipelineEditor.class)
                    .addStatus(w.id(), new NewStatus(StageType.OPEN, "Hot", "#f59f00"), BY))
            .giving("field status \"Hot\"", "action STATUS_CHANGE"),
        field(UNKNOWN_LOST_REASON, "\"lost_reason\": \"Moved away\"")
            .mended(w -> editor(w, LostReasonEditor.class).add(w.id(), "Moved away", BY))
            .giving("field lost_reason \"Moved away\""),
        field(UNKNOWN_MEMBER, "\"assignee\": \"new@example.com\"")
            .mended(w ->
                editor(w, DefinitionEditor.class)
                    .addMember(
                        w.id(),
                        new NewMember(
                            "new@example.com", "New", "", Role.CALLER, MemberStatus.ACTIVE),
                        null))
            .giving("field assignee \"new@example.com\"", "action LEAD_ASSIGNMENT"),
        field(UNKNOWN_OPTION, "\"contact_source\": \"Fair\"")
            .prepared(w ->
                editor(w, DefinitionEditor.class)
                    .lockOptions(w.id(), FieldOwner.LEAD, "contact_source", true))
            .mended(w ->
                editor(w, OptionEditor.class)
                    .apply(w.id(), SOURCE, new OptionChange.Add("Fair"), BY))
            .giving("field contact_source \"Fair\""),
        field(LOCKED_AFTER_CREATE, "\"city\": \"Goa\"")
            .prepared(w -> lockCity(w, true))
            .mended(w -> lockCity(w, false))
            .giving("field city \"Goa\""));
  }

  private static Stream<DroppedCase> ofLists() {
    return Stream.of(
        actions(ACTIONS_NOT_A_LIST, "{\"type\": \"ACTION_1001\"}")
            .corrected(null, "[{\"type\": \"ACTION_1001\"}, {\"type\": \"ACTION_1002\"}]")
            .giving("action 1001", "action 1002"),
        actions(ACTION_NOT_AN_OBJECT, "[\"ACTION_1001\", {\"type\": \"ACTION_1002\"}]")
            .corrected(null, "{\"type\": \"ACTION_1001\"}")
            .giving("action 1001"),
        actions(ACTION_TYPE_MISSING, "[{\"fields\": {\"note\": \"hello\"}}]")
            .corrected(null, "{\"type\": \"ACTION_1001\", \"fields\": {\"note\": \"hello\"}}")
            .giving("action 1001"));
  }

  private static Stream<DroppedCase> ofActions() {
    return Stream.of(
        actions(ACTION_PREFIX_MISSING, "[{\"type\": \"1001\"}]")
            .mended(w -> editor(w, ActionAliasEditor.class).add(w.id(), 1001, "1001", BY))
            .giving("action 1001"),
        actions(UNKNOWN_ACTION_CODE, "[{\"type\": \"ACTION_1009\"}]")
            .mended(w ->
                editor(w, DefinitionEditor.class)
                    .addCustomAction(
                        w.id(),
                        new NewCustomAction(1009, "Call back", "", "", 0, false, List.of()),
                        BY))
            .giving("action 1009"),
        actions(UNKNOWN_ACTION_TYPE, "[{\"type\": \"site_visit\"}]")
            .mended(w -> editor(w, ActionAliasEditor.class).add(w.id(), 1001, "site_visit", BY))
            .giving("action 1001"),
        actions(ACTION_NOT_WRITABLE, "[{\"type\": \"USER_NOTE\", \"text\": \"hello\"}]")
            .corrected(null, "{\"type\": \"SYSTEM_NOTE\", \"text\": \"hello\"}")
            .giving("action SYSTEM_NOTE"),
        actions(NOTE_TEXT, "[{\"type\": \"SYSTEM_NOTE\"}]")
            .corrected(null, "{\"type\": \"SYSTEM_NOTE\", \"text\": \"hello\"}")
            .giving("action SYSTEM_NOTE"),
        actions(
                BACK_DATING,
                "[{\"type\": \"ACTION_1002\", \"created_on\": \"01/01/2026 10:00:00\"}]")
            .mended(DroppedCase::allowBackDating)
            .giving("action 1002"),
        actions(EXTERNAL_ID, "[{\"type\": \"ACTION_1001\", \"external_id\": 5}]")
            .corrected(null, "{\"type\": \"ACTION_1001\", \"external_id\": \"5\"}")
            .giving("action 1001"));
  }

  private static Stream<DroppedCase> ofPayments() {
    var paid =
        "{\"type\": \"PAYMENT\", \"status\": \"%s\", \"currency\": \"%s\", \"amount\": \"%s\","
            + " \"paymentid\": %s}";
    var right = paid.formatted("COMPLETED", "INR", "5000", "\"p-1\"");
    return Stream.of(
            actions(PAYMENT_STATUS, "[" + paid.formatted("paid", "INR", "5000", "\"p-1\"") + "]"),
            actions(
                PAYMENT_CURRENCY, "[" + paid.formatted("COMPLETED", "Rs", "5000", "\"p-1\"") + "]"),
            actions(
                PAYMENT_AMOUNT, "[" + paid.formatted("COMPLETED", "INR", "5,000", "\"p-1\"") + "]"),
            actions(PAYMENT_REFERENCE, "[" + paid.formatted("COMPLETED", "INR", "5000", "1") + "]"))
        .map(dropped -> dropped.corrected(null, right).giving("action PAYMENT"));
  }

  private static Stream<DroppedCase> ofRequests() {
    return Stream.of(
        request(IDENTIFIER_MISSING, "{\"fields\": {\"email\": \"jane@example.com\"}}")
            .naming("Jane@example.com ")
            .corrected(null, "\"918888888888\"")
            .giving(
                "field phone \"918888888888\"",
                "field email \"jane@example.com\"",
                "field status \"Fresh\"",
                "action LEAD_CREATED"),
        request(
                IDENTIFIER_INVALID,
                "{\"fields\": {\"phone\": \"12 345\"}, \"actions\": [{\"type\": \"ACTION_1001\"}]}")
            .naming("12345")
            .corrected(null, "\"918888888888\"")
            .giving(
                "field phone \"918888888888\"",
                "field status \"Fresh\"",
                "action LEAD_CREATED",
                "action 1001"));
  }

  /// What [#differences] says of a value or an action.
  static String shown(String name, String value) {
    return name.startsWith("field ")
        ? name + " " + value
        : "action " + name.substring(name.lastIndexOf(' ') + 1);
  }

  private static DroppedCase field(Reason reason, String field) {
    return request(reason, "{\"fields\": {\"phone\": \"%s\", %s}}".formatted(PHONE, field));
  }

  private static DroppedCase actions(Reason reason, String actions) {
    return request(
        reason, "{\"fields\": {\"phone\": \"%s\"}, \"actions\": %s}".formatted(PHONE, actions));
  }

  private static DroppedCase request(Reason reason, String body) {
    return new DroppedCase(
        reason, body, "+91 99999 99999", NOTHING, NOTHING, null, null, List.of());
  }

  private DroppedCase naming(String other) {
    return new DroppedCase(reason, body, other, prepare, mend, name, corrected, differences);
  }

  private DroppedCase prepared(Step step) {
    return new DroppedCase(reason, body, contact, step, mend, name, corrected, differences);
  }

  private DroppedCase mended(Step step) {
    return new DroppedCase(reason, body, contact, prepare, step, name, corrected, differences);
  }

  private DroppedCase corrected(@Nullable String other, String json) {
    try {
      var value = JsonReader.read(json);
      return new DroppedCase(reason, body, contact, prepare, mend, other, value, differences);
    } catch (MalformedJsonException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private DroppedCase giving(String... expected) {
    return new DroppedCase(
        reason, body, contact, prepare, mend, name, corrected, List.of(expected));
  }

  private static <T> T editor(TestWorkspace workspace, Class<T> type) {
    return workspace.server().part(type);
  }

  private static void lockCity(TestWorkspace workspace, boolean locked) {
    editor(workspace, SchemaEditor.class)
        .change(
            workspace.id(), CITY, new FieldSettings("City", "", FieldType.TEXT, locked, null), BY);
  }

  private static void allowBackDating(TestWorkspace workspace) {
    var action =
        editor(workspace, DefinitionCache.class)
            .find(workspace.id())
            .orElseThrow()
            .customActions()
            .get(1002);
    if (action != null) {
      editor(workspace, CustomActionEditor.class)
          .change(
              workspace.id(),
              1002,
              new CustomActionSettings(
                  action.name(), action.description(), action.icon(), action.score(), true),
              BY);
    }
  }

  @Override
  public String toString() {
    return reason.name();
  }
}
