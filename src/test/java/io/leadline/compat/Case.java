package io.leadline.compat;

import java.util.List;

/// One thing that a client may count on.
///
/// @param name a sentence that should be true
/// @param steps what is sent, in this order
/// @param expected what must be there in the end
record Case(String name, List<Step> steps, Expected expected) {
  /// Runs it.
  Result run(Conversation it) {
    try {
      for (var step : steps) {
        step.action().accept(it);
        if (step.expected() != null && !step.expected().judge(it.got(), it.values()).isMet()) {
          return failure(
              it, "after %s, instead of %s".formatted(step.name(), step.expected().line()));
        }
      }
      var verdict = expected.judge(it.got(), it.values());
      return new Result(name, expected.line(), verdict.shown(), verdict.isMet(), it.got().line());
    } catch (RuntimeException e) {
      // Whatever a server does, the other cases are run.
      return failure(it, e.toString());
    }
  }

  private Result failure(Conversation it, String where) {
    var got = it.got().line();
    return new Result(name, expected.line(), "%s (%s)".formatted(got, where), false, got);
  }
}
