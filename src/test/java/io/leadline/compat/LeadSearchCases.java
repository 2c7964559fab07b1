package io.leadline.compat;

import static io.leadline.compat.Script.that;

import java.util.ArrayList;
import java.util.List;

/// Leads are found by their fields. Each case has leads of its own: their city is a text that no
/// other lead has.
final class LeadSearchCases {
  /// Field, value of the lead to be found, value of another lead, what is searched for.
  private static final String FINDS =
      """
      name           | 'Jane Doe'              | 'Jane Roe'          | 'Jane Doe'
      name           | 'Jane Doe'              | 'Jane Doe-Roe'      | 'JANE doe'
      email          | '<unique2>@example.com' | 'other@example.com' | '<unique2>@EXAMPLE.com'
      rating         | 4                       | 5                   | 4
      status         | 'Contacted'             | 'Qualified'         | 'Contacted'
      status         | 'Contacted'             | 'Qualified'         | 'contacted'
      lost_reason    | 'No Need'               | 'Price too high'    | 'No Need'
      contact_source | 'Referral'              | 'Website'           | 'referral'
      interests      | ['Kit tag A','Kit tag B'] | ['Kit tag C']     | 'kit tag b'
      deal_size      | 7                       | 70                  | 7
      deal_size      | 12.5                    | 12                  | 12.50
      budget         | '5000'                  | '50000'             | '5000'
      follow_up_date | '01/01/2023 10:30:00'   | '01/01/2023'        | 1672549200000
      follow_up_date | 1672549200000           | 1672549200001       | '01/01/2023 10:30:00'
      website        | 'https://example.com/a' | 'https://example.com/b' | 'https://example.com/a'
      brochure       | 'https://example.com/a' | 'https://example.com/b' | 'https://example.com/a'
      opted_in       | true                    | false               | true
      name           | 'Jane Doe'              | 'Jane Roe'          | ['Jane Doe', 'Jack']
      rating         | 4                       | 5                   | [1, 4]
      follow_up_date | 1672549200000           | 1672549200001       | {'from': 1672549200000, 'to': 1672549200000}
      follow_up_date | 1672549200000           | 1672549199999       | {'from': 1672549200000}
      follow_up_date | 1672549200000           | 1672549200001       | {'to': 1672549200000}
      """;

  private LeadSearchCases() {}

  static Section section() {
    var cases = new ArrayList<Case>();
    FINDS.lines().map(ValueCases::cells).map(LeadSearchCases::finds).forEach(cases::add);
    cases.addAll(filters());
    cases.addAll(pages());
    cases.addAll(refusals());
    return new Section("Sync search", cases);
  }

  private static List<Case> filters() {
    return List.of(
        all("an empty filter", "{}"),
        all("no body", ""),
        that("a row of search has all that read has")
            .created("'city': '<unique>', 'rating': 4")
            .post("/lead/search", "{'fields': {'city': '<unique>'}}")
            .expects(
                """
                200 {'data': [{'id': '<lead>', 'status': 'Fresh', 'rating': 4, 'employeeid': '',
                    'lostReasonid': '<none>', 'score': 0, 'created_on': '<recent>', 'modified_on': '<recent>',
                    'fields': {'phone': '<phone>', 'city': '<unique>', 'rating': 4, 'status': 'Fresh',
                      'created_on': '<recent>', 'modified_on': '<recent>', 'capture_frequency': 1}}],
                  'total_count': 1, 'skip': 0, 'limit': 10}
                """),
        byPhone("its digits", "'<phone>'"),
        byPhone("a spelling with +", "'+91 <national>'"),
        byPhone("its national number", "'<national>'"),
        byPhone("its national number with 0", "'0<national>'"),
        byPhone("any of several spellings", "['+<phone>', '<phone>', '<national>', '0<national>']"),
        byPhone("any of several numbers", "['<phone8>', '<phone>', '<phone9>']"),
        that("several fields mean all of them")
            .created("'city': '<unique>', 'name': 'Jane Doe', 'rating': 4")
            .keep("wanted", "lead_id")
            .createdToo(2, "'city': '<unique>', 'name': 'Jane Doe', 'rating': 5")
            .createdToo(3, "'city': '<unique>', 'name': 'Jane Roe', 'rating': 4")
            .post(
                "/lead/search", "{'fields': {'city': '<unique>', 'name': 'Jane Doe', 'rating': 4}}")
            .expects("200 {'data': [{'id': '<wanted>'}], 'total_count': 1}"),
        that("an array means any of its values")
            .created("'city': '<unique>'")
            .createdToo(2, "'city': '<unique2>'")
            .createdToo(3, "'city': '<unique3>'")
            .post("/lead/search", "{'fields': {'city': ['<unique>', '<unique3>', 'elsewhere']}}")
            .expects(
                """
                200 {'data': [{'fields': {'city': '<unique3>'}}, {'fields': {'city': '<unique>'}}],
                  'total_count': 2}
                """),
        that("a part of a value is not the value")
            .created("'city': '<unique> and more'")
            .post("/lead/search", "{'fields': {'city': '<unique>'}}")
            .expects("200 {'data': [], 'total_count': 0, 'skip': 0, 'limit': 10}"),
        that("what is changed is found by its new value")
            .created("'city': '<unique>'")
            .post("/lead/<lead>", "{'fields': {'city': '<unique2>'}}")
            .post("/lead/search", "{'fields': {'city': ['<unique>', '<unique2>']}}")
            .expects("200 {'data': [{'fields': {'city': '<unique2>'}}], 'total_count': 1}"),
        that("a lead by the Async API is found as soon as it is acknowledged")
            .async("{'fields': {'phone': '<phone>', 'city': '<unique>'}}")
            .post("/lead/search", "{'fields': {'city': '<unique>'}}")
            .expects("200 {'data': [{'fields': {'phone': '<phone>'}}], 'total_count': 1}"),
        created("its very millisecond", "{'from': <created>, 'to': <created>}", 1),
        created("since a time", "{'from': <created-1>}", 1),
        created("up to a time", "{'to': <created>}", 1),
        created("later", "{'from': <created+1>}", 0),
        created("earlier", "{'to': <created-1>}", 0),
        modified("its very millisecond", "{'from': <modified>, 'to': <modified>}", 1),
        modified("later", "{'from': <modified+1>}", 0),
        modified("earlier", "{'to': <modified-1>}", 0));
  }

  private static List<Case> pages() {
    return List.of(
        page("newest first", "", "'<third>', '<second>', '<first>'", 0, 10),
        page("the first page", "limit=2", "'<third>', '<second>'", 0, 2),
        page("the next page", "skip=2&limit=2", "'<first>'", 2, 2),
        page("one from the middle", "skip=1&limit=1", "'<second>'", 1, 1),
        page("nothing after the last one", "skip=3", "", 3, 10),
        page("as many as 100", "limit=100", "'<third>', '<second>', '<first>'", 0, 100),
        that("a page has ten leads, if nobody says otherwise")
            .post("/lead/search", "{}")
            .shows(it -> "at most ten: " + (sizeOf(it) <= 10))
            .exactly("at most ten: true"));
  }

  private static List<Case> refusals() {
    return List.of(
        refused("limit=0", "{}", "Limit should be between 1 and 100"),
        refused("limit=101", "{}", "Limit should be between 1 and 100"),
        refused("limit=500", "{}", "Limit should be between 1 and 100"),
        refused("skip=-1", "{}", "…"),
        refused("", "{'nonsense': 1}", "Invalid filter…nonsense…"),
        refused("", "{'fields': {'shoe_size': 42}}", "Invalid filter…shoe_size…"),
        refused("", "{'fields': []}", "Invalid filter…fields…"),
        refused("", "{'fields': {'city': {'like': 'Pu'}}}", "Invalid filter…city…"),
        refused("", "{'fields': {'city': {'from': 1}}}", "Invalid filter…city…"),
        refused("", "{'fields': {'created_on': {'since': 1}}}", "Invalid filter…created_on…"),
        refused("", "{'actions': 'PAYMENT'}", "Invalid filter…actions…"),
        refused("", "{'actions': {'kind': 'PAYMENT'}}", "Invalid filter…kind…"),
        refused("", "[]", "…"),
        that("a body that is not JSON is refused")
            .send(Call.sync("POST", "/lead/search").raw("city=Pune"))
            .expects("400 BAD_REQUEST …"),
        that("GET is told to POST, with the filter in the body")
            .get("/lead/search?city=Pune")
            .expects("405 METHOD_NOT_ALLOWED …POST…body…"),
        that("GET is told what search takes")
            .get("/lead/search")
            .header("Allow")
            .expects("405 Allow: …POST…"));
  }

  private static Case finds(String[] row) {
    return that("%s %s is found by %s, and %s is not".formatted(row[0], row[1], row[3], row[2]))
        .created("'city': '<unique>', '%s': %s".formatted(row[0], row[1]))
        .keep("wanted", "lead_id")
        .createdToo(2, "'city': '<unique>', '%s': %s".formatted(row[0], row[2]))
        .post(
            "/lead/search", "{'fields': {'city': '<unique>', '%s': %s}}".formatted(row[0], row[3]))
        .expects("200 {'data': [{'id': '<wanted>'}], 'total_count': 1}");
  }

  private static Case all(String what, String body) {
    return that(what + " matches all, the newest first")
        .created("")
        .post("/lead/search?limit=1", body)
        .expects(
            "200 {'data': [{'id': '<lead>'}], 'total_count': '<number>', 'skip': 0, 'limit': 1}");
  }

  private static Case byPhone(String how, String filter) {
    return that("a phone number is found by " + how)
        .created("")
        .post("/lead/search", "{'fields': {'phone': %s}}".formatted(filter))
        .expects(
            "200 {'data': [{'id': '<lead>', 'fields': {'phone': '<phone>'}}], 'total_count': 1}");
  }

  private static Case created(String what, String range, int count) {
    return that("created_on: %s finds %d".formatted(what, count))
        .created("'city': '<unique>'")
        .lead()
        .keep("created", "created_on")
        .post("/lead/search", "{'fields': {'city': '<unique>', 'created_on': %s}}".formatted(range))
        .expects("200 {'total_count': %d}".formatted(count));
  }

  private static Case modified(String what, String range, int count) {
    return that("modified_on: %s finds %d".formatted(what, count))
        .created("'city': '<unique>'")
        .post("/lead/<lead>", "{'fields': {'name': 'Jane Doe'}}")
        .lead()
        .keep("modified", "modified_on")
        .post(
            "/lead/search", "{'fields': {'city': '<unique>', 'modified_on': %s}}".formatted(range))
        .expects("200 {'total_count': %d}".formatted(count));
  }

  private static Case page(String what, String query, String ids, int skip, int limit) {
    var rows = ids.isEmpty() ? "" : ids.replaceAll("('<[a-z]+>')", "{'id': $1}");
    return that("pages: " + what)
        .created("'city': '<unique>'")
        .keep("first", "lead_id")
        .createdToo(2, "'city': '<unique>'")
        .keep("second", "lead_id")
        .createdToo(3, "'city': '<unique>'")
        .keep("third", "lead_id")
        .post("/lead/search?" + query, "{'fields': {'city': '<unique>'}}")
        .expects(
            "200 {'data': [%s], 'total_count': 3, 'skip': %d, 'limit': %d}"
                .formatted(rows, skip, limit));
  }

  private static Case refused(String query, String filter, String message) {
    return that("%s %s is refused".formatted(query, filter).strip())
        .post("/lead/search?" + query, filter)
        .expects("400 BAD_REQUEST " + message);
  }

  private static int sizeOf(Answer it) {
    var rows = Json.findAt(it.json(), "data");
    return rows == null ? Integer.MAX_VALUE : rows.size();
  }
}
