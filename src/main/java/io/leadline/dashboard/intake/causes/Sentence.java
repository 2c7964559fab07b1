package io.leadline.dashboard.intake.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A sentence in which what was sent stands out: "`Budget` was sent 312 times and is not defined".
///
/// @param words in their order
public record Sentence(List<Word> words) {
  static final Sentence EMPTY = new Sentence(List.of());

  private static final int LONGEST = 120;

  public Sentence {
    words = List.copyOf(words);
  }

  /// A piece of a sentence.
  ///
  /// @param sent whether it quotes what was sent
  public record Word(String text, boolean sent) {}

  /// A sentence that quotes nothing.
  public static Sentence of(String text) {
    return new Sentence(List.of(new Word(text, false)));
  }

  /// A sentence that begins with what was sent.
  static Sentence about(String sent) {
    return EMPTY.sent(sent);
  }

  Sentence text(String text) {
    return with(new Word(text, false));
  }

  Sentence sent(String text) {
    return with(new Word(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '…', true));
  }

  /// Adds a number of things: `1 label`, `40 labels`.
  Sentence count(long number, String one, String many) {
    return text(String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : many));
  }

  /// Adds how often: `once`, `312 times`.
  Sentence times(long number) {
    return text(number == 1 ? "once" : String.format(Locale.ENGLISH, "%,d times", number));
  }

  private Sentence with(Word word) {
    var all = new ArrayList<>(words);
    all.add(word);
    return new Sentence(all);
  }

  /// The whole of it as one text.
  public String plain() {
    var text = new StringBuilder();
    words.forEach(word -> text.append(word.sent() ? '“' + word.text() + '”' : word.text()));
    return text.toString();
  }

  /// Quotes what was sent: shows none of it.
  @Override
  public String toString() {
    return "Sentence[" + words.size() + " words]";
  }
}
