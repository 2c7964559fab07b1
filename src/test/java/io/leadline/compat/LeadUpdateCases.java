package io.leadline.compat;

import static io.leadline.compat.Script.that;

/// Leads are changed.
final class LeadUpdateCases {
  private static final String BEFORE = "'name': 'Jane Doe', 'city': 'Pune', 'rating': 3";

  private LeadUpdateCases() {}

  static Section section() {
    return Section.of(
        "Sync updates",
        that("update answers with the lead's fields")
            .created(BEFORE)
            .post("/lead/<lead>", "{'fields': {'name': 'Jane Roe'}}")
            .expects(
                """
                200 {'id': '<lead>', 'remarks': '<none>', 'fields': {'phone': '<phone>', 'name': 'Jane Roe',
                  'city': 'Pune', 'rating': 3, 'status': 'Fresh'}}
                """),
        that("only the fields sent change")
            .created(BEFORE)
            .post("/lead/<lead>", "{'fields': {'name': 'Jane Roe', 'deal_size': 7}}")
            .lead()
            .expects(
                "200 {'fields': {'name': 'Jane Roe', 'city': 'Pune', 'rating': 3, 'deal_size': 7}}"),
        that("null and blank clear a field")
            .created(BEFORE)
            .post("/lead/<lead>", "{'fields': {'city': null, 'name': '', 'rating': null}}")
            .lead()
            .expects(
                """
                200 {'rating': '<none>',
                  'fields': {'phone': '<phone>', 'city': '<none>', 'name': '<none>', 'rating': '<none>'}}
                """),
        that("an unknown field gets a remark, and the rest takes effect")
            .created(BEFORE)
            .post("/lead/<lead>", "{'fields': {'city': 'Goa', 'shoe_size': 42}}")
            .expects(
                """
                200 {'fields': {'city': 'Goa', 'shoe_size': '<none>'},
                  'remarks': [{'field': 'fields.shoe_size', 'status': 'IGNORED', 'remark': 'Unknown field'}]}
                """),
        droppedStatus("an unknown status", "Unheard of"),
        droppedStatus("an archived status", "Old Status"),
        that("a status changes, in any spelling of its label")
            .created("")
            .post("/lead/<lead>", "{'fields': {'status': 'qualified'}}")
            .lead()
            .expects("200 {'status': 'Qualified', 'fields': {'status': 'Qualified'}}"),
        refusedValue("rating", "'3'"),
        refusedValue("rating", "9"),
        refusedValue("email", "'jane'"),
        refusedValue("deal_size", "'7'"),
        refusedValue("follow_up_date", "'2023-01-01'"),
        refusedValue("interests", "'Kit tag A'"),
        refusedValue("budget", "5000"),
        refusedValue("opted_in", "'true'"),
        refusedValue("website", "'example.com'"),
        refusedValue("name", "42"),
        that("the phone cannot be changed")
            .created(BEFORE)
            .post("/lead/<lead>", "{'fields': {'phone': '<phone2>'}}")
            .expects("403 INVALID_LEAD Cannot modify lead identifier field"),
        that("not even to what it is")
            .created(BEFORE)
            .post("/lead/<lead>", "{'fields': {'phone': '<phone>', 'city': 'Goa'}}")
            .expects("403 INVALID_LEAD Cannot modify lead identifier field"),
        that("an update with the phone changes nothing")
            .created(BEFORE)
            .post("/lead/<lead>", "{'fields': {'phone': '<phone2>', 'city': 'Goa'}}")
            .answers("403 INVALID_LEAD Cannot modify lead identifier field")
            .lead()
            .expects("200 {'fields': {'phone': '<phone>', 'city': 'Pune'}}"),
        that("actions are appended")
            .created("")
            .post(
                "/lead/<lead>",
                """
                {'fields': {'city': 'Goa'}, 'actions': [{'type': '1001', 'fields': {'note': 'Hello'}},
                  {'type': 'PAYMENT', 'status': 'PENDING', 'currency': 'INR', 'amount': '1'}]}
                """)
            .timeline()
            .expects(
                """
                200 {'data': [{'type': 'PAYMENT'}, {'type': '1001', 'fields': {'note': 'Hello'}},
                  {'type': 'LEAD_CREATED'}]}
                """),
        that("an action that is not valid gets a remark")
            .created("")
            .post(
                "/lead/<lead>",
                "{'fields': {'city': 'Goa'}, 'actions': [{'type': 'ACTION_1001', 'fields': {}}]}")
            .expects("200 {'fields': {'city': 'Goa'}, 'remarks': [{'field': 'actions[0].type'}]}"),
        that("the moment of the change is kept")
            .created("")
            .lead()
            .keep("created", "created_on")
            .post("/lead/<lead>", "{'fields': {'city': 'Goa'}}")
            .lead()
            .expects("200 {'created_on': <created>, 'modified_on': '<recent>'}"),
        that("an update does not count as a capture")
            .captured("")
            .post("/lead/<lead>", "{'fields': {'city': 'Goa'}}")
            .lead()
            .expects("200 {'fields': {'capture_frequency': 1}}"),
        that("an unknown id is not found")
            .post("/lead/000000000000000000000000", "{'fields': {'city': 'Goa'}}")
            .expects("404 LEAD_NOT_FOUND The lead with ID 000000000000000000000000 was not found."),
        that("a body without fields is refused")
            .created("")
            .post("/lead/<lead>", "[]")
            .expects("400 BAD_REQUEST …"),
        that("PUT is told to POST")
            .created("")
            .send(Call.sync("PUT", "/lead/<lead>").json("{'fields': {'city': 'Goa'}}"))
            .expects("405 METHOD_NOT_ALLOWED …POST…"));
  }

  private static Case droppedStatus(String what, String label) {
    return that(what + " gets a remark, and the rest takes effect")
        .created("'status': 'Contacted'")
        .post("/lead/<lead>", "{'fields': {'city': 'Goa', 'status': '%s'}}".formatted(label))
        .expects(
            """
            200 {'fields': {'city': 'Goa', 'status': 'Contacted'},
              'remarks': [{'field': 'fields.status', 'status': 'IGNORED', 'remark': '<text>'}]}
            """);
  }

  /// A value of the wrong type refuses the whole update.
  private static Case refusedValue(String field, String value) {
    return that("%s %s is refused, and nothing is changed".formatted(field, value))
        .created(BEFORE)
        .post("/lead/<lead>", "{'fields': {'city': 'Goa', '%s': %s}}".formatted(field, value))
        .answers("400 BAD_REQUEST …")
        .lead()
        .expects("200 {'rating': 3, 'fields': {'name': 'Jane Doe', 'city': 'Pune', 'rating': 3}}");
  }
}
