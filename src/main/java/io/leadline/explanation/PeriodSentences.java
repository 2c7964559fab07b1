package io.leadline.explanation;

import static io.leadline.explanation.Wording.count;
import static io.leadline.explanation.Wording.quoted;

import io.leadline.receipt.ReceiptProperties;
import java.util.ArrayList;
import java.util.List;

/// Says which requests about somebody came in a period, and if there was none, why that may be.
record PeriodSentences(Question question, Wording wording, ReceiptProperties properties) {
  /// @param hasOlder whether there are more of them in the period than are told
  /// @param isFirst whether these are the newest of them
  List<String> found(int number, boolean hasOlder, boolean isFirst) {
    var when = period().isEmpty() ? "" : " that came" + period();
    var requests = "%s%s %s".formatted(count(number, "request"), when, subject());
    if (!isFirst) {
      return List.of(
          "Further back, %s%s.".formatted(requests, hasOlder ? ", and there are more" : ""));
    }
    return List.of(
        hasOlder ? "More than %s: these are the newest.".formatted(requests) : requests + ".");
  }

  List<String> none(Neighbours neighbours) {
    var sentences = new ArrayList<String>();
    sentences.add("No request that came%s by any token %s.".formatted(period(), subject()));
    tell(neighbours, sentences);
    sentences.add(
        "Receipts are kept for %s, those of requests of which a part was dropped for %s: what came earlier is not known any more."
            .formatted(
                count(properties.keepDays(), "day"),
                count(properties.keepDaysWithRemarks(), "day")));
    switch (question.subject()) {
      case Question.Contact _ ->
          sentences.add(
              "A request that took full effect is found only by the leads that have the number or address now, since its body is not kept.");
      case Question.OneLead _ -> {}
    }
    sentences.add(
        "A request that was refused before it was stored left no receipt: one without a valid token, beyond the limit of its token, too large, or that was no JSON object with “fields”. Its sender was told so.");
    sentences.add(
        "Neither do calls of the Sync API nor changes in the dashboard, whose answers said all.");
    return sentences;
  }

  /// What was asked for can be in no request.
  List<String> meaningless(String typed) {
    return List.of(
        "%s is neither a phone number nor an e-mail address, and tells no lead apart: no request can be found by it."
            .formatted(quoted(typed)));
  }

  private void tell(Neighbours neighbours, List<String> sentences) {
    if (question.from() == null && question.until() == null) {
      return;
    }
    var before = neighbours.before();
    var after = neighbours.after();
    if (before == null && after == null) {
      sentences.add("None is known from any other time, either.");
    }
    if (before != null) {
      sentences.add(
          "The last one before that came on %s (%s)."
              .formatted(wording.moment(before.receivedAt()), before.id()));
    }
    if (after != null) {
      sentences.add(
          "One came after that, on %s (%s)."
              .formatted(wording.moment(after.receivedAt()), after.id()));
    }
  }

  private String subject() {
    return switch (question.subject()) {
      case Question.OneLead(var lead) -> "reached the lead " + lead.value();
      case Question.Contact(var typed, var match) ->
          match.keys().isEmpty()
              ? "reached a lead with " + quoted(typed)
              : "named %s or reached a lead that has it".formatted(quoted(typed));
    };
  }

  private String period() {
    var from = question.from();
    var until = question.until();
    if (from != null && until != null) {
      return " from %s to %s".formatted(wording.moment(from), wording.moment(until));
    }
    if (from != null) {
      return " since " + wording.moment(from);
    }
    return until == null ? "" : " until " + wording.moment(until);
  }

  @Override
  public String toString() {
    return "PeriodSentences[]";
  }
}
