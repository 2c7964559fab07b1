package io.leadline.compat;

import static io.leadline.compat.Script.that;

import java.util.Locale;

/// Who may call, and what everybody else is told.
final class AccessCases {
  private static final String LEAD = "{'fields': {'phone': '<phone>'}}";
  private static final String QUEUED = "200 {'status': 'QUEUED', 'message': 'success'}";
  private static final String NO_LEAD = "/lead/000000000000000000000000";
  private static final String STRANGERS = "/enterprise/000000000000000000000000";

  private AccessCases() {}

  static Section section() {
    return Section.of(
        "Access",
        that("the scheme is matched without case on the Async API")
            .send(Call.async(LEAD).as("bearer <async>"))
            .expects(QUEUED),
        that("the scheme is matched without case on the Sync API")
            .send(Call.sync("POST", "/lead").json(LEAD).as("BEARER <sync>"))
            .expects("201 {'lead_id': '<id>'}"),
        that("a bare token opens the Async API")
            .send(Call.async(LEAD).as("<async>"))
            .expects(QUEUED),
        that("a bare token opens the Sync API")
            .send(Call.sync("POST", "/lead").json(LEAD).as("<sync>"))
            .expects("201 {'lead_id': '<id>'}"),
        that("no token is refused on the Async API")
            .send(Call.async(LEAD).as(null))
            .expects("401 NOT_AUTHORIZED …"),
        that("no token is refused on the Sync API")
            .send(Call.sync("GET", NO_LEAD).as(null))
            .expects("401 NOT_AUTHORIZED …"),
        that("an unknown token is told the same as no token")
            .send(Call.async(LEAD).as(null))
            .answers("401 NOT_AUTHORIZED …")
            .keep("message", "error.message")
            .send(Call.async(LEAD).as("Bearer unknown-token-0123456789"))
            .exactly("401 NOT_AUTHORIZED <message>"),
        that("an unknown enterprise is told the same as no token")
            .send(Call.async(LEAD).as(null))
            .answers("401 NOT_AUTHORIZED …")
            .keep("message", "error.message")
            .send(Call.async(LEAD).at(STRANGERS + "/autoupdatelead"))
            .exactly("401 NOT_AUTHORIZED <message>"),
        that("a token of the wrong kind is told nothing about another enterprise")
            .send(Call.async(LEAD).as(null))
            .answers("401 NOT_AUTHORIZED …")
            .keep("message", "error.message")
            .send(Call.async(LEAD).at(STRANGERS + "/autoupdatelead").as("Bearer <sync>"))
            .exactly("401 NOT_AUTHORIZED <message>"),
        that("a token opens no other enterprise on the Sync API")
            .send(Call.sync("GET", "").at("/autoupdate/v2" + STRANGERS + NO_LEAD))
            .expects("401 NOT_AUTHORIZED …"),
        that("a Sync token is told that the Async API needs another")
            .send(Call.async(LEAD).as("Bearer <sync>"))
            .expects(
                "401 NOT_AUTHORIZED This is a Sync token; the Async API needs an Async token."),
        that("an Async token is told that the Sync API needs another")
            .send(Call.sync("GET", NO_LEAD).as("Bearer <async>"))
            .expects("401 NOT_AUTHORIZED This is an Async token; …Sync token…"),
        that("browsers may post leads from any page")
            .send(preflight(Call.async(""), "POST"))
            .shows(it -> allowed(it, "POST"))
            .expects("any origin, POST, authorization, content-type, idempotency-key, x-page"),
        that("browsers may call the Sync API from any page")
            .send(preflight(Call.sync("GET", NO_LEAD), "GET"))
            .shows(it -> allowed(it, "GET"))
            .expects("any origin, GET, authorization, content-type, idempotency-key, x-page"),
        that("browsers may post forms from any page")
            .send(preflight(Call.async("POST", "/wordpress"), "POST"))
            .shows(it -> allowed(it, "POST"))
            .expects("any origin, POST, authorization, content-type, idempotency-key, x-page"),
        that("browsers may read the id of the receipt")
            .send(Call.async(LEAD).with("Origin", "https://example.com"))
            .shows(it -> hasWord(it.header("Access-Control-Expose-Headers"), "X-Receipt-Id"))
            .expects("X-Receipt-Id"),
        that("browsers may read why they are refused")
            .send(Call.async(LEAD).as(null).with("Origin", "https://example.com"))
            .shows(AccessCases::origin)
            .expects("any origin"),
        that("no cookie is set")
            .send(Call.async(LEAD).with("Origin", "https://example.com"))
            .answers(QUEUED)
            .header("Set-Cookie")
            .exactly("200 Set-Cookie: "));
  }

  private static Call preflight(Call call, String method) {
    return Call.to("OPTIONS", call.path())
        .with("Origin", "https://example.com")
        .with("Access-Control-Request-Method", method)
        .with(
            "Access-Control-Request-Headers",
            "authorization, content-type, idempotency-key, x-page");
  }

  /// What a preflight answer allows: each of the wanted things that it names.
  private static String allowed(Answer it, String method) {
    if (!it.isSuccess()) {
      return "status " + it.status();
    }
    var headers = it.header("Access-Control-Allow-Headers");
    return String.join(
        ", ",
        origin(it),
        hasWord(it.header("Access-Control-Allow-Methods"), method),
        hasWord(headers, "authorization"),
        hasWord(headers, "content-type"),
        hasWord(headers, "idempotency-key"),
        hasWord(headers, "x-page"));
  }

  private static String origin(Answer it) {
    var origin = it.header("Access-Control-Allow-Origin");
    return origin.equals("*") || origin.equals("https://example.com") ? "any origin" : origin;
  }

  /// The word, when a list has it or `*`.
  private static String hasWord(String list, String word) {
    var words = ", " + list.toLowerCase(Locale.ROOT) + ",";
    return list.equals("*") || words.contains(" " + word.toLowerCase(Locale.ROOT) + ",")
        ? word
        : "no " + word;
  }
}
