package io.leadline.explanation;

import static io.leadline.explanation.Wording.count;
import static io.leadline.explanation.Wording.quoted;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.leadline.receipt.ActionResult;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPartState;
import io.leadline.receipt.KeyStyle;
import io.leadline.receipt.PartPlace;
import io.leadline.receipt.Receipt;
import io.leadline.receipt.ReceiptOutcome;
import io.leadline.remark.Reason;
import io.leadline.replay.ReplayForecast;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Says what became of a request as a whole. To be used once.
final class RequestSentences {
  private final Receipt receipt;
  private final List<DroppedPart> parts;
  private final Wording wording;
  private final List<String> sentences = new ArrayList<>();

  private RequestSentences(Receipt receipt, List<DroppedPart> parts, Wording wording) {
    this.receipt = receipt;
    this.parts = parts;
    this.wording = wording;
  }

  /// The sentences on a request.
  ///
  /// @param parts of it that did not take effect when it came
  /// @param tokenName null when the token has been deleted since
  static List<String> of(
      Receipt receipt, List<DroppedPart> parts, @Nullable String tokenName, Wording wording) {
    var about = new RequestSentences(receipt, parts, wording);
    about.received(tokenName);
    about.reached();
    about.tookEffect();
    about.remarked();
    about.recorded();
    about.dropped();
    return about.sentences;
  }

  /// What would come of a replay now.
  static String of(ReplayForecast forecast) {
    if (forecast.acceptable() == 0) {
      return "As things are defined now, a replay would let none of what is open take effect.";
    }
    return "As things are defined now, a replay would let %s of what is open take effect."
        .formatted(count(forecast.acceptable(), "part"));
  }

  private void received(@Nullable String tokenName) {
    var token =
        tokenName == null
            ? "a token that has been deleted since, whose id ends in " + end(receipt.tokenId())
            : "the token " + quoted(tokenName);
    var request = receipt.request();
    var way = request == null ? "" : way(request.keyStyle());
    say("Received on %s by %s%s.".formatted(wording.moment(receipt.receivedAt()), token, way));
  }

  private static String end(String id) {
    return id.substring(Math.max(0, id.length() - 6));
  }

  private static String way(KeyStyle style) {
    return switch (style) {
      case API_NAMES -> ", sent by a program";
      case LABELS -> ", sent as a form";
    };
  }

  private void reached() {
    var lead = receipt.lead();
    var by = receipt.matchedBy();
    var named = by == null ? "" : "It named the lead by %s; ".formatted(quoted(by));
    var id = lead == null ? "" : lead.value();
    say(
        switch (receipt.outcome()) {
          case CREATED ->
              named.isEmpty()
                  ? "It created the lead %s.".formatted(id)
                  : named + "there was none with it, so the lead %s was created.".formatted(id);
          case UPDATED ->
              named.isEmpty()
                  ? "It updated the lead %s.".formatted(id)
                  : named + "the lead %s was there already and was updated.".formatted(id);
          case DROPPED ->
              "It reached no lead, so nothing of it took effect when it came."
                  + (lead == null ? "" : " A replay has brought it to the lead %s.".formatted(id));
        });
  }

  /// What took effect when it came. How many values, is not known of requests from before they were
  /// counted, nor what named the lead.
  private void tookEffect() {
    if (receipt.outcome() == ReceiptOutcome.DROPPED) {
      return;
    }
    var effect = receipt.matchedBy() == null ? "" : effect();
    if (receipt.isWhole()) {
      say("All of it took effect%s.".formatted(effect.isEmpty() ? "" : ": " + effect));
      if (receipt.request() == null) {
        say("Its body was not kept, since nothing of it was dropped.");
      }
    } else if (effect.isEmpty()) {
      say("What was not dropped took effect.");
    } else {
      say("When it came, %s took effect.".formatted(effect));
    }
  }

  private String effect() {
    var counts = new ArrayList<String>();
    if (receipt.valuesTaken() > 0) {
      counts.add(count(receipt.valuesTaken(), "value"));
    }
    long actions = actionsAtFirst();
    if (actions > 0) {
      counts.add(count(actions, "action"));
    }
    return String.join(" and ", counts);
  }

  /// How many actions were recorded before any replay.
  private long actionsAtFirst() {
    var later =
        parts.stream()
            .filter(part -> !part.isOpen())
            .map(DroppedPart::part)
            .collect(Collectors.toSet());
    if (later.contains(new PartPlace.AllActions())) {
      return 0;
    }
    var actions = receipt.actions();
    return IntStream.range(0, actions.size())
        .filter(index -> actions.get(index).status() == ActionResult.Status.CREATED)
        .filter(index -> !later.contains(new PartPlace.Action(index)))
        .count();
  }

  private void remarked() {
    var reasons = new EnumMap<Reason, Long>(Reason.class);
    receipt.remarks().forEach(remark -> reasons.merge(remark.reason(), 1L, Long::sum));
    long converted = reasons.getOrDefault(Reason.COERCED, 0L);
    if (converted > 0) {
      say(count(converted, "value") + (converted == 1 ? " was" : " were") + " converted first.");
    }
    long repeated = reasons.getOrDefault(Reason.REPEATED_KEY, 0L);
    if (repeated > 0) {
      say(count(repeated, "key") + " came more than once: the last value counts.");
    }
  }

  /// The actions on the timeline, whether they were recorded when it came or since.
  private void recorded() {
    var created = idsOf(ActionResult.Status.CREATED);
    if (!created.isEmpty()) {
      var are = created.size() == 1 ? "action is" : "actions are";
      say("Its %s on the timeline as %s.".formatted(are, Wording.listed(created)));
    }
    var known = idsOf(ActionResult.Status.DUPLICATE);
    if (!known.isEmpty()) {
      var were = known.size() == 1 ? "was" : "were";
      say(
          "%s %s there already, with the same external id: %s."
              .formatted(count(known.size(), "action"), were, Wording.listed(known)));
    }
  }

  private List<String> idsOf(ActionResult.Status status) {
    return receipt.actions().stream()
        .filter(action -> action.status() == status)
        .map(action -> Objects.requireNonNull(action.id()).value())
        .toList();
  }

  private void dropped() {
    if (!parts.isEmpty()) {
      Map<DroppedPartState, Long> states =
          parts.stream()
              .collect(
                  groupingBy(
                      DroppedPart::state, () -> new EnumMap<>(DroppedPartState.class), counting()));
      var fates =
          states.entrySet().stream()
              .map(state -> fate(state.getKey(), state.getValue()))
              .collect(Collectors.joining(", "));
      var were = parts.size() == 1 ? "was" : "were";
      say("%s of it %s dropped: %s.".formatted(count(parts.size(), "part"), were, fates));
    }
    receipt.remarks().stream()
        .filter(remark -> remark.reason() == Reason.MORE_REMARKS)
        .forEach(remark -> say(remark.text() + "; what they were is not known."));
  }

  private static String fate(DroppedPartState state, long number) {
    return "%,d ".formatted(number)
        + switch (state) {
          case OPEN -> number == 1 ? "is still open" : "are still open";
          case TAKEN -> "took effect in a replay";
          case OVERTAKEN -> "changed nothing when replayed";
          case DISMISSED -> number == 1 ? "was dismissed" : "were dismissed";
        };
  }

  private void say(String sentence) {
    sentences.add(sentence);
  }
}
