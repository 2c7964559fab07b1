package io.leadline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Jane",
        "J\u00f6rg",
        "\u0001\u001f\u007f",
        "\uD83D\uDE00",
        "\uFFFD\uFFFF\uFEFF",
        "\n"
      })
  void takesAllButTwoKindsOfCharacters(String text) {
    assertThat(StorableText.isStorable(text)).isTrue();
    assertThat(StorableText.storable(text, 10)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0",
        "Jane\0",
        "\uD800",
        "\uDFFF",
        "a\uD83Db",
        "\uDE00\uD83D",
        "\uD83D\uD83D\uDE00"
      })
  void doesNotTakeZeroOrHalfOfASurrogatePair(String text) {
    assertThat(StorableText.isStorable(text)).isFalse();
  }

  @Test
  void putsAReplacementInPlaceOfWhatCannotBeStored() {
    assertThat(StorableText.storable("a\0b\uD800c\uD83D\uDE00", 10))
        .isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00");
  }

  @Test
  void cutsWhatIsLongerThanTheLimit() {
    assertThat(StorableText.storable("0123456789", 10)).isEqualTo("0123456789");
    assertThat(StorableText.storable("01234567890", 10)).isEqualTo("012345678…");
  }

  @Test
  void leavesNoHalfOfAPairThatTheCutGoesThrough() {
    assertThat(StorableText.storable("01234567\uD83D\uDE0023", 10)).isEqualTo("01234567\uFFFD…");
  }

  @Test
  void whatItMakesCanAlwaysBeStored() {
    var random = new Random(20260131);
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(20); length > 0; length--) {
        text.append("a\0\uD83D\uDE00\uD800\uDFFF".charAt(random.nextInt(6)));
      }

      var storable = StorableText.storable(text.toString(), 1 + random.nextInt(20));

      assertThat(StorableText.isStorable(storable)).isTrue();
      assertThat(new String(storable.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(storable);
    }
  }
}
