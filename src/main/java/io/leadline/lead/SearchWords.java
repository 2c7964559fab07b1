package io.leadline.lead;

import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.workspace.WorkspaceId;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of which somebody may type the beginnings to find a lead: those of its name, its phone
/// number, its e-mail address. Case, accents and punctuation of names do not count.
///
/// A word begins with the last digits of its workspace's id, so that a search in one workspace does
/// not read through the words of another.
///
/// Source: docs/adr/0016-list-leads-for-people.md; migration 11 did the same in SQL.
public final class SearchWords {
  /// The longest name or e-mail address that is looked at, in characters.
  private static final int LONGEST = 200;

  private static final int LONGEST_PHONE = 40;
  private static final int TAG_LENGTH = 8;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern SEPARATORS =
      Pattern.compile(
          "[\\u0001-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u2000-\\u206f\\u3000-\\u303f]+");

  private SearchWords() {}

  /// The words of a lead with these fields, with a space between them.
  static String of(WorkspaceId workspace, JsonObject fields) {
    var tag = tag(workspace);
    return Stream.of(
            words(text(fields, "name")),
            split(SPACE, cut(text(fields, "phone"), LONGEST_PHONE)),
            wordsWithPunctuation(text(fields, "email")))
        .flatMap(List::stream)
        .map(word -> tag + word)
        .collect(Collectors.joining(" "));
  }

  /// The words of a text in which punctuation stands between words.
  public static List<String> words(String text) {
    return split(SEPARATORS, fold(text));
  }

  /// The words of a text of which punctuation is a part, such as an e-mail address.
  public static List<String> wordsWithPunctuation(String text) {
    return split(SPACE, fold(text));
  }

  /// What all words of a workspace begin with.
  public static String tag(WorkspaceId workspace) {
    return workspace.value().substring(workspace.value().length() - TAG_LENGTH);
  }

  private static String text(JsonObject fields, String field) {
    return fields.members().get(field) instanceof JsonText(var text) ? text : "";
  }

  private static String fold(String text) {
    var lower = cut(text, LONGEST).toLowerCase(Locale.ROOT);
    return isAscii(lower)
        ? lower
        : ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  /// Not between the two halves of a character.
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean isHalf = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, isHalf ? longest - 1 : longest);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static List<String> split(Pattern separator, String text) {
    return Arrays.stream(separator.split(text)).filter(word -> !word.isEmpty()).toList();
  }
}
