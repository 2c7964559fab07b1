package io.leadline.compat;

import static io.leadline.compat.Script.that;

import tools.jackson.databind.JsonNode;

/// Leads are created and read.
final class LeadCases {
  private static final String NO_LEAD = "/lead/000000000000000000000000";
  private static final String OUT_OF_RANGE = "400 BAD_REQUEST Limit should be between 1 and 100";

  private LeadCases() {}

  static Section section() {
    return Section.of(
        "Sync leads",
        that("create answers with the lead's id")
            .created("'name': 'Jane Doe'")
            .expects("201 {'lead_id': '<id>', 'actions': [], 'remarks': []}"),
        that("create mirrors the actions and names what is not valid")
            .post(
                "/lead",
                """
                {'fields': {'phone': '<phone>', 'rating': 9, 'shoe_size': 42},
                  'actions': [{'type': '1001', 'fields': {'note': 'Hello'}},
                    {'type': '1001', 'fields': {'email': 'jane'}}, {'type': '9999'}]}
                """)
            .expects(
                """
                201 {'lead_id': '<id>', 'actions': [{'action_id': '<id>', 'status': 'CREATED'},
                    {'action_id': null, 'status': 'IGNORED'}, {'action_id': null, 'status': 'IGNORED'}],
                  'remarks': ['…', {'field': 'fields.rating', 'status': 'IGNORED', 'remark': '<text>'},
                    {'field': 'fields.shoe_size', 'remark': 'Unknown field'},
                    {'field': 'actions[1].fields.email', 'remark': 'Email is invalid'},
                    {'field': 'actions[2].type'}]}
                """),
        that("what is not valid does not keep a lead from being created")
            .created("'name': 'Jane Doe', 'rating': '3', 'status': 'Old Status'")
            .lead()
            .expects("200 {'status': 'Fresh', 'fields': {'name': 'Jane Doe', 'rating': '<none>'}}"),
        that("create takes fields of every kind")
            .created(
                """
                'name': 'Jane Doe', 'email': 'jane@example.com', 'rating': 4, 'status': 'Qualified',
                'contact_source': 'Referral', 'interests': ['Kit tag A'], 'deal_size': 12.5, 'budget': '5000.50',
                'follow_up_date': '01/01/2023', 'website': 'https://example.com', 'opted_in': true, 'city': 'Pune'
                """)
            .answers("201 {'remarks': []}")
            .lead()
            .expects(
                """
                200 {'fields': {'name': 'Jane Doe', 'email': 'jane@example.com', 'rating': 4, 'status': 'Qualified',
                  'contact_source': 'Referral', 'interests': ['Kit tag A'], 'deal_size': 12.5, 'budget': '5000.50',
                  'follow_up_date': 1672511400000, 'website': 'https://example.com', 'opted_in': true,
                  'city': 'Pune'}}
                """),
        refused("create without an identifier", "{'fields': {'name': 'Jane Doe'}}"),
        refused("create with a blank identifier", "{'fields': {'phone': ''}}"),
        refused("create with an identifier that is not valid", "{'fields': {'phone': '123'}}"),
        refused("create with an identifier that is a number", "{'fields': {'phone': <phone>}}"),
        refused("create without fields", "{'actions': []}"),
        refused("create with fields in an array", "{'fields': []}"),
        that("create refuses a lead that exists")
            .created("")
            .post("/lead", "{'fields': {'phone': '<phone>', 'name': 'Jane Doe'}}")
            .expects("409 LEAD_ALREADY_EXISTS …"),
        that("create refuses a lead that exists under another spelling")
            .created("")
            .post("/lead", "{'fields': {'phone': '+91 <national>'}}")
            .expects("409 LEAD_ALREADY_EXISTS …"),
        that("create refuses a lead that came by the Async API")
            .captured("")
            .post("/lead", "{'fields': {'phone': '<phone>'}}")
            .expects("409 LEAD_ALREADY_EXISTS …"),
        that("a refused create changes nothing")
            .created("'name': 'Jane Doe'")
            .post("/lead", "{'fields': {'phone': '<phone>', 'name': 'X', 'city': 'Pune'}}")
            .answers("409 LEAD_ALREADY_EXISTS …")
            .lead()
            .expects("200 {'fields': {'name': 'Jane Doe', 'city': '<none>'}}"),
        that("a lead as it is read")
            .created("'name': 'Jane Doe', 'rating': 4, 'status': 'Lost', 'lost_reason': 'No Need'")
            .lead()
            .expects(
                """
                200 {'id': '<lead>', 'status': 'Lost', 'rating': 4, 'employeeid': '', 'lostReasonid': '<text>',
                  'score': 0, 'created_on': '<recent>', 'modified_on': '<recent>',
                  'fields': {'phone': '<phone>', 'name': 'Jane Doe', 'rating': 4, 'status': 'Lost',
                    'lost_reason': 'No Need', 'created_on': '<recent>', 'modified_on': '<recent>',
                    'capture_frequency': 1},
                  'actions': '<none>', 'actions_skip': '<none>', 'actions_limit': '<none>'}
                """),
        that("the id of a lead says the second of its creation")
            .created("")
            .lead()
            .shows(LeadCases::idAndCreation)
            .exactly("the same second"),
        that("ids made later sort later")
            .created("")
            .keep("first", "lead_id")
            .createdToo(2, "")
            .keep("second", "lead_id")
            .does("comparing", LeadCases::compare)
            .exactly("later"),
        that("includeActions=true adds the actions, newest first")
            .createdWith("{'type': '1001', 'fields': {'note': 'Hello'}}")
            .get("/lead/<lead>?includeActions=true")
            .expects(
                """
                200 {'id': '<lead>', 'fields': {'phone': '<phone>'},
                  'actions': [{'type': '1001', 'fields': {'note': 'Hello'}}, {'type': 'LEAD_CREATED'}],
                  'actions_skip': 0, 'actions_limit': 10}
                """),
        that("includeActions=false adds none")
            .created("")
            .get("/lead/<lead>?includeActions=false")
            .expects("200 {'id': '<lead>', 'actions': '<none>', 'actions_skip': '<none>'}"),
        that("skip and limit choose among the actions")
            .createdWith(
                "{'type': '1001', 'fields': {'note': 'a'}}, {'type': '1001', 'fields': {'note': 'b'}}")
            .get("/lead/<lead>?includeActions=true&skip=1&limit=1")
            .expects(
                "200 {'actions': [{'fields': {'note': 'a'}}], 'actions_skip': 1, 'actions_limit': 1}"),
        limited("limit=0", OUT_OF_RANGE),
        limited("limit=101", OUT_OF_RANGE),
        limited("limit=500", OUT_OF_RANGE),
        limited("limit=-1", OUT_OF_RANGE),
        limited("limit=many", "400 BAD_REQUEST …"),
        limited("skip=-1", "400 BAD_REQUEST …"),
        limited("limit=100", "200 {'actions_limit': 100}"),
        that("an unknown id is not found")
            .get(NO_LEAD)
            .expects("404 LEAD_NOT_FOUND The lead with ID 000000000000000000000000 was not found."),
        that("what is no id is not found")
            .get("/lead/jane")
            .expects("404 LEAD_NOT_FOUND The lead with ID jane was not found."));
  }

  private static Case refused(String what, String body) {
    return that(what + " is refused").post("/lead", body).expects("400 BAD_REQUEST …");
  }

  private static Case limited(String query, String expected) {
    return that("read answers to " + query)
        .created("")
        .get("/lead/<lead>?includeActions=true&" + query)
        .expects(expected);
  }

  private static String idAndCreation(Answer lead) {
    JsonNode id = Json.findAt(lead.json(), "id");
    JsonNode creation = Json.findAt(lead.json(), "created_on");
    if (id == null || creation == null) {
      return lead.got().line();
    }
    var idSeconds = Long.parseLong(id.asString().substring(0, 8), 16);
    var difference = Math.abs(creation.asLong() / 1000 - idSeconds);
    return difference <= 1 ? "the same second" : difference + " s apart";
  }

  private static void compare(Conversation it) {
    var first = it.values().fill("<first>");
    var second = it.values().fill("<second>");
    it.show(first.compareTo(second) < 0 ? "later" : "%s before %s".formatted(second, first));
  }
}
