package io.leadline.compat;

import static io.leadline.compat.Script.that;

import java.util.ArrayList;
import java.util.List;

/// The field types, on the fields of a lead, in a strict workspace.
final class ValueCases {
  /// Type, field, value as sent, value as read.
  private static final String TAKEN =
      """
      text       | city           | 'Site visit completed'            | 'Site visit completed'
      text       | city           | '  spaces kept  '                 | '  spaces kept  '
      text       | city           | 'पुणे 👋'                          | 'पुणे 👋'
      text       | city           | '5000'                            | '5000'
      email      | email          | 'jane@example.com'                | 'jane@example.com'
      email      | email          | ' Jane@Example.com '              | 'Jane@Example.com'
      number     | deal_size      | 7                                 | 7
      number     | deal_size      | 12.5                              | 12.5
      number     | deal_size      | -3                                | -3
      number     | deal_size      | 0                                 | 0
      date       | follow_up_date | 1672549200000                     | 1672549200000
      date       | follow_up_date | 0                                 | 0
      date       | follow_up_date | '01/01/2023 10:30:00'             | 1672549200000
      date       | follow_up_date | '01/01/2023'                      | 1672511400000
      date       | follow_up_date | '01/02/2023'                      | 1675189800000
      dropdown   | contact_source | 'Cold Call'                       | 'Cold Call'
      dropdown   | contact_source | 'cold call'                       | 'Cold Call'
      dropdown   | contact_source | '<label>'                         | '<label>'
      tags       | interests      | ['Kit tag A']                     | ['Kit tag A']
      tags       | interests      | ['Kit tag A', 'Kit tag A']        | ['Kit tag A']
      tags       | interests      | ['Kit tag B', 'Kit tag A']        | ['Kit tag B', 'Kit tag A']
      money      | budget         | '5000'                            | '5000'
      money      | budget         | '5000.50'                         | '5000.50'
      money      | budget         | '0'                               | '0'
      website    | website        | 'https://example.com/a?b=c'       | 'https://example.com/a?b=c'
      website    | website        | 'http://example.com'              | 'http://example.com'
      medialink  | brochure       | 'https://example.com/plan.pdf'    | 'https://example.com/plan.pdf'
      rating     | rating         | 1                                 | 1
      rating     | rating         | 5                                 | 5
      status     | status         | 'Contacted'                       | 'Contacted'
      status     | status         | 'qualified'                       | 'Qualified'
      lostReason | lost_reason    | 'No Need'                         | 'No Need'
      lostReason | lost_reason    | 'price too high'                  | 'Price too high'
      checkbox   | opted_in       | true                              | true
      checkbox   | opted_in       | false                             | false
      """;

  /// Type, field, value as sent, remark.
  private static final String NOT_TAKEN =
      """
      text       | city           | 5000                              | <text>
      text       | city           | true                              | <text>
      text       | city           | ['Pune']                          | <text>
      text       | city           | {'name': 'Pune'}                  | <text>
      text       | city           | '\\u0000'                         | <text>
      text       | city           | 'half \\ud800'                    | <text>
      email      | email          | 'jane'                            | Email is invalid
      email      | email          | 'jane at example.com'             | Email is invalid
      email      | email          | 1                                 | Email is invalid
      number     | deal_size      | '7'                               | <text>
      number     | deal_size      | true                              | <text>
      number     | deal_size      | [7]                               | <text>
      date       | follow_up_date | '2023-01-01'                      | Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
      date       | follow_up_date | '2023-01-01T10:30:00Z'            | Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
      date       | follow_up_date | '2023-01-01T10:30:00.000+05:30'   | Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
      date       | follow_up_date | '12/31/2023'                      | Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
      date       | follow_up_date | '12/31/2023 10:30:00'             | Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
      date       | follow_up_date | '1/31/2023, 10:30:00 AM'          | Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
      date       | follow_up_date | '31/02/2023'                      | Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
      date       | follow_up_date | '1672549200000'                   | Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
      date       | follow_up_date | 1672549200.5                      | Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
      date       | follow_up_date | 'tomorrow'                        | Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
      dropdown   | contact_source | 1                                 | <text>
      dropdown   | contact_source | ['Website']                       | <text>
      tags       | interests      | 'Kit tag A, Kit tag B'            | <text>
      tags       | interests      | 'Kit tag A'                       | <text>
      tags       | interests      | {'tag': 'Kit tag A'}              | <text>
      money      | budget         | 5000                              | <text>
      money      | budget         | '-1'                              | <text>
      money      | budget         | '5,000'                           | <text>
      money      | budget         | 'INR 5000'                        | <text>
      website    | website        | 'example.com'                     | <text>
      website    | website        | 'ftp://example.com'               | <text>
      website    | website        | 1                                 | <text>
      medialink  | brochure       | '/plan.pdf'                       | <text>
      medialink  | brochure       | 'plan.pdf'                        | <text>
      activeUsers | owner         | 'nobody@example.com'              | No active team member has this email
      activeUsers | assignee      | 'nobody@example.com'              | No active team member has this email
      rating     | rating         | 0                                 | Rating must be between 1 and 5
      rating     | rating         | 6                                 | Rating must be between 1 and 5
      rating     | rating         | '3'                               | Rating must be between 1 and 5
      rating     | rating         | 3.5                               | Rating must be between 1 and 5
      lostReason | lost_reason    | 'Unheard of'                      | <text>
      checkbox   | opted_in       | 'true'                            | <text>
      checkbox   | opted_in       | 'false'                           | <text>
      checkbox   | opted_in       | 1                                 | <text>
      read-only  | created_on     | 1672549200000                     | <text>
      read-only  | modified_on    | 1672549200000                     | <text>
      read-only  | capture_frequency | 99                             | <text>
      """;

  private ValueCases() {}

  static Section section() {
    var cases = new ArrayList<Case>();
    TAKEN.lines().map(ValueCases::cells).map(ValueCases::taken).forEach(cases::add);
    NOT_TAKEN.lines().map(ValueCases::cells).map(ValueCases::notTaken).forEach(cases::add);
    cases.addAll(more());
    return new Section("Values", cases);
  }

  private static List<Case> more() {
    return List.of(
        that("text: a very long one is kept, since the field has no limit")
            .captured("'city': '%s'".formatted("x".repeat(5000)))
            .lead()
            .shows(it -> it.body().contains("x".repeat(5000)) ? "all 5,000 characters" : "less")
            .expects("all 5,000 characters"),
        that("tags: a new list replaces the old one")
            .captured("'interests': ['Kit tag A', 'Kit tag B']")
            .captured("'interests': ['Kit tag C']")
            .lead()
            .expects("200 {'fields': {'interests': ['Kit tag C']}}"),
        that("tags: labels match without case, and are stored as defined")
            .captured("'interests': ['Kit tag A', 'Kit tag B']")
            .captured("'interests': ['KIT TAG B', 'kit tag a']")
            .lead()
            .expects("200 {'fields': {'interests': ['Kit tag B', 'Kit tag A']}}"),
        that("dropdown: the option that a lead added is there for the next one, without case")
            .captured("'contact_source': 'Kit option'")
            .captured("'contact_source': 'KIT OPTION'")
            .lead()
            .expects("200 {'fields': {'contact_source': 'Kit option'}}"),
        unavailable("an archived status", "Old Status"),
        unavailable("an unknown status", "Unheard of"),
        that("status: a new lead gets the first active one")
            .captured("")
            .lead()
            .expects("200 {'status': 'Fresh', 'fields': {'status': 'Fresh'}}"),
        that("status: what is not valid keeps the one that a lead has")
            .captured("'status': 'Contacted'")
            .captured("'status': 'Old Status'")
            .lead()
            .expects("200 {'status': 'Contacted'}"),
        that("date: a wrong one keeps the one that a lead has")
            .captured("'follow_up_date': 1672549200000")
            .captured("'follow_up_date': '2024-01-01'")
            .lead()
            .expects("200 {'fields': {'follow_up_date': 1672549200000}}"),
        that("read-only: fields that the server sets stay as they are")
            .captured("'capture_frequency': 99, 'created_on': 1672549200000, 'modified_on': 1")
            .lead()
            .expects(
                """
                200 {'created_on': '<recent>', 'modified_on': '<recent>',
                  'fields': {'capture_frequency': 1, 'created_on': '<recent>', 'modified_on': '<recent>'}}
                """),
        that("activeUsers: an active member, by e-mail without case")
            .post("/team-members", TeamMemberCases.ACTIVE_MEMBER)
            .captured("'owner': '<unique>@example.com', 'assignee': ' <unique>@EXAMPLE.com '")
            .answers("200 {'remarks': []}")
            .lead()
            .expects(
                """
                200 {'employeeid': '<unique>@example.com',
                  'fields': {'owner': '<unique>@example.com', 'assignee': '<unique>@example.com'}}
                """),
        that("activeUsers: a member who is inactive is not taken")
            .post("/team-members", TeamMemberCases.ACTIVE_MEMBER)
            .post(
                "/teammember/state_change",
                "{'state': 'Inactive', 'email': '<unique>@example.com'}")
            .captured("'owner': '<unique>@example.com'")
            .expects(
                """
                200 {'remarks': [{'field': 'fields.owner', 'remark': 'No active team member has this email'}]}
                """));
  }

  private static Case taken(String[] row) {
    return that("%s: %s %s is taken".formatted(row[0], row[1], row[2]))
        .captured("'%s': %s".formatted(row[1], row[2]))
        .answers("200 {'outcome': 'CREATED', 'remarks': []}")
        .lead()
        .expects("200 {'fields': {'%s': %s}}".formatted(row[1], row[3]));
  }

  /// The remark is there, and the value is not.
  private static Case notTaken(String[] row) {
    var script =
        that("%s: %s %s gets a remark".formatted(row[0], row[1], row[2]))
            .captured("'name': 'Jane Doe', '%s': %s".formatted(row[1], row[2]))
            .lead();
    if (!row[0].equals("read-only")) {
      script.answers("200 {'fields': {'name': 'Jane Doe', '%s': '<none>'}}".formatted(row[1]));
    }
    return script
        .receipt()
        .expects(
            """
            200 {'outcome': 'CREATED',
              'remarks': [{'field': 'fields.%s', 'status': 'IGNORED', 'remark': '%s'}]}
            """
                .formatted(row[1], row[3]));
  }

  private static Case unavailable(String what, String label) {
    return that("status: %s gets a remark, and a new lead the first active one".formatted(what))
        .captured("'status': '%s'".formatted(label))
        .answers("200 {'remarks': [{'field': 'fields.status', 'remark': '<text>'}]}")
        .lead()
        .expects("200 {'status': 'Fresh', 'fields': {'status': 'Fresh'}}");
  }

  static String[] cells(String row) {
    var cells = row.split("\\|", -1);
    for (int place = 0; place < cells.length; place++) {
      cells[place] = cells[place].strip();
    }
    return cells;
  }
}
