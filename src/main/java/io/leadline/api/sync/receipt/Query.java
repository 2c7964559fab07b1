package io.leadline.api.sync.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.leadline.api.sync.FilterPart;
import io.leadline.definition.Definitions;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// The query of a request as a filter, so that it is read and refused as the body of a search is.
///
/// Parameters that are blank are left out. Of a time, digits alone are epoch milliseconds.
final class Query {
  private static final Set<String> TIMES = Set.of("from", "to");
  private static final Pattern MILLIS = Pattern.compile("-?[0-9]{1,18}");

  private Query() {}

  static FilterPart filter(HttpServletRequest request, Definitions definitions) {
    // Not getParameter(): that would read the body, too, when its type is that of a form.
    var parameters =
        UriComponentsBuilder.newInstance().query(request.getQueryString()).build().getQueryParams();
    var members = new LinkedHashMap<String, JsonValue>();
    parameters.forEach((name, values) -> {
      var sent = values.getLast();
      var value = sent == null ? "" : decoded(sent).strip();
      if (values.size() > 1) {
        throw FilterPart.invalid("a parameter came more than once");
      }
      if (!value.isEmpty()) {
        members.put(
            decoded(name),
            TIMES.contains(name) && MILLIS.matcher(value).matches()
                ? new JsonNumber(value)
                : new JsonText(value));
      }
    });
    return new FilterPart(new JsonObject(members), "", definitions);
  }

  /// A `+` is a space, as forms write it, but not at the beginning: a phone number may begin with
  /// one.
  private static String decoded(String text) {
    var plain = text.isEmpty() ? "" : text.charAt(0) + text.substring(1).replace('+', ' ');
    try {
      return UriUtils.decode(plain, UTF_8);
    } catch (IllegalArgumentException e) {
      throw FilterPart.invalid("the query is not encoded as URLs are");
    }
  }
}
