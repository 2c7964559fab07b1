package io.leadline.compat;

import static io.leadline.compat.Script.that;

/// Requests that are sent again: by their key, or entry by entry.
final class RetryCases {
  private static final String LEAD = "{'fields': {'phone': '<phone>', 'name': 'Jane Doe'}}";
  private static final String NOTE =
      "{'type': 'SYSTEM_NOTE', 'text': 'Hello', 'external_id': 'x1'}";
  private static final String KEY = "Idempotency-Key";

  private RetryCases() {}

  static Section section() {
    return Section.of(
        "Retries",
        that("the same key and body on the Async API get the first answer again")
            .send(keyed(Call.async(LEAD)))
            .send(keyed(Call.async(LEAD)))
            .answers("200 {'status': 'QUEUED', 'message': 'success'}")
            .header("Idempotency-Replayed")
            .exactly("200 Idempotency-Replayed: true"),
        that("the first answer is no replay")
            .send(keyed(Call.async(LEAD)))
            .answers("200 {'status': 'QUEUED', 'message': 'success'}")
            .header("Idempotency-Replayed")
            .exactly("200 Idempotency-Replayed: "),
        that("a replay names the first receipt")
            .send(keyed(Call.async(LEAD)))
            .does(
                "keeping the receipt",
                it -> it.values().keep("first", it.values().fill("<receipt>")))
            .send(keyed(Call.async(LEAD)))
            .shows(it -> it.header("X-Receipt-Id"))
            .exactly("<first>"),
        that("a replay on the Async API changes nothing")
            .send(keyed(Call.async(LEAD)))
            .send(keyed(Call.async(LEAD)))
            .receipt()
            .lead()
            .expects("200 {'fields': {'capture_frequency': 1}}"),
        that("another body with the same key is refused")
            .send(keyed(Call.async(LEAD)))
            .send(keyed(Call.async("{'fields': {'phone': '<phone>', 'name': 'Jane Roe'}}")))
            .expects("409 IDEMPOTENCY_KEY_REUSED …"),
        that("a refused body with the same key changes nothing")
            .send(keyed(Call.async(LEAD)))
            .receipt()
            .send(keyed(Call.async("{'fields': {'phone': '<phone>', 'name': 'Jane Roe'}}")))
            .answers("409 IDEMPOTENCY_KEY_REUSED …")
            .lead()
            .expects("200 {'fields': {'name': 'Jane Doe', 'capture_frequency': 1}}"),
        that("the same body with another key is another request")
            .send(keyed(Call.async(LEAD)))
            .send(Call.async(LEAD).with(KEY, "<unique2>"))
            .receipt()
            .lead()
            .expects("200 {'fields': {'capture_frequency': 2}}"),
        that("the same key on the Sync API gets the first answer again")
            .send(keyed(Call.sync("POST", "/lead").json(LEAD)))
            .keep("first", "lead_id")
            .send(keyed(Call.sync("POST", "/lead").json(LEAD)))
            .expects("201 {'lead_id': '<first>', 'actions': [], 'remarks': []}"),
        that("a replay on the Sync API says so")
            .send(keyed(Call.sync("POST", "/lead").json(LEAD)))
            .send(keyed(Call.sync("POST", "/lead").json(LEAD)))
            .header("Idempotency-Replayed")
            .exactly("201 Idempotency-Replayed: true"),
        that("another body with the same key is refused on the Sync API")
            .send(keyed(Call.sync("POST", "/lead").json(LEAD)))
            .send(keyed(Call.sync("POST", "/lead").json("{'fields': {'phone': '<phone2>'}}")))
            .expects("409 IDEMPOTENCY_KEY_REUSED …"),
        that("actions that are appended with a key are recorded once")
            .created("")
            .send(keyed(append("{'type': '1001', 'fields': {'note': 'Hello'}}")))
            .send(keyed(append("{'type': '1001', 'fields': {'note': 'Hello'}}")))
            .timeline()
            .expects(
                "200 {'data': [{'type': '1001'}, {'type': 'LEAD_CREATED'}], 'total_count': 2}"),
        that("an update with a key takes effect once")
            .created("'city': 'Pune'")
            .send(keyed(Call.sync("POST", "/lead/<lead>").json("{'fields': {'city': 'Goa'}}")))
            .post("/lead/<lead>", "{'fields': {'city': 'Agra'}}")
            .send(keyed(Call.sync("POST", "/lead/<lead>").json("{'fields': {'city': 'Goa'}}")))
            .lead()
            .expects("200 {'fields': {'city': 'Agra'}}"),
        that("the keys of two tokens are not the same key")
            .send(keyed(Call.async(LEAD)))
            .send(keyed(Call.sync("POST", "/lead").json("{'fields': {'phone': '<phone2>'}}")))
            .expects("201 {'lead_id': '<id>'}"),
        that("a key of about 200 characters is taken")
            .send(Call.async(LEAD).with(KEY, "<unique>" + "k".repeat(184)))
            .expects("200 {'status': 'QUEUED'}"),
        that("a longer key is refused")
            .send(Call.async(LEAD).with(KEY, "k".repeat(201)))
            .expects("400 BAD_REQUEST …"),
        that("an external_id is recorded once by the Async API")
            .capturedWith(NOTE)
            .capturedWith(NOTE)
            .timeline()
            .expects("200 {'data': [{'type': 'SYSTEM_NOTE'}, {'type': 'LEAD_CREATED'}]}"),
        that("the second one has the first one's id")
            .capturedWith(NOTE)
            .keep("first", "actions.0.action_id")
            .capturedWith(NOTE)
            .expects("200 {'actions': [{'action_id': '<first>', 'status': 'DUPLICATE'}]}"),
        that("an external_id is recorded once by the Sync API")
            .created("")
            .append(NOTE)
            .keep("first", "actions.0.action_id")
            .append(NOTE)
            .expects("200 {'actions': [{'action_id': '<first>', 'status': 'DUPLICATE'}]}"),
        that("an external_id is recorded once within a request")
            .capturedWith(NOTE + ", " + NOTE)
            .expects("200 {'actions': [{'status': 'CREATED'}, {'status': 'DUPLICATE'}]}"),
        that("an external_id that came by one API is known to the other")
            .capturedWith(NOTE)
            .append(NOTE)
            .expects("200 {'actions': [{'status': 'DUPLICATE'}]}"),
        that("a custom action that is a duplicate adds no score")
            .capturedWith("{'type': 'ACTION_1001', 'fields': {}, 'external_id': 'x2'}")
            .capturedWith("{'type': 'ACTION_1001', 'fields': {}, 'external_id': 'x2'}")
            .lead()
            .expects("200 {'score': 10}"),
        that("an external_id on another lead is another action")
            .capturedWith(NOTE)
            .async("{'fields': {'phone': '<phone2>'}, 'actions': [" + NOTE + "]}")
            .receipt()
            .expects("200 {'actions': [{'status': 'CREATED'}]}"));
  }

  private static Call keyed(Call call) {
    return call.with(KEY, "<unique>");
  }

  private static Call append(String entry) {
    return Call.sync("POST", "/lead/<lead>/action").json("{'actions': [" + entry + "]}");
  }
}
