package io.leadline.dashboard.lead.timeline;

import io.leadline.action.ActionContent;
import io.leadline.action.ActionContent.Contact;
import io.leadline.action.ActionContent.Payment;
import io.leadline.action.ActionContent.UserNote;
import io.leadline.action.ActionDialect;
import io.leadline.action.ContactKind;
import io.leadline.action.CustomAction;
import io.leadline.action.NewAction;
import io.leadline.dashboard.field.FieldForm;
import io.leadline.definition.Definitions;
import io.leadline.field.FieldSchema;
import io.leadline.intake.LeadReading;
import io.leadline.intake.LeadRequest;
import io.leadline.intake.LeadRequestReader;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Reads the forms by which people add to a timeline. The fields of custom actions are read as
/// those of a request of the Sync API; a person may say of anything but a note that it happened
/// earlier.
@Component
class EntryReader {
  /// Where the fields of a custom action stand in the request that is made of them.
  static final String FIELDS = "actions[0].fields";

  private static final int NO_SCORE = 0;

  private final LeadRequestReader requests;
  private final InstantSource clock;

  EntryReader(LeadRequestReader requests, InstantSource clock) {
    this.requests = requests;
    this.clock = clock;
  }

  /// The fields of a form.
  ///
  /// @param action of a form for one; else null
  static FieldSchema schema(FormKind kind, @Nullable CustomAction action) {
    return switch (kind) {
      case NOTE -> EntryFields.ofNote();
      case CALL -> EntryFields.ofCall();
      case MESSAGE -> EntryFields.ofMessage();
      case PAYMENT -> EntryFields.ofPayment();
      case ACTION ->
          action != null && action.backDating() ? EntryFields.ofTime() : EntryFields.ofNothing();
    };
  }

  /// A built-in action.
  ///
  /// @param once the id that makes sending it twice harmless
  Reading<NewAction> builtIn(
      FormKind kind, MultiValueMap<String, String> sent, Definitions definitions, String once) {
    var typed = Typed.read(sent, schema(kind, null), definitions);
    Optional<? extends ActionContent> content =
        switch (kind) {
          case NOTE -> note(typed);
          case CALL, MESSAGE -> contact(typed);
          case PAYMENT -> payment(typed);
          case ACTION -> throw new IllegalArgumentException("no built-in action");
        };
    var time = typed.time(clock.instant());
    return content.isEmpty() || !typed.complaints().isEmpty()
        ? new Reading.Unfit<>(typed.complaints())
        : new Reading.Fit<>(new NewAction(content.get(), NO_SCORE, time, once));
  }

  /// A custom action.
  ///
  /// @param once the id that makes sending it twice harmless
  Reading<NewAction> custom(
      CustomAction action,
      MultiValueMap<String, String> sent,
      Definitions definitions,
      String once) {
    var typed = Typed.read(sent, schema(FormKind.ACTION, action), definitions);
    var time = typed.time(clock.instant());
    var form = FieldForm.ofAction(definitions, action.schema(), FIELDS);
    var entry =
        Map.<String, JsonValue>of(
            "type", new JsonText(Integer.toString(action.code())), "fields", form.read(sent));
    var request = new LeadRequest(JsonObject.EMPTY, new JsonArray(List.of(new JsonObject(entry))));
    var reading = requests.read(request, definitions, ActionDialect.SYNC);
    if (complaints(reading, typed).isEmpty()) {
      reading = requests.withOptions(reading, request, definitions, ActionDialect.SYNC);
    }
    var complaints = complaints(reading, typed);
    return complaints.isEmpty()
        ? new Reading.Fit<>(dated(reading.changes().actions().getFirst().orElseThrow(), time, once))
        : new Reading.Unfit<>(complaints);
  }

  private static List<Remark> complaints(LeadReading reading, Typed typed) {
    return Stream.concat(reading.changes().remarks().stream(), typed.complaints().stream())
        .filter(Remark::isRefusal)
        .toList();
  }

  private static NewAction dated(NewAction action, @Nullable Instant time, String once) {
    return new NewAction(action.content(), action.score(), time, once);
  }

  private static Optional<UserNote> note(Typed typed) {
    var text = typed.text(EntryFields.TEXT);
    typed.demand(text != null, EntryFields.TEXT, Reason.NOTE_TEXT, "Write something first");
    return Optional.ofNullable(text).map(UserNote::new);
  }

  private static Optional<Contact> contact(Typed typed) {
    var kind = typed.contact();
    var phoneNumber = typed.text(EntryFields.NUMBER);
    var duration = typed.duration();
    if (kind.isEmpty() || !typed.complaints().isEmpty()) {
      return Optional.empty();
    }
    checkFit(typed, kind.get(), duration != null);
    return typed.complaints().isEmpty()
        ? Optional.of(
            new Contact(
                kind.get(),
                duration,
                kind.get().usesPhone() ? phoneNumber : null,
                typed.text(EntryFields.NOTE)))
        : Optional.empty();
  }

  private static void checkFit(Typed typed, ContactKind kind, boolean hasDuration) {
    typed.demand(
        kind.lasts() || !hasDuration,
        EntryFields.DURATION,
        Reason.NOTE_TEXT,
        "A missed call has no duration: leave it empty");
  }

  private static Optional<Payment> payment(Typed typed) {
    var amount = typed.amount();
    var currency = typed.currency();
    var status = typed.status();
    if (amount.isEmpty() || currency.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Payment(
            status.get(),
            currency.get(),
            amount.get(),
            typed.text(EntryFields.REFERENCE),
            typed.text(EntryFields.NOTE)));
  }
}
