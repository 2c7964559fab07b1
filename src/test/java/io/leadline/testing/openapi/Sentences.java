package io.leadline.testing.openapi;

import static java.util.Comparator.comparingLong;

import io.leadline.api.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds out which refusal a sentence is.
final class Sentences {
  private Sentences() {}

  /// The refusal with this status, code and sentence. Of several the one whose sentence says most.
  /// Those whose sentence may be anything count only where they are expected.
  static Optional<Refusal> find(int status, String code, String message, Set<Refusal> expected) {
    return Arrays.stream(Refusal.values())
        .filter(refusal -> refusal.status() == status && refusal.code().equals(code))
        .filter(refusal -> isOf(refusal, message))
        .filter(refusal -> lettersOf(refusal) > 0 || expected.contains(refusal))
        .max(comparingLong(Sentences::lettersOf));
  }

  /// Whether a message is a refusal's sentence, with whatever is named in it.
  static boolean isOf(Refusal refusal, String message) {
    var parts = List.of(refusal.sentence().split("%s", -1));
    var pattern = parts.stream().map(Pattern::quote).collect(Collectors.joining(".+"));
    return Pattern.compile(pattern, Pattern.DOTALL).matcher(message).matches();
  }

  private static long lettersOf(Refusal refusal) {
    return refusal.sentence().replace("%s", "").chars().filter(Character::isLetter).count();
  }
}
