package io.leadline.search;

import io.leadline.lead.SearchWords;
import io.leadline.workspace.WorkspaceId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What somebody typed to find a lead, as beginnings of the words in the column `lead.words`: those
/// of its name, its phone number, its e-mail address. The order of words does not count, nor do
/// case and accents.
///
/// Source: docs/adr/0016-list-leads-for-people.md.
///
/// @param alternatives a lead is meant when all beginnings of one of these sets are among its words
public record LeadWords(Set<Set<String>> alternatives) {
  /// More words narrow nothing.
  private static final int MOST = 10;

  /// What a text means; nothing when it has no letter or digit.
  ///
  /// @param phones the digits with which a phone number may begin, should the text be one
  public static Optional<LeadWords> of(String typed, Collection<String> phones) {
    var text = typed.replace("\0", "");
    var alternatives = new LinkedHashSet<Set<String>>();
    // As the words of a name, and as something of which punctuation is a part.
    alternatives.add(some(SearchWords.words(text)));
    if (!SearchWords.words(text).isEmpty()) {
      alternatives.add(some(SearchWords.wordsWithPunctuation(text)));
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
                .map(beginning -> quoted(SearchWords.tag(workspace) + beginning) + ":*")
                .collect(Collectors.joining(" & ", "(", ")")))
        .collect(Collectors.joining(" | "));
  }

  private static String quoted(String word) {
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  private static Set<String> some(List<String> words) {
    return new LinkedHashSet<>(words.subList(0, Math.min(MOST, words.size())));
  }

  @Override
  public String toString() {
    return "LeadWords[" + alternatives.size() + "]";
  }
}
