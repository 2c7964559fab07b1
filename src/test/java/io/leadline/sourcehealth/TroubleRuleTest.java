package io.leadline.sourcehealth;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.receipt.SourceHour;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleRuleTest {
  private static final Instant NOW = Instant.parse("2026-01-10T12:20:00Z");

  private final List<SourceHour> hours = new ArrayList<>();

  @Test
  void aHealthySourceThatBeginsToLosePartsIsInTrouble() {
    came(48, 100, 2);
    came(0, 10, 4);

    assertThat(judge())
        .contains(
            new Trouble(
                hour(0),
                new SourceHour(hour(0), 10, 4),
                new SourceHour(hour(1).minus(Duration.ofDays(7)), 100, 2)));
  }

  @ParameterizedTest
  @CsvSource({"5, 1, true", "5, 0, false", "4, 4, false", "100, 20, true", "100, 19, false"})
  void atLeastFiveRequestsAndAtMostFourOfFiveWholeAreTrouble(
      long requests, long damaged, boolean isTrouble) {
    came(48, 100, 0);
    came(0, requests, damaged);

    assertThat(judge().isPresent()).isEqualTo(isTrouble);
  }

  @ParameterizedTest
  @CsvSource({"20, 1, true", "20, 2, false", "19, 0, false", "100, 5, true", "100, 6, false"})
  void atLeastTwentyRequestsAndNineteenOfTwentyWholeAreHealth(
      long requests, long damaged, boolean wasHealthy) {
    came(48, requests, damaged);
    came(0, 10, 10);

    assertThat(judge().isPresent()).isEqualTo(wasHealthy);
  }

  @Test
  void aSourceThatWasNeverHealthyIsNoNews() {
    came(0, 10, 10);

    assertThat(judge()).isEmpty();
  }

  @Test
  void theHourBeforeCountsWhileTheNewOneTellsNothing() {
    came(48, 100, 0);
    came(1, 10, 9);
    came(0, 4, 0);

    assertThat(judge()).map(Trouble::latest).contains(new SourceHour(hour(1), 10, 9));
  }

  @Test
  void theNewHourCountsAsSoonAsItTellsSomething() {
    came(48, 100, 0);
    came(1, 10, 9);
    came(0, 5, 0);

    assertThat(judge()).isEmpty();
  }

  @Test
  void aSourceThatIsSilentIsInNoTrouble() {
    came(48, 100, 0);
    came(2, 10, 9);

    assertThat(judge()).isEmpty();
  }

  @Test
  void troubleLastsThroughHoursThatTellNothing() {
    came(48, 100, 0);
    came(9, 10, 9);
    came(5, 2, 0);
    came(0, 10, 9);

    assertThat(judge()).map(Trouble::beganAt).contains(hour(9));
  }

  @Test
  void troubleThatBeginsAgainIsAnother() {
    came(48, 100, 0);
    came(9, 10, 9);
    came(5, 100, 0);
    came(0, 10, 9);

    assertThat(judge()).map(Trouble::beganAt).contains(hour(0));
  }

  @Test
  void theHourInWhichItMayHaveBegunIsNoPartOfHealth() {
    came(48, 20, 0);
    came(1, 10, 1);
    came(0, 10, 9);

    assertThat(judge()).map(trouble -> trouble.before().requests()).contains(20L);
  }

  @Test
  void oldTroubleDoesNotHideWhatWasBefore() {
    came(100, 100, 0);
    for (int ago = 60; ago >= 0; ago--) {
      came(ago, 10, 9);
    }

    assertThat(judge()).map(Trouble::beganAt).contains(hour(60));
  }

  @Test
  void afterThreeDaysTroubleIsNoNews() {
    came(100, 100, 0);
    for (int ago = 73; ago >= 0; ago--) {
      came(ago, 10, 9);
    }

    assertThat(judge()).isEmpty();
  }

  private void came(int hoursAgo, long requests, long damaged) {
    hours.add(new SourceHour(hour(hoursAgo), requests, damaged));
  }

  private static Instant hour(int ago) {
    return Instant.parse("2026-01-10T12:00:00Z").minus(Duration.ofHours(ago));
  }

  private Optional<Trouble> judge() {
    return TroubleRule.judge(
        hours.stream().sorted(Comparator.comparing(SourceHour::hour)).toList(), NOW);
  }
}
