package io.leadline.field.value;

import io.leadline.field.value.Acceptance.Accepted;
import io.leadline.field.value.Acceptance.Coerced;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import java.util.regex.Pattern;

/// Values of `website` and `medialink` fields: absolute http(s) URLs, kept as they were sent.
final class WebLinks {
  /// In characters.
  private static final int LONGEST = 2_048;

  private static final String REST = "(?::[0-9]{1,5})?(?:[/?#].*)?";
  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "(?i:https?)://(?:[^/?#@\\\\]*@)?(?:[^/?#@:\\[\\]\\\\]+|\\[[0-9a-fA-F:.]+])" + REST);
  private static final Pattern WITHOUT_SCHEME =
      Pattern.compile("[^/?#@:\\[\\]\\\\.]+(?:\\.[^/?#@:\\[\\]\\\\.]+)*\\.\\p{L}{2,63}" + REST);

  private static final Acceptance NOT_A_WEBSITE = invalid("Website");
  private static final Acceptance NOT_A_MEDIA_LINK = invalid("Media link");

  private WebLinks() {}

  static Acceptance acceptWebsite(JsonValue raw, boolean lenient) {
    if (!(raw instanceof JsonText(var url))) {
      return NOT_A_WEBSITE;
    }
    if (isAbsolute(url)) {
      return new Accepted(raw);
    }
    var completed = "https://" + url;
    return lenient && isAbsolute(completed) && WITHOUT_SCHEME.matcher(url).matches()
        ? new Coerced(new JsonText(completed), "https:// put before the website; send it with it")
        : NOT_A_WEBSITE;
  }

  static Acceptance acceptMediaLink(JsonValue raw) {
    return raw instanceof JsonText(var url) && isAbsolute(url)
        ? new Accepted(raw)
        : NOT_A_MEDIA_LINK;
  }

  private static boolean isAbsolute(String url) {
    return url.codePointCount(0, url.length()) <= LONGEST
        && url.codePoints().noneMatch(WebLinks::isSpaceOrControl)
        && ABSOLUTE.matcher(url).matches();
  }

  private static boolean isSpaceOrControl(int c) {
    return Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Acceptance invalid(String name) {
    return new Rejected(
        Reason.INVALID_VALUE,
        name
            + " must be an absolute http or https URL of at most 2,048 characters, without spaces");
  }
}
