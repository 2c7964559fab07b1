package io.leadline.dashboard.field;

import io.leadline.dashboard.field.ShownValue.Badges;
import io.leadline.dashboard.field.ShownValue.Coloured;
import io.leadline.dashboard.field.ShownValue.Link;
import io.leadline.dashboard.field.ShownValue.Moment;
import io.leadline.dashboard.field.ShownValue.Nothing;
import io.leadline.dashboard.field.ShownValue.Person;
import io.leadline.dashboard.field.ShownValue.Stars;
import io.leadline.dashboard.field.ShownValue.Words;
import io.leadline.definition.Definitions;
import io.leadline.field.FieldDefinition;
import io.leadline.field.value.PhoneNumbers;
import io.leadline.lead.Lead;
import io.leadline.lead.Status;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.JsonWriter;
import io.leadline.team.Member;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a workspace shows values to people: each type in its own way, times in its zone and format.
///
/// @param definitions what the values refer to
public record ValueFormat(Definitions definitions) {
  private static final ShownValue NOTHING = new Nothing();

  /// The color of a status that is no more.
  private static final String GREY = "#667382";

  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern PAGE = Pattern.compile("(?i:https?)://.+");
  private static final Pattern MILLIS = Pattern.compile("-?[0-9]{1,16}");
  private static final int LONGEST_PLAIN_NUMBER = 40;

  /// The value of a field of a lead.
  public ShownValue show(FieldDefinition field, Lead lead) {
    return show(field, lead.fields().member(field.apiName()));
  }

  /// A value of a field. One that does not fit the field's type is shown as it is stored.
  ///
  /// @param value as it is stored; null when there is none
  public ShownValue show(FieldDefinition field, @Nullable JsonValue value) {
    if (value == null || value.isBlank()) {
      return NOTHING;
    }
    return switch (field.type()) {
      case TEXT, NUMBER, LOST_REASON, CHECKBOX -> asStored(value);
      case DATE -> value instanceof JsonNumber number ? date(number) : asStored(value);
      case RATING -> value instanceof JsonNumber number ? stars(number) : asStored(value);
      case EMAIL -> value instanceof JsonText(var text) ? email(text) : asStored(value);
      case PHONE -> value instanceof JsonText(var text) ? phone(text) : asStored(value);
      case WEBSITE, MEDIA_LINK ->
          value instanceof JsonText(var text) ? page(text) : asStored(value);
      case MONEY -> value instanceof JsonText(var text) ? money(text) : asStored(value);
      case ACTIVE_USERS -> value instanceof JsonText(var text) ? person(text) : asStored(value);
      case STATUS -> value instanceof JsonText(var text) ? status(text) : asStored(value);
      case DROPDOWN ->
          value instanceof JsonText(var text) ? badges(List.of(text)) : asStored(value);
      case TAGS -> value instanceof JsonArray(var items) ? badges(texts(items)) : asStored(value);
    };
  }

  /// A moment as the workspace writes it; without the time when a day begins at it.
  public Moment moment(Instant moment) {
    var rules = definitions.rules();
    return new Moment(rules.dates().write(moment, rules.zone()), moment.toString());
  }

  /// The member of the team with an address, also when it is deleted.
  public Person person(String email) {
    return new Person(definitions.findMember(email).map(Member::name).orElse(email), email);
  }

  /// The status with a label, also when it is archived.
  public Coloured status(String label) {
    return new Coloured(
        label,
        definitions
            .pipeline()
            .findStatus(label)
            .map(Status::color)
            .filter(color -> COLOR.matcher(color).matches())
            .orElse(GREY));
  }

  /// An amount with its currency: `INR 12,50,000.50`.
  ///
  /// @param currency ISO 4217, in capitals
  /// @param amount digits, with a point or without
  public Words money(String currency, String amount) {
    return new Words(
        currency + "\u00a0" + DigitGroups.write(amount, definitions.workspace().country()));
  }

  private Words money(String amount) {
    return money(definitions.workspace().currency(), amount);
  }

  private static Link phone(String digits) {
    return new Link(PhoneNumbers.written(digits), "tel:+" + digits.replaceAll("[^0-9]", ""));
  }

  private static Link email(String address) {
    int at = address.lastIndexOf('@') + 1;
    return new Link(
        address,
        "mailto:"
            + address.substring(0, at).transform(ValueFormat::encoded)
            + address.substring(at).transform(ValueFormat::encoded));
  }

  /// So that nothing in an address becomes more than an address: `?subject=`.
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%40", "@");
  }

  private static ShownValue page(String address) {
    return PAGE.matcher(address).matches() ? new Link(address, address) : new Words(address);
  }

  private ShownValue date(JsonNumber millis) {
    return MILLIS.matcher(millis.text()).matches()
        ? moment(Instant.ofEpochMilli(Long.parseLong(millis.text())))
        : asStored(millis);
  }

  private static ShownValue stars(JsonNumber count) {
    return count.text().matches("[1-5]")
        ? new Stars(Integer.parseInt(count.text()))
        : asStored(count);
  }

  private static ShownValue badges(List<String> labels) {
    return labels.isEmpty() ? NOTHING : new Badges(labels);
  }

  private static List<String> texts(List<JsonValue> items) {
    return items.stream().map(item -> asStored(item).text()).toList();
  }

  private static ShownValue asStored(JsonValue value) {
    return switch (value) {
      case JsonText(var text) -> new Words(text);
      case JsonNumber number -> new Words(plain(number));
      case JsonBoolean flag -> new Words(flag.isTrue() ? "Yes" : "No");
      case JsonNull _ -> NOTHING;
      case JsonArray _, JsonObject _ -> new Words(JsonWriter.write(value));
    };
  }

  /// Without an exponent, unless that is very long.
  private static String plain(JsonNumber number) {
    if (!number.isReasonable()) {
      return number.text();
    }
    var plain = number.value().toPlainString();
    return plain.length() <= LONGEST_PLAIN_NUMBER ? plain : number.text();
  }
}
