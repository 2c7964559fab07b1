package io.leadline.field;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the API name of a field may be, and what it is when nobody chooses one.
public final class ApiName {
  public static final int LONGEST = 64;

  private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
  private static final Set<String> RESERVED =
      Set.of("created_on", "modified_on", "capture_frequency");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^_+|_+$");

  /// Latin letters that are no other letter with a mark.
  private static final Map<String, String> LETTERS =
      Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł", "l", "þ", "th", "ı", "i");

  private ApiName() {}

  /// Whether it is a letter, then letters, digits and `_`, at most 64 in all.
  public static boolean isValid(String name) {
    return FORM.matcher(name).matches();
  }

  /// Whether Leadline itself gives values to a field of this name.
  public static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }

  /// Whether it is one of some names, without regard to case: names that differ in nothing else are
  /// mixed up by people, and by the plug-ins of forms.
  public static boolean isAmong(Collection<String> names, String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }

  /// The name that follows from a label: `Größe (m²)` gives `grosse_m2`, a second one
  /// `grosse_m2_2`. A label without a Latin letter or digit gives `field`.
  ///
  /// @param taken the names of the owner's other fields
  public static String propose(String label, Collection<String> taken) {
    var folded = fold(label);
    var first = folded.isEmpty() ? "field" : folded;
    var start = cut(Character.isDigit(first.charAt(0)) ? "field_" + first : first, LONGEST);
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> n == 1 ? start : numbered(start, n))
        .filter(name -> !isReserved(name) && !isAmong(taken, name))
        .findFirst()
        .orElseThrow();
  }

  private static String numbered(String start, int number) {
    var end = "_" + number;
    return cut(start, LONGEST - end.length()) + end;
  }

  private static String cut(String name, int length) {
    return EDGES.matcher(name.substring(0, Math.min(length, name.length()))).replaceAll("");
  }

  private static String fold(String label) {
    var lower =
        label
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .mapToObj(Character::toString)
            .map(letter -> LETTERS.getOrDefault(letter, letter))
            .collect(Collectors.joining());
    var plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    return EDGES.matcher(OTHERS.matcher(plain).replaceAll("_")).replaceAll("");
  }
}
