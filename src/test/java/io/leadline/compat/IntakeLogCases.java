package io.leadline.compat;

import static io.leadline.compat.Script.that;

import java.util.ArrayList;
import java.util.List;

/// What came in and was dropped: found, counted, explained, and replayed.
final class IntakeLogCases {
  private static final String NOTHING = "000000000000000000000000";
  private static final String PARTLY_WRONG = "{'fields': {'phone': '<phone>', 'shoe_size': 44}}";
  private static final String WITHOUT_LEAD = "{'fields': {'mobile': '<phone>'}}";

  private IntakeLogCases() {}

  static Section section() {
    var cases = new ArrayList<Case>();
    cases.addAll(finding());
    cases.addAll(replaying());
    cases.addAll(explaining());
    return new Section("Intake log", cases);
  }

  private static List<Case> finding() {
    return List.of(
        that("a receipt says which part is open")
            .async(PARTLY_WRONG)
            .receipt()
            .expects(
                """
                200 {'remarks': [{'field': 'fields.shoe_size', 'status': 'IGNORED', 'remark': '<text>',
                  'reason': 'UNKNOWN_FIELD', 'part': 'fields.shoe_size', 'state': 'OPEN', 'resolved_at': null,
                  'replay_id': null}]}
                """),
        that("a request is found by its receipt")
            .async(PARTLY_WRONG)
            .post("/receipts/search", "{'receipt_id': '<receipt>'}")
            .expects(
                """
                200 {'data': [{'receipt_id': '<receipt>', 'received_at': '<recent>', 'token_id': '<id>',
                  'token': '<text>', 'outcome': 'CREATED', 'lead_id': '<id>', 'matched_by': 'phone',
                  'values_taken': 1, 'dropped_parts': 1, 'open_parts': 1,
                  'causes': [{'reason': 'UNKNOWN_FIELD', 'subject': 'fields.shoe_size'}]}],
                  'limit': 10, 'next_before': null}
                """),
        that("a request that became no lead is found by the phone number that it named")
            .async(WITHOUT_LEAD)
            .post("/receipts/search", "{'contact': '+<phone>', 'outcome': 'DROPPED'}")
            .expects("200 {'data': [{'receipt_id': '<receipt>', 'lead_id': null}]}"),
        that("a request is found by why a part was dropped")
            .async(PARTLY_WRONG)
            .post(
                "/receipts/search?limit=1",
                "{'damaged': true, 'reason': 'UNKNOWN_FIELD', 'subject': 'fields.shoe_size'}")
            .expects("200 {'data': [{'receipt_id': '<receipt>'}], 'limit': 1}"),
        that("a search among receipts refuses what it does not know")
            .post("/receipts/search", "{'colour': 'red'}")
            .expects("400 BAD_REQUEST Invalid filter: unknown key colour"),
        that("a search among receipts has no skip")
            .post("/receipts/search?skip=10", "{}")
            .expects("400 BAD_REQUEST Invalid filter: …"),
        that("a search among receipts has a limit")
            .post("/receipts/search?limit=101", "{}")
            .expects("400 BAD_REQUEST Limit should be between 1 and 100"),
        that("causes are counted")
            .async("{'fields': {'phone': '<phone>', '<unique>': 44}}")
            .get("/dropped-parts?reason=UNKNOWN_FIELD&subject=fields.<unique>")
            .expects(
                """
                200 {'data': [{'reason': 'UNKNOWN_FIELD', 'subject': 'fields.<unique>', 'count': 1, 'open': 1}],
                  'total_count': 1, 'skip': 0, 'limit': 10, 'from': '<number>', 'to': '<number>'}
                """),
        that("causes are refused by what is no reason")
            .get("/dropped-parts?reason=unknown")
            .expects("400 BAD_REQUEST Invalid filter: …"));
  }

  private static List<Case> replaying() {
    return List.of(
        that("a part that is corrected takes effect")
            .async("{'fields': {'phone': '<phone>', 'stars': 4}}")
            .post(
                "/receipts/<receipt>/replay",
                "{'corrections': [{'part': 0, 'name': 'rating', 'value': 4}]}")
            .answers(
                """
                200 {'receipt_id': '<receipt>', 'replay_id': '<id>', 'lead_id': '<id>',
                  'parts': [{'number': 0, 'part': 'fields.stars', 'result': 'TAKEN', 'remarks': []}]}
                """)
            .receipt()
            .lead()
            .expects("200 {'rating': 4}"),
        that("a part that is still wrong is refused")
            .async(PARTLY_WRONG)
            .post("/receipts/<receipt>/replay", "{}")
            .expects(
                """
                200 {'parts': [{'number': 0, 'result': 'REFUSED',
                  'remarks': [{'field': 'fields.shoe_size', 'status': 'IGNORED', 'remark': '<text>'}]}]}
                """),
        that("a request that became no lead finds its lead")
            .async("{'fields': {'name': 'Jane Doe'}}")
            .post(
                "/receipts/<receipt>/replay", "{'corrections': [{'part': 0, 'value': '<phone>'}]}")
            .expects(
                "200 {'lead_id': '<id>', 'parts': [{'number': 0, 'part': '', 'result': 'TAKEN'}]}"),
        that("an unknown receipt cannot be replayed")
            .post("/receipts/" + NOTHING + "/replay", "{}")
            .expects("404 NOT_FOUND …"),
        that("a replay refuses parts that are none")
            .async(PARTLY_WRONG)
            .post("/receipts/<receipt>/replay", "{'parts': [7]}")
            .expects("400 BAD_REQUEST Invalid replay: …"),
        that("a replay of many requests begins")
            .async(PARTLY_WRONG)
            .post("/replays", "{'receipt_ids': ['<receipt>']}")
            .expects(
                """
                202 {'replay_id': '<id>', 'requested_by': '<text>', 'requested_at': '<recent>',
                  'selection': {'reason': null, 'receipt_ids': ['<receipt>']}}
                """),
        that("a replay says how far it has come")
            .async(PARTLY_WRONG)
            .post("/replays", "{'receipt_ids': ['<receipt>']}")
            .keep("replay", "replay_id")
            .get("/replays/<replay>")
            .expects("200 {'replay_id': '<replay>', 'taken': 0}"),
        that("a replay can be ended")
            .async(PARTLY_WRONG)
            .post("/replays", "{'receipt_ids': ['<receipt>']}")
            .keep("replay", "replay_id")
            .post("/replays/<replay>/stop", "{}")
            .expects("200 {'replay_id': '<replay>', 'finished_at': '<recent>', 'taken': 0}"),
        that("an unknown replay cannot be ended")
            .post("/replays/" + NOTHING + "/stop", "{}")
            .expects("404 NOT_FOUND …"),
        that("a dry run of a replay foretells it")
            .async(PARTLY_WRONG)
            .post("/replays?dryRun=true", "{'receipt_ids': ['<receipt>']}")
            .expects("200 {'open': 1, 'acceptable': 0, 'complete': true}"),
        that("a replay refuses an unclear dry run")
            .post("/replays?dryRun=maybe", "{}")
            .expects("400 BAD_REQUEST dryRun must be true or false: …"),
        that("a replay refuses a filter that it does not know")
            .post("/replays", "{'colour': 'red'}")
            .expects("400 BAD_REQUEST Invalid filter: …"),
        that("an unknown replay is not found")
            .get("/replays/" + NOTHING)
            .expects("404 NOT_FOUND …"));
  }

  private static List<Case> explaining() {
    return List.of(
        that("a request is explained")
            .async(PARTLY_WRONG)
            .get("/explain?receipt_id=<receipt>")
            .expects(
                """
                200 {'text': '<text>', 'sentences': [], 'requests': [{'receipt_id': '<receipt>', 'outcome': 'CREATED',
                  'parts': [{'number': 0, 'field': 'fields.shoe_size', 'reason': 'UNKNOWN_FIELD', 'state': 'OPEN',
                    'text': '<text>'}]}], 'next_before': null}
                """),
        that("what was sent about a phone number is explained")
            .async(WITHOUT_LEAD)
            .get("/explain?contact=<phone>")
            .expects("200 {'requests': [{'receipt_id': '<receipt>', 'outcome': 'DROPPED'}]}"),
        that("what was sent about a lead is explained")
            .captured("")
            .get("/explain?lead_id=<lead>")
            .expects("200 {'requests': [{'receipt_id': '<receipt>', 'lead_id': '<lead>'}]}"),
        that("that nothing was sent is explained")
            .get("/explain?contact=<unique>@example.com")
            .expects("200 {'sentences': ['…'], 'requests': []}"),
        that("an unknown receipt cannot be explained")
            .get("/explain?receipt_id=" + NOTHING)
            .expects("404 NOT_FOUND …"),
        that("an unknown lead cannot be explained")
            .get("/explain?lead_id=" + NOTHING)
            .expects("404 LEAD_NOT_FOUND …"),
        that("an explanation needs a question")
            .get("/explain")
            .expects("400 BAD_REQUEST Invalid filter: …"));
  }
}
