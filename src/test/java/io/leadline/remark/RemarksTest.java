package io.leadline.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemarksTest {
  private final Remarks remarks = new Remarks();

  @Test
  void keepsRemarksInTheirOrder() {
    remarks.ignored("fields.rating", Reason.INVALID_VALUE, "Rating must be between 1 and 5");
    remarks.add(Remark.coerced("fields.phone", "The number was taken as text"));

    assertThat(remarks.toList())
        .containsExactly(
            new Remark(
                "fields.rating",
                RemarkStatus.IGNORED,
                Reason.INVALID_VALUE,
                "Rating must be between 1 and 5"),
            new Remark(
                "fields.phone",
                RemarkStatus.COERCED,
                Reason.COERCED,
                "The number was taken as text"));
  }

  @Test
  void keepsAThousandAndSaysNothingOfMore() {
    addAbout(0, 1_000);

    assertThat(remarks.toList()).isEqualTo(about(0, 1_000));
  }

  @Test
  void changesEachAndKeepsCount() {
    addAbout(0, 1_002);

    var changed = remarks.map(remark -> Remark.coerced("a", "b")).toList();

    assertThat(changed).hasSize(1_001).startsWith(Remark.coerced("a", "b"));
    assertThat(changed.getLast().text()).isEqualTo("2 more parts were not taken");
  }

  @Test
  void countsWhatIsBeyondAThousand() {
    addAbout(0, 2_500);

    assertThat(remarks.toList())
        .hasSize(1_001)
        .startsWith(about(0, 1_000).toArray(Remark[]::new))
        .endsWith(more(1_500));
  }

  @Test
  void addsTheCountOfOthersToItsOwn() {
    var others = new Remarks();
    about(0, 1_200).forEach(others::add);
    addAbout(5_000, 5_300);

    remarks.addAll(others);

    assertThat(remarks.toList()).hasSize(1_001).endsWith(more(500));
  }

  @Test
  void goesOnFromEarlierRemarksWithoutCountingThemAgain() {
    addAbout(0, 2_500);
    var earlier = remarks.toList();

    var later = new Remarks(earlier);
    later.add(about(9_000));

    assertThat(later.toList()).hasSize(1_002).containsAll(earlier).endsWith(about(9_000));
  }

  private void addAbout(int from, int to) {
    about(from, to).forEach(remarks::add);
  }

  private static List<Remark> about(int from, int to) {
    return IntStream.range(from, to).mapToObj(RemarksTest::about).toList();
  }

  private static Remark about(int number) {
    return Remark.ignored("fields.field" + number, Reason.UNKNOWN_FIELD, "Unknown field");
  }

  private static Remark more(int count) {
    return Remark.ignored("", Reason.MORE_REMARKS, count + " more parts were not taken");
  }
}
