package io.leadline.dashboard.lead.timeline;

import io.leadline.dashboard.field.ShownValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry as the page shows it.
///
/// @param key where it stands: [io.leadline.timeline.TimelineKey#text]
/// @param occurred the same moment as `at`, in epoch milliseconds
/// @param day of the moment, in the workspace's zone
/// @param startsDay whether it is the first of its day on its part of the page
/// @param by who did it, for people
/// @param email the address of whoever did it; null for a program
/// @param facts what it says, without what stands elsewhere
/// @param payment null when it is none
/// @param isChangeable whether the viewer may change what it says
/// @param changes how often it was changed
public record EntryView(
    String id,
    String key,
    long occurred,
    Instant at,
    LocalDate day,
    boolean startsDay,
    EntryLook look,
    String by,
    @Nullable String email,
    List<Fact> facts,
    @Nullable PaymentView payment,
    boolean isChangeable,
    int changes) {

  /// What is special about a payment.
  ///
  /// @param upTo what was paid in its currency, up to it and with it; empty when it changes nothing
  ///   about that
  public record PaymentView(String status, String tone, ShownValue amount, String upTo) {
    @Override
    public String toString() {
      return "PaymentView[" + status + "]";
    }
  }

  /// Whether it says no more than one text, which then needs no name.
  public boolean isOneText() {
    return facts.size() == 1 && facts.getFirst().label().equals("Text");
  }

  @Override
  public String toString() {
    return "EntryView[" + id + "]";
  }
}
