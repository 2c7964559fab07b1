package io.leadline.dashboard.intake.causes;

import io.leadline.replay.ReplayForecast;
import java.util.Locale;

/// Says what a replay would come to.
public final class ForecastWords {
  private ForecastWords() {}

  /// `312 of 340 parts would take effect now.`
  public static String of(ReplayForecast forecast) {
    if (!forecast.complete()) {
      return String.format(
          Locale.ENGLISH,
          "Of the first %,d parts %,d would take effect now. There are more.",
          forecast.open(),
          forecast.acceptable());
    }
    if (forecast.open() == 0) {
      return "None of it is open any more.";
    }
    var parts =
        forecast.open() == 1
            ? "1 part"
            : String.format(Locale.ENGLISH, "%,d parts", forecast.open());
    return forecast.acceptable() == 0
        ? "None of " + parts + " would take effect now."
        : String.format(
            Locale.ENGLISH, "%,d of %s would take effect now.", forecast.acceptable(), parts);
  }
}
