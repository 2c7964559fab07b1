package io.leadline.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.testing.Together;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final Ids ids = new Ids(now::get);

  @Test
  void makesTwentyFourHexDigitsThatBeginWithTheSecondOfTheirCreation() {
    var id = ids.next();

    assertThat(id).matches("[0-9a-f]{24}");
    assertThat(Long.parseLong(id.substring(0, 8), 16)).isEqualTo(NOON.getEpochSecond());
  }

  @Test
  void ascendsWithinASecondAndFromOneToTheNext() {
    var made = Stream.generate(ids::next).limit(1_000).toList();
    now.set(NOON.plusSeconds(1));
    var later = ids.next();

    assertThat(made).isSorted().doesNotHaveDuplicates();
    assertThat(later).isGreaterThan(made.getLast());
    assertThat(Long.parseLong(later.substring(0, 8), 16)).isEqualTo(NOON.getEpochSecond() + 1);
  }

  @Test
  void ascendsWhenTheClockGoesBack() {
    var before = ids.next();

    now.set(NOON.minusSeconds(3_600));
    var after = List.of(ids.next(), ids.next());
    now.set(NOON.plusSeconds(1));
    var afterwards = ids.next();

    assertThat(List.of(before, after.get(0), after.get(1), afterwards)).isSorted();
  }

  @Test
  void borrowsTheNextSecondWhenOneIsUsedUp() {
    var first = ids.next();
    for (int i = 1; i < 1 << 24; i++) {
      ids.next();
    }

    var next = ids.next();

    assertThat(next).isGreaterThan(first);
    assertThat(Long.parseLong(next.substring(0, 8), 16)).isEqualTo(NOON.getEpochSecond() + 1);
  }

  @Test
  void makesNoIdTwiceUnderThreads() throws Exception {
    var made = Together.run(16, thread -> Stream.generate(ids::next).limit(5_000).toList());

    assertThat(made).allSatisfy(ofOne -> assertThat(ofOne).isSorted());
    assertThat(new HashSet<>(made.stream().flatMap(List::stream).toList())).hasSize(80_000);
  }

  @Test
  void twoProcessesDoNotMakeTheSameId() {
    assertThat(new Ids(now::get).next()).isNotEqualTo(ids.next());
  }

  @Test
  void knowsTheFormOfAnId() {
    assertThat(Ids.isId(ids.next())).isTrue();
    for (var text :
        List.of(
            "",
            "0123456789abcdef0123456",
            "0123456789abcdef012345678",
            "0123456789ABCDEF01234567",
            "0123456789abcdef0123456g",
            "0123456789abcdef0123456 ",
            "0123456789abcdef0123456\u0663",
            "0123456789abcdef0123456\0")) {
      assertThat(Ids.isId(text)).as(text).isFalse();
    }
  }

  @Test
  void refusesWhatHasNotTheFormOfAnIdWithoutShowingIt() {
    assertThat(Ids.checked("0123456789abcdef01234567", "lead"))
        .isEqualTo("0123456789abcdef01234567");
    assertThatThrownBy(() -> Ids.checked("jane@example.com", "lead"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not the id of a lead");
  }
}
