package io.leadline.explanation;

import io.leadline.lead.LeadId;
import io.leadline.receipt.ContactMatch;
import io.leadline.receipt.LogFilter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which requests are to be explained: those about somebody, in a period.
///
/// @param from the earliest moment of receipt; null when there is none
/// @param until the latest moment of receipt; null when there is none
public record Question(Subject subject, @Nullable Instant from, @Nullable Instant until) {
  /// Whom the requests are about.
  public sealed interface Subject {}

  /// A phone number or an e-mail address.
  ///
  /// @param typed as it was asked for
  /// @param match what it stands for in the log, of which the asker may know only a part
  public record Contact(String typed, ContactMatch match) implements Subject {
    @Override
    public String toString() {
      return "Contact[" + match + "]";
    }
  }

  /// A lead, whether it is still there or not.
  public record OneLead(LeadId lead) implements Subject {}

  /// A part of the requests that are about the subject.
  LogFilter filter(@Nullable Instant earliest, @Nullable Instant latest) {
    return switch (subject) {
      case OneLead(var lead) -> filter(earliest, latest, lead, null);
      case Contact(_, var match) -> filter(earliest, latest, null, match);
    };
  }

  private static LogFilter filter(
      @Nullable Instant from,
      @Nullable Instant until,
      @Nullable LeadId lead,
      @Nullable ContactMatch match) {
    return new LogFilter(null, null, false, null, null, from, until, lead, null, match);
  }
}
