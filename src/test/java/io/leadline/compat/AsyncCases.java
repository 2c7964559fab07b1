package io.leadline.compat;

import static io.leadline.compat.Script.that;

/// A lead is created or updated, and the answer is always the same.
final class AsyncCases {
  private static final String LEAD = "{'fields': {'phone': '<phone>'}}";

  private AsyncCases() {}

  static Section section() {
    return Section.of(
        "Async",
        queued("/enterprise/<enterprise>/autoupdatelead"),
        queued("/v2/enterprise/<enterprise>/autoupdatelead"),
        queued("/api/b1/enterprise/<enterprise>/autoupdatelead"),
        queued("/autoupdate/enterprise/<enterprise>/autoupdatelead"),
        that("all addresses are one and the same")
            .captured("")
            .send(Call.async(LEAD).at("/v2/enterprise/<enterprise>/autoupdatelead"))
            .send(Call.async(LEAD).at("/api/b1/enterprise/<enterprise>/autoupdatelead"))
            .send(Call.async(LEAD).at("/autoupdate/enterprise/<enterprise>/autoupdatelead"))
            .lead()
            .expects("200 {'fields': {'capture_frequency': 4}}"),
        that("the answer names a receipt")
            .async(LEAD)
            .shows(it -> it.header("X-Receipt-Id").replaceFirst("[0-9a-f]{24}", "24 hex digits"))
            .exactly("24 hex digits"),
        that("a lead that is not found is created")
            .captured("'name': 'Jane Doe'")
            .expects("200 {'outcome': 'CREATED', 'lead_id': '<id>', 'actions': [], 'remarks': []}"),
        that("a lead that is found is updated")
            .captured("'name': 'Jane Doe'")
            .keep("first", "lead_id")
            .captured("'name': 'Jane Roe'")
            .expects("200 {'outcome': 'UPDATED', 'lead_id': '<first>', 'remarks': []}"),
        that("an update changes what it names and keeps the rest")
            .captured("'name': 'Jane Doe', 'city': 'Pune', 'rating': 3, 'deal_size': 7")
            .captured("'name': 'Jane Roe', 'rating': 4")
            .lead()
            .expects(
                "200 {'fields': {'name': 'Jane Roe', 'city': 'Pune', 'rating': 4, 'deal_size': 7}}"),
        that("blank values change nothing")
            .captured("'name': 'Jane Doe', 'city': 'Pune', 'rating': 3, 'email': 'j@example.com'")
            .captured("'name': '', 'city': null, 'rating': null, 'email': ''")
            .lead()
            .expects(
                """
                200 {'fields': {'name': 'Jane Doe', 'city': 'Pune', 'rating': 3, 'email': 'j@example.com'}}
                """),
        that("blank values need no remark")
            .captured("'name': '', 'city': null, 'rating': null, 'interests': null, 'status': ''")
            .expects("200 {'outcome': 'CREATED', 'remarks': []}"),
        that("an unknown field gets a remark")
            .captured("'shoe_size': 42")
            .expects(
                """
                200 {'outcome': 'CREATED',
                  'remarks': [{'field': 'fields.shoe_size', 'status': 'IGNORED', 'remark': 'Unknown field'}]}
                """),
        that("API names are case-sensitive")
            .captured("'Name': 'Jane Doe'")
            .expects("200 {'remarks': [{'field': 'fields.Name', 'remark': 'Unknown field'}]}"),
        that("what is not valid does not keep the rest from the lead")
            .captured("'name': 'Jane Doe', 'rating': 9, 'shoe_size': 42, 'status': 'Unheard of'")
            .lead()
            .expects(
                "200 {'fields': {'name': 'Jane Doe', 'rating': '<none>', 'shoe_size': '<none>', 'status': 'Fresh'}}"),
        that("each part that is not valid gets its remark")
            .captured("'name': 'Jane Doe', 'rating': 9, 'shoe_size': 42, 'status': 'Unheard of'")
            .expects(
                """
                200 {'remarks': ['…', {'field': 'fields.rating', 'remark': 'Rating must be between 1 and 5'},
                  {'field': 'fields.shoe_size'}, {'field': 'fields.status'}]}
                """),
        that("other top-level keys are ignored")
            .async("{'fields': {'phone': '<phone>'}, 'source': 'x', 'meta': {'a': [1]}, 'name': 1}")
            .receipt()
            .expects("200 {'outcome': 'CREATED', 'remarks': []}"),
        that("capture_frequency starts at 1")
            .captured("")
            .lead()
            .expects("200 {'fields': {'capture_frequency': 1}}"),
        that("capture_frequency grows with every request that reaches the lead")
            .captured("'name': 'Jane Doe'")
            .captured("'name': 'Jane Doe'")
            .captured("'rating': 9")
            .lead()
            .expects("200 {'fields': {'capture_frequency': 3}}"),
        spelled("+<phone>"),
        spelled("<national>"),
        spelled("0<national>"),
        spelled("00<phone>"),
        spelled("+91 <national>"),
        spelled("+91-(<national>)"),
        that("spellings of a phone number are stored as digits")
            .async("{'fields': {'phone': '+91 <national>'}}")
            .receipt()
            .lead()
            .expects("200 {'fields': {'phone': '<phone>'}}"),
        dropped("a missing identifier", "'name': 'Jane Doe'"),
        dropped("a blank identifier", "'phone': ''"),
        dropped("an identifier that is null", "'phone': null"),
        dropped("an identifier of spaces", "'phone': '  '"),
        dropped("an identifier that is no phone number", "'phone': 'call me'"),
        dropped("an identifier that is too short", "'phone': '123'"),
        dropped("an identifier that is a number", "'phone': <phone>"),
        that("no fields at all are a missing identifier")
            .async("{'fields': {}}")
            .receipt()
            .expects("200 {'outcome': 'DROPPED', 'lead_id': '<none>'}"));
  }

  private static Case queued(String path) {
    return that(path.replace("<enterprise>", "{e}") + " answers what every client accepts")
        .send(Call.async(LEAD).at(path))
        .exactly("200 {\"status\":\"QUEUED\",\"message\":\"success\"}");
  }

  private static Case spelled(String phone) {
    return that(phone + " is the lead of <phone>")
        .captured("")
        .keep("first", "lead_id")
        .async("{'fields': {'phone': '%s'}}".formatted(phone))
        .receipt()
        .expects("200 {'outcome': 'UPDATED', 'lead_id': '<first>', 'remarks': []}");
  }

  private static Case dropped(String what, String fields) {
    return that(what + " is queued, and dropped with a remark")
        .async("{'fields': {%s}}".formatted(fields))
        .answers("200 {'status': 'QUEUED', 'message': 'success'}")
        .receipt()
        .expects(
            """
            200 {'outcome': 'DROPPED', 'lead_id': '<none>',
              'remarks': ['…', {'field': 'fields.phone', 'status': 'IGNORED', 'remark': '<text>'}]}
            """);
  }
}
