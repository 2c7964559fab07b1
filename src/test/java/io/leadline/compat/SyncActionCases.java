package io.leadline.compat;

import static io.leadline.compat.Script.that;

/// Actions are appended, read and searched by the Sync API.
final class SyncActionCases {
  private static final String VISIT = "{'type': '1001', 'fields': {'note': 'Hello'}}";
  private static final String PAYMENT =
      "{'type': 'PAYMENT', 'status': 'PENDING', 'currency': 'INR', 'amount': '5000'}";
  private static final String NO_ID = "000000000000000000000000";

  private SyncActionCases() {}

  static Section section() {
    return Section.of(
        "Sync actions",
        that("append answers for each entry, in its order")
            .created("")
            .append(VISIT + ", {'type': '9999'}, " + PAYMENT)
            .expects(
                """
                200 {'lead_id': '<lead>', 'actions': [{'action_id': '<id>', 'status': 'CREATED'},
                    {'action_id': null, 'status': 'IGNORED'}, {'action_id': '<id>', 'status': 'CREATED'}],
                  'remarks': [{'field': 'actions[1].type', 'status': 'IGNORED', 'remark': '<text>'}]}
                """),
        that("an entry that is not valid does not keep its neighbours from the timeline")
            .created("")
            .append(VISIT + ", {'type': '9999'}, " + PAYMENT)
            .timeline()
            .expects(
                "200 {'data': [{'type': 'PAYMENT'}, {'type': '1001'}, {'type': 'LEAD_CREATED'}]}"),
        that("a code may be a JSON integer")
            .created("")
            .append("{'type': 1001, 'fields': {'note': 'Hello'}}")
            .answers("200 {'actions': [{'status': 'CREATED'}], 'remarks': []}")
            .timeline()
            .expects("200 {'data': [{'type': '1001', 'fields': {'note': 'Hello'}}, '…']}"),
        that("a code with its prefix is ignored, and told the bare one")
            .created("")
            .append("{'type': 'ACTION_1001', 'fields': {'note': 'Hello'}}")
            .expects(
                """
                200 {'actions': [{'action_id': null, 'status': 'IGNORED'}],
                  'remarks': [{'field': 'actions[0].type', 'status': 'IGNORED', 'remark': '…send \\"1001\\"…'}]}
                """),
        that("the same actions twice are recorded twice")
            .created("")
            .append(VISIT)
            .append(VISIT)
            .timeline()
            .expects("200 {'total_count': 3}"),
        notCreatable("LEAD_CREATED"),
        notCreatable("STATUS_CHANGE"),
        notCreatable("INCOMING_CALL"),
        notCreatable("OUTGOING_WHATSAPP_MSG"),
        notCreatable("USER_NOTE"),
        that("a body without actions is refused")
            .created("")
            .post("/lead/<lead>/action", "{}")
            .expects("400 BAD_REQUEST …"),
        that("actions that are no array are refused")
            .created("")
            .post("/lead/<lead>/action", "{'actions': " + VISIT + "}")
            .expects("400 BAD_REQUEST …"),
        that("append to an unknown lead is refused")
            .post("/lead/" + NO_ID + "/action", "{'actions': [" + VISIT + "]}")
            .expects("404 LEAD_NOT_FOUND The lead with ID " + NO_ID + " was not found."),
        that("a custom action is read by its id")
            .createdWith(VISIT)
            .get("/lead/<lead>/action/<action>")
            .expects(
                """
                200 {'id': '<action>', 'type': '1001', 'fields': {'note': 'Hello'},
                  'creationTimestamp': '<recent>', 'modificationTimestamp': '<recent>', 'employeeid': ''}
                """),
        that("a payment is read by its id")
            .createdWith(PAYMENT)
            .get("/lead/<lead>/action/<action>")
            .expects("200 {'id': '<action>', 'type': 'PAYMENT', 'amount': '5000'}"),
        that("a note cannot be read by its id")
            .createdWith("{'type': 'SYSTEM_NOTE', 'text': 'Hello'}")
            .get("/lead/<lead>/action/<action>")
            .expects("400 BAD_REQUEST Only custom actions and payment actions can be retrieved"),
        that("the creation of a lead cannot be read by its id")
            .created("")
            .timeline()
            .keep("action", "data.0.id")
            .get("/lead/<lead>/action/<action>")
            .expects("400 BAD_REQUEST Only custom actions and payment actions can be retrieved"),
        that("an unknown action is not found")
            .created("")
            .get("/lead/<lead>/action/" + NO_ID)
            .expects("404 ACTION_NOT_FOUND Action with ID " + NO_ID + " was not found."),
        that("an action of another lead is not found")
            .createdWith(VISIT)
            .createdToo(2, "")
            .get("/lead/<lead>/action/<action>")
            .expects("404 ACTION_NOT_FOUND Action with ID <action> was not found."),
        that("an action of an unknown lead is not found")
            .get("/lead/" + NO_ID + "/action/" + NO_ID)
            .expects("404 …"),
        that("search without a filter finds actions of all kinds, newest first")
            .createdWith(VISIT + ", {'type': 'SYSTEM_NOTE', 'text': 'Hello'}, " + PAYMENT)
            .post("/lead/<lead>/action/search", "{}")
            .expects(
                """
                200 {'data': [{'type': 'PAYMENT'}, {'type': 'SYSTEM_NOTE'}, {'type': '1001'},
                  {'type': 'LEAD_CREATED'}], 'total_count': 4, 'skip': 0, 'limit': 10}
                """),
        finds("a custom action", "'type': '1001'", "{'type': '1001'}"),
        finds("a built-in type", "'type': 'LEAD_CREATED'", "{'type': 'LEAD_CREATED'}"),
        finds(
            "any of several types",
            "'type': ['1001', 'PAYMENT']",
            "{'type': 'PAYMENT'}, {'type': '1001'}"),
        finds("a type that did not happen", "'type': 'OUTGOING_CALL'", ""),
        finds("a type that only telephony writes", "'type': 'MAQSAM_INCOMING_CALL'", ""),
        finds("a time", "'created_on': {'from': 1, 'to': 1000}", ""),
        finds("a team member who did nothing", "'performed_by': '<unique>@example.com'", ""),
        that("search finds by time, both ends included")
            .createdWith("{'type': '1001', 'fields': {}, 'created_on': 1672549200000}")
            .post(
                "/lead/<lead>/action/search",
                "{'created_on': {'from': 1672549200000, 'to': 1672549200000}}")
            .expects("200 {'data': [{'id': '<action>', 'type': '1001'}], 'total_count': 1}"),
        that("search has pages")
            .createdWith(VISIT + ", " + PAYMENT)
            .post("/lead/<lead>/action/search?skip=1&limit=1", "{}")
            .expects("200 {'data': [{'type': '1001'}], 'total_count': 3, 'skip': 1, 'limit': 1}"),
        refused("?limit=0", "{}", "Limit should be between 1 and 100"),
        refused("?limit=500", "{}", "Limit should be between 1 and 100"),
        refused("?skip=-1", "{}", "…"),
        refused("", "{'nonsense': 1}", "Invalid filter…"),
        refused("", "{'type': {}}", "Invalid filter…"),
        refused("", "{'created_on': 'yesterday'}", "Invalid filter…"),
        that("search in an unknown lead is refused")
            .post("/lead/" + NO_ID + "/action/search", "{}")
            .expects("404 LEAD_NOT_FOUND The lead with ID " + NO_ID + " was not found."));
  }

  /// Nothing of the call is recorded.
  private static Case notCreatable(String type) {
    return that(type + " refuses the call, and nothing is recorded")
        .created("")
        .append(VISIT + ", {'type': '" + type + "'}")
        .answers("400 BAD_REQUEST Only custom actions and payment actions can be created")
        .timeline()
        .expects("200 {'data': [{'type': 'LEAD_CREATED'}], 'total_count': 1}");
  }

  private static Case finds(String what, String filter, String rows) {
    return that("search by " + what)
        .createdWith(VISIT + ", " + PAYMENT)
        .post("/lead/<lead>/action/search", "{" + filter + "}")
        .expects("200 {'data': [%s]}".formatted(rows));
  }

  private static Case refused(String query, String filter, String message) {
    return that("search answers to " + query + " " + filter)
        .created("")
        .post("/lead/<lead>/action/search" + query, filter)
        .expects("400 BAD_REQUEST " + message);
  }
}
