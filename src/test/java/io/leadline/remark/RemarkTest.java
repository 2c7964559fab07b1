package io.leadline.remark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemarkTest {
  @Test
  void namesAFieldOfUpToThreeHundredCharactersWhole() {
    var name = "fields." + "x".repeat(293);

    assertThat(Remark.ignored(name, Reason.UNKNOWN_FIELD, "Unknown field").field()).isEqualTo(name);
  }

  @Test
  void cutsTheNameOfALongerField() {
    var remark = Remark.ignored("x".repeat(1_000_000), Reason.UNKNOWN_FIELD, "Unknown field");

    assertThat(remark.field()).isEqualTo("x".repeat(299) + "…");
  }

  @Test
  void namesAFieldSoThatItCanBeStored() {
    assertThat(Remark.coerced("a\0b\uD800c", "…").field()).isEqualTo("a\uFFFDb\uFFFDc");
    assertThat(Remark.coerced("x".repeat(298) + "\uD83D\uDE00" + "x", "…").field())
        .isEqualTo("x".repeat(298) + "\uFFFD…");
  }

  @Test
  void showsNothingOfTheRequestInItsTextForm() {
    var remark = Remark.ignored("fields.jane@example.com", Reason.UNKNOWN_FIELD, "Unknown field");

    assertThat(remark).asString().doesNotContain("jane");
  }
}
