package io.leadline.search;

import io.leadline.workspace.WorkspaceId;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What somebody typed to find a lead, as beginnings of the words in the column `lead.words`: those
/// of its name, its phone number, its e-mail address. The order of words does not count, nor do
/// case and accents.
///
/// Source: docs/adr/0016-list-leads-for-people.md; migration 11 folds the same way.
///
/// @param alternatives a lead is meant when all beginnings of one of these sets are among its words
public record LeadWords(Set<Set<String>> alternatives) {
  /// The longest text that is looked at, in characters.
  private static final int LONGEST = 200;

  /// More words narrow nothing.
  private static final int MOST = 10;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern SEPARATORS =
      Pattern.compile(
          "[\\u0001-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u2000-\\u206f\\u3000-\\u303f]+");

  /// What a text means; nothing when it has no letter or digit.
  ///
  /// @param phones the digits with which a phone number may begin, should the text be one
  public static Optional<LeadWords> of(String typed, Collection<String> phones) {
    var text = fold(typed.substring(0, Math.min(LONGEST, typed.length())));
    var alternatives = new LinkedHashSet<Set<String>>();
    // As the words of a name, and as something of which punctuation is a part.
    alternatives.add(split(SEPARATORS, text));
    if (!split(SEPARATORS, text).isEmpty()) {
      alternatives.add(split(SPACE, text));
    }
    phones.forEach(digits -> alternatives.add(Set.of(digits)));
    alternatives.remove(Set.of());
    return alternatives.isEmpty() ? Optional.empty() : Optional.of(new LeadWords(alternatives));
  }

  /// The search in the language of PostgreSQL: `'ami':* & 'sha':* | '9199':*`.
  String query(WorkspaceId workspace) {
    return alternatives.stream()
        .map(beginnings ->
            beginnings.stream()
                .map(beginning -> quoted(tag(workspace) + beginning) + ":*")
                .collect(Collectors.joining(" & ", "(", ")")))
        .collect(Collectors.joining(" | "));
  }

  /// What all words of a workspace begin with.
  private static String tag(WorkspaceId workspace) {
    return workspace.value().substring(workspace.value().length() - 8);
  }

  private static String quoted(String word) {
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  private static String fold(String text) {
    var lower = text.replace("\0", "").toLowerCase(Locale.ROOT);
    return ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  private static Set<String> split(Pattern separator, String text) {
    List<String> words =
        Arrays.stream(separator.split(text)).filter(word -> !word.isEmpty()).limit(MOST).toList();
    return new LinkedHashSet<>(words);
  }

  @Override
  public String toString() {
    return "LeadWords[" + alternatives.size() + "]";
  }
}
