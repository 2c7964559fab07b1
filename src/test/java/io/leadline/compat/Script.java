package io.leadline.compat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A case that is being written: `that("blank values change nothing").captured("'city':
/// ''").lead().expects("200 {…}")`.
///
/// Every request but the last must succeed, unless the script says what else it answers.
final class Script {
  private final String name;
  private final List<Step> steps = new ArrayList<>();

  private Script(String name) {
    this.name = name;
  }

  /// Begins a case.
  ///
  /// @param name a sentence that should be true
  static Script that(String name) {
    return new Script(name);
  }

  /// Posts a body to the Async API.
  Script async(String json) {
    return send(Call.async(json));
  }

  /// Posts a lead with the case's phone number and more fields to the Async API, and reads the
  /// receipt.
  ///
  /// @param members fields without braces, or nothing: `'name': 'Jane Doe'`
  Script captured(String members) {
    return async("{'fields': {'phone': '<phone>'%s}}".formatted(following(members))).receipt();
  }

  /// Posts a lead with actions to the Async API, and reads the receipt.
  ///
  /// @param entries the actions without brackets
  Script capturedWith(String entries) {
    return async("{'fields': {'phone': '<phone>'}, 'actions': [%s]}".formatted(entries)).receipt();
  }

  /// Creates a lead with the case's phone number and more fields by the Sync API.
  Script created(String members) {
    return post("/lead", "{'fields': {'phone': '<phone>'%s}}".formatted(following(members)));
  }

  /// Creates another lead.
  ///
  /// @param number of its phone number: 2 for `<phone2>`
  Script createdToo(int number, String members) {
    return post(
        "/lead", "{'fields': {'phone': '<phone%d>'%s}}".formatted(number, following(members)));
  }

  /// Creates a lead with actions by the Sync API.
  Script createdWith(String entries) {
    return post("/lead", "{'fields': {'phone': '<phone>'}, 'actions': [%s]}".formatted(entries));
  }

  /// Appends actions to the lead by the Sync API.
  Script append(String entries) {
    return post("/lead/<lead>/action", "{'actions': [%s]}".formatted(entries));
  }

  /// Reads the last receipt with the Async token.
  Script receipt() {
    return send(Call.async("GET", "/receipts/<receipt>"));
  }

  /// Reads the lead.
  Script lead() {
    return get("/lead/<lead>");
  }

  /// Reads all actions of the lead, newest first.
  Script timeline() {
    return post("/lead/<lead>/action/search?limit=100", "{}");
  }

  /// Reads from the Sync API.
  ///
  /// @param rest what follows the enterprise
  Script get(String rest) {
    return send(Call.sync("GET", rest));
  }

  /// Posts to the Sync API.
  Script post(String rest, String json) {
    return send(Call.sync("POST", rest).json(json));
  }

  Script send(Call call) {
    steps.add(Step.request(call));
    return this;
  }

  /// Does something else than one request, or something with what came.
  Script does(String what, Consumer<Conversation> action) {
    steps.add(Step.thought(what, action));
    return this;
  }

  /// Says what is there after the last step, when the case goes on after it.
  Script answers(String line) {
    steps.addLast(steps.removeLast().expecting(Expected.like(line)));
    return this;
  }

  /// Keeps a value of the last answer for later steps.
  ///
  /// @param path as in {@link Json#findAt}
  Script keep(String value, String path) {
    return does("keeping " + path, it -> it.keep(value, path));
  }

  /// Looks at the status and a header of the last answer in place of its body.
  Script header(String header) {
    return shows(it -> "%d %s: %s".formatted(it.status(), header, it.header(header)));
  }

  /// Looks at the last answer in a way of its own.
  Script shows(Function<Answer, String> view) {
    return does("looking", it -> it.show(view.apply(it.answer())));
  }

  Case expects(String line) {
    return ends(Expected.like(line));
  }

  Case exactly(String line) {
    return ends(Expected.exactly(line));
  }

  private Case ends(Expected expected) {
    int lastRequest =
        IntStream.range(0, steps.size()).filter(it -> steps.get(it).isRequest()).max().orElse(0);
    for (int place = 0; place < lastRequest; place++) {
      steps.set(place, steps.get(place).expectingSuccess());
    }
    return new Case(name, List.copyOf(steps), expected);
  }

  private static String following(String members) {
    return members.isEmpty() ? "" : ", " + members;
  }
}
