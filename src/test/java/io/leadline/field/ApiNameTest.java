package io.leadline.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiNameTest {
  @Test
  void followsFromTheLabel() {
    var names =
        Map.ofEntries(
            Map.entry("Contact Source", "contact_source"),
            Map.entry("  Größe (m²) ", "grosse_m2"),
            Map.entry("Prénom", "prenom"),
            Map.entry("Œuvre & Ærø", "oeuvre_aero"),
            Map.entry("IsoDate", "isodate"),
            Map.entry("2nd phone", "field_2nd_phone"),
            Map.entry("a__b--c", "a_b_c"),
            Map.entry("नाम", "field"),
            Map.entry("<script>alert(1)</script>", "script_alert_1_script"),
            Map.entry("", "field"));

    names.forEach(
        (label, name) -> assertThat(ApiName.propose(label, Set.of())).as(label).isEqualTo(name));
  }

  @Test
  void isNoneThatIsTakenInWhateverCase() {
    assertThat(ApiName.propose("Note", List.of("NOTE", "note_2"))).isEqualTo("note_3");
    assertThat(ApiName.propose("Created on", List.of())).isEqualTo("created_on_2");
  }

  @Test
  void isNeverTooLong() {
    var label = "long ".repeat(40);

    var first = ApiName.propose(label, List.of());
    var second = ApiName.propose(label, List.of(first));

    assertThat(List.of(first, second))
        .allSatisfy(name -> assertThat(ApiName.isValid(name)).as(name).isTrue())
        .doesNotHaveDuplicates();
  }
}
