package io.leadline.bench.micro;

import io.leadline.field.value.PhoneNumbers;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Phone numbers as people and programs write them, in a workspace in India.
@State(Scope.Benchmark)
public class PhoneBench {
  /// How the number is written.
  public enum Spelling {
    /// As it is stored.
    OWN("919999999999"),
    /// As most phones show it.
    PLUS("+91 99999 99999"),
    /// As people say it.
    DOMESTIC("9999999999"),
    /// Of another country.
    ABROAD("+1 201 555 0123"),
    /// Made up, of a possible length.
    MADE_UP("910000000001"),
    /// None at all.
    IMPOSSIBLE("91999");

    private final String text;

    Spelling(String text) {
      this.text = text;
    }
  }

  @Param public Spelling spelling = Spelling.OWN;

  @Benchmark
  public Optional<String> normalise() {
    return PhoneNumbers.normalise(spelling.text, "IN");
  }
}
