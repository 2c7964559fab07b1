package io.leadline.compat;

import static io.leadline.compat.Script.that;

/// What a request and an answer look like, whatever the call: paths, methods, bodies.
final class FormCases {
  private static final String LEAD = "{'fields': {'phone': '<phone>'}}";
  private static final String QUEUED = "200 {'status': 'QUEUED', 'message': 'success'}";
  private static final int LIMIT = 1_048_576;

  private FormCases() {}

  static Section section() {
    return Section.of(
        "Form",
        that("an unknown path is answered in JSON")
            .send(Call.to("GET", "/nothing/here"))
            .expects("404 NOT_FOUND …"),
        that("an unknown path of an enterprise is answered in JSON")
            .send(Call.async("GET", "/nothing"))
            .expects("404 NOT_FOUND …"),
        that("an unknown path of the Sync API is answered in JSON")
            .get("/nothing/here")
            .expects("404 NOT_FOUND …"),
        that("a wrong method is answered in JSON")
            .send(Call.async("GET", "/autoupdatelead"))
            .expects("405 METHOD_NOT_ALLOWED …"),
        that("a wrong method on the Async API is told the right one")
            .send(Call.async("GET", "/autoupdatelead"))
            .header("Allow")
            .expects("405 Allow: …POST…"),
        that("a wrong method on the Sync API is told the right ones")
            .created("")
            .send(Call.sync("DELETE", "/lead/<lead>"))
            .header("Allow")
            .expects("405 Allow: …GET…POST…"),
        that("a wrong method on ping is told the right one")
            .send(Call.async("POST", "/ping").json("{}"))
            .header("Allow")
            .expects("405 Allow: …GET…"),
        refused("text is no lead", "hello"),
        refused("nothing is no lead", ""),
        refused("half of an object is no lead", "{\"fields\": {\"phone\": \"<phone>\"}"),
        refused("a form is no lead", "phone=<phone>&name=Jane"),
        refused("an array is no lead", "[{\"fields\": {\"phone\": \"<phone>\"}}]"),
        refused("a JSON text is no lead", "\"<phone>\""),
        refused("null is no lead", "null"),
        refused("an object without fields is no lead", "{\"phone\": \"<phone>\"}"),
        refused("fields that are null are no lead", "{\"fields\": null}"),
        refused("fields in an array are no lead", "{\"fields\": [{\"phone\": \"<phone>\"}]}"),
        refused("fields that are a text are no lead", "{\"fields\": \"<phone>\"}"),
        that("a body that is not JSON is refused on the Sync API")
            .send(Call.sync("POST", "/lead").raw("hello"))
            .expects("400 BAD_REQUEST …"),
        that("an array is refused on the Sync API")
            .post("/lead", "[]")
            .expects("400 BAD_REQUEST …"),
        that("a body of more than 1 MiB is refused")
            .send(Call.async(padded(LIMIT + 1)))
            .expects("413 PAYLOAD_TOO_LARGE …"),
        that("a body of more than 1 MiB is refused on the Sync API")
            .send(Call.sync("POST", "/lead").json(padded(LIMIT + 1)))
            .expects("413 PAYLOAD_TOO_LARGE …"),
        that("a body of nearly 1 MiB is taken")
            .send(Call.async(padded(LIMIT - 100)))
            .expects(QUEUED),
        typed("application/json; charset=utf-8"),
        typed("text/plain;charset=UTF-8"),
        typed("application/x-www-form-urlencoded"),
        typed("multipart/form-data; boundary=x"),
        typed("nonsense"),
        that("a body without a content type is read as JSON").async(LEAD).expects(QUEUED),
        that("a body without a content type is read as JSON on the Sync API")
            .post("/lead", LEAD)
            .expects("201 {'lead_id': '<id>'}"),
        that("a body that calls itself a form is read as JSON on the Sync API")
            .send(
                Call.sync("POST", "/lead")
                    .json(LEAD)
                    .with("Content-Type", "application/x-www-form-urlencoded"))
            .expects("201 {'lead_id': '<id>'}"));
  }

  private static Case refused(String name, String body) {
    return that(name)
        .send(Call.async("POST", "/autoupdatelead").raw(body))
        .expects("400 BAD_REQUEST …");
  }

  private static Case typed(String contentType) {
    return that("a body that calls itself %s is read as JSON".formatted(contentType))
        .send(Call.async(LEAD).with("Content-Type", contentType))
        .expects(QUEUED);
  }

  /// A lead with a key that nobody knows, of about as many characters as wanted.
  private static String padded(int length) {
    return "{'fields': {'phone': '<phone>'}, 'padding': '%s'}".formatted("x".repeat(length));
  }
}
