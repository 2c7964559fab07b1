package io.leadline.compat;

import static io.leadline.compat.Script.that;

/// A program that sends its leads one after the other, and nothing else.
final class LoopCases {
  private LoopCases() {}

  /// @param leads how many
  static Section section(int leads) {
    int middle = leads / 2 + 1;
    return Section.of(
        "A loop",
        that("%,d leads, one a call, are all there".formatted(leads))
            .does("the loop", it -> sendAll(it, leads))
            .receipt()
            .answers("200 {'outcome': 'CREATED', 'remarks': []}")
            .lead()
            .answers("200 " + lead(leads))
            .post("/lead/search", "{'fields': {'phone': '<phone1>'}}")
            .answers("200 {'data': [%s]}".formatted(lead(1)))
            .post("/lead/search", "{'fields': {'phone': '<phone%d>'}}".formatted(middle))
            .answers("200 {'data': [%s]}".formatted(lead(middle)))
            .post("/lead/search?limit=2", "{'fields': {'city': '<unique>'}}")
            .expects(
                "200 {'data': [%s, %s], 'total_count': %d}"
                    .formatted(lead(leads), lead(leads - 1), leads)));
  }

  private static void sendAll(Conversation it, int leads) {
    for (int number = 1; number <= leads; number++) {
      it.send(Call.async(lead(number)));
      if (!it.got().line().equals("200 {\"status\":\"QUEUED\",\"message\":\"success\"}")) {
        throw new IllegalStateException("lead %d was not taken".formatted(number));
      }
    }
  }

  private static String lead(int number) {
    return "{'fields': {'phone': '<phone%1$d>', 'city': '<unique>', 'deal_size': %1$d}}"
        .formatted(number);
  }
}
