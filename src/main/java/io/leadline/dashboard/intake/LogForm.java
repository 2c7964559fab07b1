package io.leadline.dashboard.intake;

import io.leadline.receipt.ReceiptOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The filters of the log as a form shows them, with what is chosen.
///
/// @param question what is chosen
public record LogForm(LogQuestion question, TokenNames tokenNames) {
  /// One of a list from which a filter is chosen.
  public record Option(String value, String label, boolean selected) {}

  /// One filter in use.
  ///
  /// @param link to the log without it
  public record Chip(String label, String link) {
    @Override
    public String toString() {
      return "Chip[]";
    }
  }

  public String typed() {
    return question.typed();
  }

  /// A day that is chosen, as inputs of days have it; empty when none is.
  public String day(String name) {
    var day = question.date(name);
    return day == null ? "" : day.toString();
  }

  /// What else is chosen and has no input of its own.
  public String value(String name) {
    return question.address().value(name);
  }

  public boolean isDamagedOnly() {
    return question.address().has(LogAddress.DAMAGED);
  }

  public List<Option> tokens() {
    var labels = new LinkedHashMap<>(tokenNames.byId());
    var chosen = question.address().value(LogAddress.TOKEN);
    if (!chosen.isEmpty()) {
      labels.putIfAbsent(chosen, tokenNames.name(chosen));
    }
    return options(labels, chosen);
  }

  public List<Option> outcomes() {
    var labels = new LinkedHashMap<String, String>();
    Arrays.stream(ReceiptOutcome.values())
        .forEach(outcome -> labels.put(outcome.name(), IntakeWords.outcome(outcome)));
    return options(labels, question.address().value(LogAddress.OUTCOME));
  }

  public List<Option> reasons() {
    var labels = new LinkedHashMap<String, String>();
    IntakeWords.refusing().forEach(it -> labels.put(it.name(), IntakeWords.reason(it)));
    return options(labels, question.address().value(LogAddress.REASON));
  }

  /// Whether a filter is chosen that stands in the panel.
  public boolean isOpen() {
    return !question.address().without(LogAddress.TYPED).isOfAll();
  }

  public List<Chip> chips() {
    var chips = new ArrayList<Chip>();
    var address = question.address();
    add(chips, LogAddress.TYPED, "Search: " + question.typed());
    add(chips, LogAddress.TOKEN, "Token: " + tokenNames.name(address.value(LogAddress.TOKEN)));
    var outcome = question.outcome();
    add(
        chips,
        LogAddress.OUTCOME,
        "Outcome: " + (outcome == null ? "any" : IntakeWords.outcome(outcome)));
    add(chips, LogAddress.DAMAGED, "Not taken as a whole");
    var reason = question.reason();
    add(
        chips,
        LogAddress.REASON,
        "Reason: " + (reason == null ? "any" : IntakeWords.reason(reason)));
    add(chips, LogAddress.SUBJECT, "About: " + address.value(LogAddress.SUBJECT));
    add(chips, LogAddress.FROM, "From " + address.value(LogAddress.FROM));
    add(chips, LogAddress.TO, "To " + address.value(LogAddress.TO));
    add(chips, LogAddress.LEAD, "Lead: " + address.value(LogAddress.LEAD));
    return chips;
  }

  private void add(List<Chip> chips, String name, String label) {
    var address = question.address().without(LogAddress.BEFORE);
    if (address.has(name)) {
      // What a reason is about means nothing without it.
      var without =
          name.equals(LogAddress.REASON)
              ? address.without(name, LogAddress.SUBJECT)
              : address.without(name);
      chips.add(new Chip(label, without.link()));
    }
  }

  private static List<Option> options(Map<String, String> labels, String chosen) {
    return labels.keySet().stream()
        .map(value ->
            new Option(value, Objects.requireNonNull(labels.get(value)), value.equals(chosen)))
        .toList();
  }

  @Override
  public String toString() {
    return "LogForm[" + question + "]";
  }
}
