package io.leadline.compat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One run of one case: what was sent and answered so far.
final class Conversation {
  private final Http http;
  private final Values values;
  private @Nullable Answer last;
  private Got got = Got.text("nothing");

  Conversation(Http http, Values values) {
    this.http = http;
    this.values = values;
  }

  /// Sends a request, and remembers the ids that the answer names.
  void send(Call call) {
    try {
      var answer = http.send(call, values);
      last = answer;
      got = answer.got();
      remember(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(call + " got no answer: " + e, e);
    }
  }

  private void remember(Answer answer) {
    answer.headers().firstValue("X-Receipt-Id").ifPresent(id -> values.keep("receipt", id));
    keepText("lead", Json.findAt(answer.json(), "lead_id"));
    var actions = Json.findAt(answer.json(), "actions");
    if (actions != null && actions.isArray()) {
      for (int place = actions.size() - 1; place >= 0; place--) {
        keepText("action", Json.findAt(actions.get(place), "action_id"));
      }
    }
  }

  private void keepText(String name, @Nullable JsonNode value) {
    if (value != null && value.isString()) {
      values.keep(name, value.asString());
    }
  }

  /// Keeps a value of the last answer.
  ///
  /// @param path as in {@link Json#findAt}
  void keep(String name, String path) {
    var value = Json.findAt(answer().json(), path);
    if (value == null || value.isNull()) {
      throw new IllegalStateException("no " + path + " in " + got.line());
    }
    values.keep(name, value.isString() ? value.asString() : value.toString());
  }

  /// Replaces what the case got by a text of its own.
  void show(String text) {
    got = Got.text(text);
  }

  /// The last answer.
  Answer answer() {
    if (last == null) {
      throw new IllegalStateException("nothing was sent yet");
    }
    return last;
  }

  Got got() {
    return got;
  }

  Values values() {
    return values;
  }
}
