package io.leadline.compat;

import static io.leadline.compat.Script.that;

/// Actions that come with a lead on the Async API.
final class AsyncActionCases {
  private static final String VISIT =
      "{'type': 'ACTION_1001', 'fields': {'note': 'Site visit completed'}}";
  private static final String PAYMENT =
      "{'type': 'PAYMENT', 'status': 'COMPLETED', 'currency': 'INR', 'amount': '5000'}";

  private AsyncActionCases() {}

  static Section section() {
    return Section.of(
        "Async actions",
        that("actions are appended in their order")
            .capturedWith(VISIT + ", " + PAYMENT)
            .timeline()
            .expects(
                "200 {'data': [{'type': 'PAYMENT'}, {'type': '1001'}, {'type': 'LEAD_CREATED'}]}"),
        that("the receipt mirrors the actions")
            .capturedWith(VISIT + ", " + PAYMENT)
            .expects(
                """
                200 {'actions': [{'action_id': '<id>', 'status': 'CREATED'},
                  {'action_id': '<id>', 'status': 'CREATED'}], 'remarks': []}
                """),
        that("actions are appended to a lead that is there")
            .captured("")
            .capturedWith(VISIT)
            .timeline()
            .expects(
                "200 {'data': [{'type': '1001'}, {'type': 'LEAD_CREATED'}], 'total_count': 2}"),
        without("actions may be missing", "{'fields': {'phone': '<phone>'}}"),
        without("actions may be null", "{'fields': {'phone': '<phone>'}, 'actions': null}"),
        without("actions may be empty", "{'fields': {'phone': '<phone>'}, 'actions': []}"),
        notAList("an object", "{'type': 'ACTION_1001'}"),
        notAList("a text", "'ACTION_1001'"),
        notAList("a number", "1001"),
        ignored("{} is no action", "{}"),
        ignored("null is no action", "null"),
        ignored("a text is no action", "'ACTION_1001'"),
        ignored("an action without a type is not recorded", "{'fields': {'note': 'x'}}"),
        ignored("a note without text is not recorded", "{'type': 'SYSTEM_NOTE'}"),
        ignored("a note with a blank text is not recorded", "{'type': 'SYSTEM_NOTE', 'text': ''}"),
        ignored(
            "a note with text under fields is not recorded",
            "{'type': 'SYSTEM_NOTE', 'fields': {'text': 'Hello'}}"),
        ignored("a free-form type is not recorded", "{'type': 'Called the customer'}"),
        ignored("a bare code is not recorded", "{'type': '1001', 'fields': {'note': 'x'}}"),
        ignored("a bare code as a number is not recorded", "{'type': 1001, 'fields': {}}"),
        ignored("an unknown code is not recorded", "{'type': 'ACTION_9999', 'fields': {}}"),
        ignored("a prefix in lower case is not recorded", "{'type': 'action_1001', 'fields': {}}"),
        ignored("what only the server writes is not recorded", "{'type': 'LEAD_CREATED'}"),
        ignored("a call cannot be recorded", "{'type': 'INCOMING_CALL'}"),
        that("a bare code is told its prefix")
            .capturedWith("{'type': '1001', 'fields': {'note': 'x'}}")
            .expects(
                """
                200 {'outcome': 'CREATED', 'actions': [{'action_id': null, 'status': 'IGNORED'}],
                  'remarks': [{'field': 'actions[0].type', 'status': 'IGNORED',
                    'remark': 'On the Async API …send \\"ACTION_1001\\"…'}]}
                """),
        that("a remark names the place of its action")
            .capturedWith(VISIT + ", {'type': '1001'}, {'type': 'ACTION_9999'}")
            .expects(
                """
                200 {'actions': [{'status': 'CREATED'}, {'status': 'IGNORED'}, {'status': 'IGNORED'}],
                  'remarks': [{'field': 'actions[1].type'}, {'field': 'actions[2].type'}]}
                """),
        that("a custom action is recorded without its field that is not valid")
            .capturedWith(
                "{'type': 'ACTION_1001', 'fields': {'note': 'Hello', 'email': 'jane', 'mood': 'good'}}")
            .timeline()
            .expects(
                """
                200 {'data': [{'type': '1001', 'fields': {'note': 'Hello', 'email': '<none>', 'mood': '<none>'}},
                  {'type': 'LEAD_CREATED'}]}
                """),
        that("a field of a custom action that is not valid gets a remark")
            .capturedWith(
                "{'type': 'ACTION_1001', 'fields': {'note': 'Hello', 'email': 'jane', 'mood': 'good'}}")
            .expects(
                """
                200 {'actions': [{'action_id': '<id>', 'status': 'CREATED'}],
                  'remarks': ['…', {'field': 'actions[0].fields.email', 'remark': 'Email is invalid'},
                    {'field': 'actions[0].fields.mood', 'remark': 'Unknown field'}]}
                """),
        that("the actions of a dropped request are recorded nowhere")
            .async("{'fields': {'phone': '123'}, 'actions': [" + VISIT + "]}")
            .receipt()
            .expects(
                """
                200 {'outcome': 'DROPPED', 'lead_id': '<none>',
                  'actions': [{'action_id': null, 'status': 'IGNORED'}]}
                """));
  }

  private static Case without(String name, String body) {
    return that(name)
        .async(body)
        .receipt()
        .expects("200 {'outcome': 'CREATED', 'actions': [], 'remarks': []}");
  }

  private static Case notAList(String what, String actions) {
    return that("actions that are %s get a remark, and the lead is created".formatted(what))
        .async("{'fields': {'phone': '<phone>'}, 'actions': %s}".formatted(actions))
        .receipt()
        .expects(
            """
            200 {'outcome': 'CREATED', 'lead_id': '<id>',
              'remarks': [{'field': 'actions', 'status': 'IGNORED', 'remark': '<text>'}]}
            """);
  }

  /// The entry leaves a remark and nothing on the timeline; the lead and its neighbours are stored.
  private static Case ignored(String name, String entry) {
    return that(name)
        .capturedWith(VISIT + ", " + entry + ", " + PAYMENT)
        .answers(
            """
            200 {'outcome': 'CREATED', 'actions': [{'status': 'CREATED'},
              {'action_id': null, 'status': 'IGNORED'}, {'status': 'CREATED'}],
              'remarks': [{'field': 'actions[1]…', 'status': 'IGNORED', 'remark': '<text>'}]}
            """)
        .timeline()
        .expects("200 {'data': [{'type': 'PAYMENT'}, {'type': '1001'}, {'type': 'LEAD_CREATED'}]}");
  }
}
