package io.leadline.compat;

import static io.leadline.compat.Script.that;

/// Custom actions, notes, and what the server records itself.
final class ActionCases {
  private static final long EARLIER = 1_672_549_200_000L;
  private static final long FAR_FUTURE = 4_102_444_800_000L;

  private ActionCases() {}

  static Section section() {
    return Section.of(
        "Actions",
        that("a custom action as it is read")
            .capturedWith(
                """
                {'type': 'ACTION_1001', 'fields': {'note': 'Site visit completed',
                  'visit_date': '01/01/2023 10:30:00', 'outcome': 'Interested', 'email': 'jane@example.com'}}
                """)
            .get("/lead/<lead>/action/<action>")
            .expects(
                """
                200 {'id': '<action>', 'type': '1001', 'fields': {'note': 'Site visit completed',
                    'visit_date': 1672549200000, 'outcome': 'Interested', 'email': 'jane@example.com'},
                  'creationTimestamp': '<recent>', 'modificationTimestamp': '<recent>', 'employeeid': ''}
                """),
        that("another custom action has fields of its own")
            .capturedWith(
                """
                {'type': 'ACTION_1002', 'fields': {'document': 'Passport', 'link': 'https://example.com/p.pdf'}}
                """)
            .timeline()
            .expects(
                """
                200 {'data': [{'type': '1002',
                  'fields': {'document': 'Passport', 'link': 'https://example.com/p.pdf'}}, '…']}
                """),
        that("each recorded action adds its score to the lead's")
            .capturedWith(
                "{'type': 'ACTION_1001', 'fields': {}}, {'type': 'ACTION_1002', 'fields': {}}")
            .capturedWith("{'type': 'ACTION_1001', 'fields': {}}")
            .lead()
            .expects("200 {'score': 25}"),
        that("an action that is not recorded adds no score")
            .capturedWith("{'type': '1001', 'fields': {}}, {'type': 'ACTION_9999', 'fields': {}}")
            .lead()
            .expects("200 {'score': 0}"),
        backDated("epoch milliseconds", Long.toString(EARLIER)),
        backDated("a date-time", "'01/01/2023 10:30:00'"),
        that("a back-dated action stands below what came later")
            .capturedWith(
                "{'type': 'ACTION_1001', 'fields': {'note': 'earlier'}, 'created_on': %d}"
                    .formatted(EARLIER))
            .timeline()
            .expects("200 {'data': [{'type': 'LEAD_CREATED'}, {'type': '1001'}]}"),
        notBackDated("a custom action that does not allow it", "1002", Long.toString(EARLIER)),
        notBackDated("a time in the future", "1001", Long.toString(FAR_FUTURE)),
        notBackDated("a time that is no date", "1001", "'2023-01-01T10:30:00Z'"),
        that("the Sync API back-dates as well")
            .created("")
            .append("{'type': '1001', 'fields': {}, 'created_on': %d}".formatted(EARLIER))
            .get("/lead/<lead>/action/<action>")
            .expects("200 {'type': '1001', 'creationTimestamp': %d}".formatted(EARLIER)),
        that("a note is recorded")
            .capturedWith("{'type': 'SYSTEM_NOTE', 'text': 'From the plug-in'}")
            .timeline()
            .expects(
                """
                200 {'data': [{'id': '<id>', 'type': 'SYSTEM_NOTE', 'text': 'From the plug-in',
                  'creationTimestamp': '<recent>', 'modificationTimestamp': '<recent>', 'employeeid': ''}, '…']}
                """),
        that("the Sync API takes a note")
            .created("")
            .append("{'type': 'SYSTEM_NOTE', 'text': 'From a program'}")
            .timeline()
            .expects("200 {'data': [{'type': 'SYSTEM_NOTE', 'text': 'From a program'}, '…']}"),
        that("a note may have 10,000 characters")
            .capturedWith(note("x".repeat(10_000)))
            .expects("200 {'actions': [{'status': 'CREATED'}], 'remarks': []}"),
        that("a note may not have more")
            .capturedWith(note("x".repeat(10_001)))
            .expects(
                "200 {'actions': [{'status': 'IGNORED'}], 'remarks': [{'field': 'actions[0].text'}]}"),
        that("a note that is no text is not recorded")
            .capturedWith("{'type': 'SYSTEM_NOTE', 'text': 1}")
            .expects(
                "200 {'actions': [{'status': 'IGNORED'}], 'remarks': [{'field': 'actions[0].text'}]}"),
        that("the creation of a lead is recorded, once")
            .captured("")
            .captured("'name': 'Jane Doe'")
            .timeline()
            .expects(
                """
                200 {'data': [{'id': '<id>', 'type': 'LEAD_CREATED', 'creationTimestamp': '<recent>'}],
                  'total_count': 1}
                """),
        that("a change of status is recorded")
            .captured("")
            .captured("'status': 'Contacted'")
            .timeline()
            .expects(
                "200 {'data': [{'type': 'STATUS_CHANGE', 'from': 'Fresh', 'to': 'Contacted'}, '…']}"),
        that("a change of status to lost says why")
            .captured("")
            .captured("'status': 'Lost', 'lost_reason': 'No Need'")
            .timeline()
            .expects(
                """
                200 {'data': [{'type': 'STATUS_CHANGE', 'from': 'Fresh', 'to': 'Lost', 'lost_reason': 'No Need'},
                  '…']}
                """),
        that("the same status again is no change")
            .captured("'status': 'Contacted'")
            .captured("'status': 'contacted'")
            .timeline()
            .expects("200 {'data': [{'type': 'LEAD_CREATED'}], 'total_count': 1}"),
        that("a change of assignee is recorded")
            .post("/team-members", TeamMemberCases.ACTIVE_MEMBER)
            .post("/team-members", TeamMemberCases.ANOTHER_ACTIVE_MEMBER)
            .captured("'assignee': '<unique>@example.com'")
            .captured("'assignee': '<unique2>@example.com'")
            .timeline()
            .expects(
                """
                200 {'data': [{'type': 'LEAD_ASSIGNMENT', 'assignedto': '<unique2>@example.com',
                  'previous': '<unique>@example.com'}, '…']}
                """));
  }

  private static String note(String text) {
    return "{'type': 'SYSTEM_NOTE', 'text': '%s'}".formatted(text);
  }

  private static Case backDated(String how, String time) {
    return that("a custom action that allows it is back-dated by " + how)
        .capturedWith("{'type': 'ACTION_1001', 'fields': {}, 'created_on': %s}".formatted(time))
        .answers("200 {'actions': [{'status': 'CREATED'}], 'remarks': []}")
        .get("/lead/<lead>/action/<action>")
        .expects("200 {'type': '1001', 'creationTimestamp': %d}".formatted(EARLIER));
  }

  /// The action is recorded now, with a remark.
  private static Case notBackDated(String why, String code, String time) {
    return that("%s is not back-dated, but recorded now with a remark".formatted(why))
        .capturedWith("{'type': 'ACTION_%s', 'fields': {}, 'created_on': %s}".formatted(code, time))
        .answers(
            """
            200 {'actions': [{'action_id': '<id>', 'status': 'CREATED'}],
              'remarks': [{'field': 'actions[0].created_on', 'remark': '<text>'}]}
            """)
        .get("/lead/<lead>/action/<action>")
        .expects("200 {'type': '%s', 'creationTimestamp': '<recent>'}".formatted(code));
  }
}
