package io.leadline.dashboard.lead.timeline;

import io.leadline.action.ActionContent;
import io.leadline.action.ActionContent.Contact;
import io.leadline.action.ActionContent.Custom;
import io.leadline.action.ActionContent.LeadAssignment;
import io.leadline.action.ActionContent.LeadCreated;
import io.leadline.action.ActionContent.Payment;
import io.leadline.action.ActionContent.StatusChange;
import io.leadline.action.ActionContent.SystemNote;
import io.leadline.action.ActionContent.UserNote;
import io.leadline.action.CustomAction;
import io.leadline.dashboard.field.ShownValue;
import io.leadline.dashboard.field.ShownValue.Link;
import io.leadline.dashboard.field.ShownValue.Words;
import io.leadline.dashboard.field.ValueFormat;
import io.leadline.definition.Definitions;
import io.leadline.field.value.PhoneNumbers;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What entries say, each value in the way of its type.
final class Facts {
  private final Definitions definitions;
  private final ValueFormat format;

  Facts(Definitions definitions) {
    this.definitions = definitions;
    this.format = new ValueFormat(definitions);
  }

  /// Everything that an entry says, in a fixed order; nothing for what it does not say.
  List<Fact> of(ActionContent content) {
    var facts = new ArrayList<Fact>();
    switch (content) {
      case Custom custom -> addFields(facts, custom);
      case Payment payment -> {
        facts.add(new Fact("Status", new Words(EntryLook.label(payment.status()))));
        facts.add(new Fact("Amount", amount(payment)));
        add(facts, "Reference", payment.reference());
        add(facts, "Note", payment.note());
      }
      case SystemNote(var text) -> add(facts, "Text", text);
      case UserNote(var text) -> add(facts, "Text", text);
      case Contact contact -> addContact(facts, contact);
      case LeadCreated _ -> {}
      case LeadAssignment(var assignedTo, var previous) -> {
        addPerson(facts, "To", assignedTo);
        addPerson(facts, "Before", previous);
      }
      case StatusChange(var from, var to, var lostReason) -> {
        facts.add(new Fact("To", format.status(to)));
        if (!from.isEmpty()) {
          facts.add(new Fact("Before", format.status(from)));
        }
        add(facts, "Lost reason", lostReason);
      }
    }
    return facts;
  }

  ShownValue amount(Payment payment) {
    return format.money(payment.currency().name(), payment.amount().text());
  }

  /// By the schema, in its order, and then what it does not know.
  private void addFields(List<Fact> facts, Custom custom) {
    var action = definitions.customActions().get(custom.code());
    var known = new ArrayList<String>();
    if (action != null) {
      addKnown(facts, known, custom, action);
    }
    custom
        .fields()
        .members()
        .forEach((name, value) -> {
          if (!known.contains(name) && !value.isBlank()) {
            var text = value instanceof JsonText(var words) ? words : JsonWriter.write(value);
            facts.add(new Fact(name, new Words(text)));
          }
        });
  }

  private void addKnown(List<Fact> facts, List<String> known, Custom custom, CustomAction action) {
    action
        .schema()
        .fields()
        .values()
        .forEach(field -> {
          known.add(field.apiName());
          var value = custom.fields().member(field.apiName());
          if (value != null && !value.isBlank()) {
            facts.add(new Fact(field.label(), format.show(field, value)));
          }
        });
  }

  private static void addContact(List<Fact> facts, Contact contact) {
    var phoneNumber = contact.phoneNumber();
    if (phoneNumber != null) {
      facts.add(
          new Fact("Number", new Link(PhoneNumbers.written(phoneNumber), "tel:+" + phoneNumber)));
    }
    var duration = contact.duration();
    if (duration != null) {
      facts.add(new Fact("Duration", new Words(written(duration))));
    }
    add(facts, "Note", contact.note());
  }

  /// `45 s`, `5 min 30 s`, `1 h 2 min`.
  private static String written(Duration duration) {
    var parts = new ArrayList<String>();
    addPart(parts, duration.toHours(), " h");
    addPart(parts, duration.toMinutesPart(), " min");
    addPart(parts, duration.toSecondsPart(), " s");
    return parts.isEmpty() ? "0 s" : String.join(" ", parts);
  }

  private static void addPart(List<String> parts, long count, String unit) {
    if (count > 0) {
      parts.add(count + unit);
    }
  }

  private void addPerson(List<Fact> facts, String label, String email) {
    if (!email.isEmpty()) {
      facts.add(new Fact(label, format.person(email)));
    }
  }

  private static void add(List<Fact> facts, String label, @Nullable String text) {
    if (text != null) {
      facts.add(new Fact(label, new Words(text)));
    }
  }
}
