package io.leadline.field.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldOption;
import io.leadline.field.FieldOptions;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonText;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredLabelsTest {
  private static final FieldOptions OPTIONS =
      new FieldOptions(
          List.of(
              new FieldOption("000000000000000000000001", "House", false, List.of("Villa", "Home")),
              new FieldOption("000000000000000000000002", "Plot", true)));

  @Test
  void givesALabelThatWasRenamedTheOneOfToday() {
    assertThat(StoredLabels.current(new JsonText("Villa"), OPTIONS))
        .isEqualTo(new JsonText("House"));
    assertThat(StoredLabels.current(new JsonText("HOUSE"), OPTIONS))
        .isEqualTo(new JsonText("House"));
  }

  @Test
  void leavesAloneWhatIsNoOptionAndNeverWas() {
    for (var stored : List.of(new JsonText("Castle"), new JsonNumber("7"))) {
      assertThat(StoredLabels.current(stored, OPTIONS)).isEqualTo(stored);
    }
  }

  @Test
  void keepsTheFirstOfTagsThatHaveBecomeOne() {
    assertThat(
            StoredLabels.current(
                JsonArray.ofTexts(List.of("Home", "Plot", "House", "Castle", "Villa")), OPTIONS))
        .isEqualTo(JsonArray.ofTexts(List.of("House", "Plot", "Castle")));
  }

  @Test
  void looksForALabelInAllItsSpellings() {
    assertThat(OPTIONS.spellings("home")).containsExactly("home", "House", "Villa", "Home");
    assertThat(OPTIONS.spellings("Plot")).containsExactly("Plot");
    assertThat(OPTIONS.spellings("Castle")).containsExactly("Castle");
  }
}
