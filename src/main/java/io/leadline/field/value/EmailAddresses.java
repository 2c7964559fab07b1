package io.leadline.field.value;

import io.leadline.field.value.Acceptance.Accepted;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import java.util.regex.Pattern;

/// What an e-mail address may be: what browsers let through, if its domain has a dot.
///
/// Source: the HTML standard, "valid e-mail address"; RFC 5321 §4.5.3.1 for the lengths.
public final class EmailAddresses {
  private static final int LONGEST = 254;
  private static final String LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
  private static final Pattern GRAMMAR =
      Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}+@" + LABEL + "(?:\\." + LABEL + ")+");
  private static final Acceptance INVALID = new Rejected(Reason.INVALID_VALUE, "Email is invalid");

  private EmailAddresses() {}

  /// Whether a text without surrounding spaces is an e-mail address.
  public static boolean isValid(String text) {
    return text.length() <= LONGEST && GRAMMAR.matcher(text).matches();
  }

  static Acceptance accept(JsonValue raw) {
    return raw instanceof JsonText(var text) && isValid(text.strip())
        ? new Accepted(new JsonText(text.strip()))
        : INVALID;
  }
}
