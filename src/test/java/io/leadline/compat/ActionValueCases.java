package io.leadline.compat;

import static io.leadline.compat.Script.that;

import java.util.ArrayList;

/// The same field types, on the fields of custom actions.
final class ActionValueCases {
  /// Custom action, field, value as sent, value as read.
  private static final String TAKEN =
      """
      1001 | note       | 'Site visit completed'          | 'Site visit completed'
      1001 | visit_date | '01/01/2023 10:30:00'           | 1672549200000
      1001 | visit_date | 1672549200000                   | 1672549200000
      1001 | outcome    | 'Interested'                    | 'Interested'
      1001 | outcome    | 'not interested'                | 'Not Interested'
      1001 | outcome    | '<label>'                       | '<label>'
      1001 | email      | ' jane@example.com '            | 'jane@example.com'
      1002 | document   | 'Passport'                      | 'Passport'
      1002 | link       | 'https://example.com/plan.pdf'  | 'https://example.com/plan.pdf'
      """;

  /// Custom action, field, value as sent.
  private static final String NOT_TAKEN =
      """
      1001 | note       | 5000
      1001 | note       | ['x']
      1001 | visit_date | '2023-01-01T10:30:00Z'
      1001 | visit_date | '12/31/2023 10:30:00'
      1001 | visit_date | '1672549200000'
      1001 | outcome    | 1
      1001 | email      | 'jane'
      1001 | mood       | 'good'
      1001 | document   | 'Passport'
      1002 | document   | true
      1002 | link       | 'example.com/plan.pdf'
      """;

  private ActionValueCases() {}

  static Section section() {
    var cases = new ArrayList<Case>();
    TAKEN.lines().map(ValueCases::cells).map(ActionValueCases::taken).forEach(cases::add);
    NOT_TAKEN.lines().map(ValueCases::cells).map(ActionValueCases::notTaken).forEach(cases::add);
    NOT_TAKEN
        .lines()
        .map(ValueCases::cells)
        .map(ActionValueCases::notTakenBySync)
        .forEach(cases::add);
    return new Section("Action values", cases);
  }

  private static Case taken(String[] row) {
    return that("%s: %s %s is taken".formatted(row[0], row[1], row[2]))
        .capturedWith(
            "{'type': 'ACTION_%s', 'fields': {'%s': %s}}".formatted(row[0], row[1], row[2]))
        .answers("200 {'actions': [{'status': 'CREATED'}], 'remarks': []}")
        .timeline()
        .expects(
            "200 {'data': [{'type': '%s', 'fields': {'%s': %s}}, '…']}"
                .formatted(row[0], row[1], row[3]));
  }

  /// The field gets a remark, and the action is recorded without it.
  private static Case notTaken(String[] row) {
    return that("%s: %s %s is left out".formatted(row[0], row[1], row[2]))
        .capturedWith(
            "{'type': 'ACTION_%s', 'fields': {'%s': %s}}".formatted(row[0], row[1], row[2]))
        .timeline()
        .answers(
            "200 {'data': [{'type': '%s', 'fields': {'%s': '<none>'}}, '…']}"
                .formatted(row[0], row[1]))
        .receipt()
        .expects(
            """
            200 {'actions': [{'action_id': '<id>', 'status': 'CREATED'}],
              'remarks': [{'field': 'actions[0].fields.%s', 'status': 'IGNORED', 'remark': '<text>'}]}
            """
                .formatted(row[1]));
  }

  /// The field gets a remark, and nothing of the action is recorded.
  private static Case notTakenBySync(String[] row) {
    return that("%s: %s %s ignores the entry on the Sync API".formatted(row[0], row[1], row[2]))
        .created("")
        .append("{'type': '%s', 'fields': {'%s': %s}}".formatted(row[0], row[1], row[2]))
        .answers(
            """
            200 {'actions': [{'action_id': null, 'status': 'IGNORED'}],
              'remarks': [{'field': 'actions[0].fields.%s', 'status': 'IGNORED', 'remark': '<text>'}]}
            """
                .formatted(row[1]))
        .timeline()
        .expects("200 {'data': [{'type': 'LEAD_CREATED'}], 'total_count': 1}");
  }
}
