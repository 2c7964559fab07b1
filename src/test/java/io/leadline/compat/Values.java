package io.leadline.compat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The values behind the names that a case uses in its requests and expectations: `<phone>`,
/// `<lead>`, `<created+1>`. Made for one run of one case.
///
/// | name | is |
/// |---|---|
/// | `<enterprise>`, `<async>`, `<sync>` | what the kit was given |
/// | `<phone>`, `<phone2>`, … | phone numbers that no lead has yet |
/// | `<national>` | the first of them without its country code |
/// | `<unique>`, `<unique2>`, … | texts that occur nowhere yet |
/// | `<label>` | a label that usually is no option yet |
/// | `<receipt>`, `<lead>`, `<action>` | the last ids that an answer named |
/// | anything else | what the case keeps under this name |
final class Values {
  private static final Pattern NAMED = Pattern.compile("<([a-z]+)([0-9]*)([+-][0-9]+)?>");

  private final Map<String, String> values = new HashMap<>();
  private final Fresh fresh;

  Values(Target target, Fresh fresh) {
    this.fresh = fresh;
    keep("enterprise", target.enterprise());
    keep("async", target.asyncToken());
    keep("sync", target.syncToken());
    keep("label", fresh.label());
  }

  void keep(String name, String value) {
    values.put(name, value);
  }

  /// Fills in all names.
  String fill(String template) {
    return replace(template, true);
  }

  /// Fills in the names that have a value, and leaves the others: they stand for what is expected.
  String fillKnown(String template) {
    return replace(template, false);
  }

  private String replace(String template, boolean all) {
    return NAMED
        .matcher(template)
        .replaceAll(it -> {
          var value = find(it);
          if (value == null && all) {
            throw new IllegalStateException("there is no " + it.group() + " yet");
          }
          return Matcher.quoteReplacement(value == null ? it.group() : value);
        });
  }

  private @Nullable String find(MatchResult named) {
    var value = find(named.group(1), named.group(2));
    var offset = named.group(3);
    return value == null || offset == null
        ? value
        : Long.toString(Long.parseLong(value) + Long.parseLong(offset));
  }

  private @Nullable String find(String name, String number) {
    return switch (name) {
      case "phone" -> values.computeIfAbsent(name + number, _ -> fresh.phone());
      case "unique" -> values.computeIfAbsent(name + number, _ -> fresh.text());
      case "national" -> values.computeIfAbsent("phone", _ -> fresh.phone()).substring(2);
      case String other -> values.get(other + number);
    };
  }
}
