package io.leadline.dashboard.intake.replays;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.receipt.Cause;
import io.leadline.receipt.ReplaySelection;
import io.leadline.remark.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayFormTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  @Test
  void meansAllPartsOfACauseWithinWholeDaysOfTheWorkspace() {
    var sent =
        Map.of(
            "reason", "UNKNOWN_FIELD",
            "subject", "fields.Budget",
            "token", "64f000000000000000000002",
            "from", "2026-03-05",
            "until", "2026-03-06");

    assertThat(find(sent))
        .contains(
            new ReplaySelection(
                new Cause(Reason.UNKNOWN_FIELD, "fields.Budget"),
                "64f000000000000000000002",
                Instant.parse("2026-03-04T18:30:00Z"),
                Instant.parse("2026-03-06T18:30:00Z"),
                List.of()));
  }

  @Test
  void meansEverythingWhenItSaysNothing() {
    assertThat(find(Map.of())).contains(new ReplaySelection(null, null, null, null, List.of()));
  }

  @ParameterizedTest
  @CsvSource({"reason, NOTHING", "from, yesterday", "until, 2026-02-30", "from, 05/03/2026"})
  void meansNothingWhenItCannotBeRead(String name, String value) {
    assertThat(find(Map.of(name, value))).isEmpty();
  }

  private static Optional<ReplaySelection> find(Map<String, String> sent) {
    return ReplayForm.sent(sent).find(ZONE);
  }
}
