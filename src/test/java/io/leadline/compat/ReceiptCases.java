package io.leadline.compat;

import static io.leadline.compat.Script.that;

/// What became of a request, a sign of life, and a request that only asks.
final class ReceiptCases {
  private static final String NO_RECEIPT = "/receipts/000000000000000000000000";
  private static final String PARTLY_WRONG =
      """
      {'fields': {'phone': '<phone>', 'rating': 9},
        'actions': [{'type': 'ACTION_1001', 'fields': {}}, {'type': '1001', 'fields': {}}]}
      """;
  private static final String WHAT_BECAME_OF_IT =
      """
      'outcome': 'CREATED',
      'actions': [{'status': 'CREATED'}, {'action_id': null, 'status': 'IGNORED'}],
      'remarks': ['…', {'field': 'fields.rating', 'status': 'IGNORED', 'remark': 'Rating must be between 1 and 5'},
        {'field': 'actions[1].type', 'status': 'IGNORED',
          'remark': 'On the Async API a custom action type needs its prefix: send \\"ACTION_1001\\".'}]
      """;
  private static final String ASKED = "/autoupdatelead?dryRun=true";

  private ReceiptCases() {}

  static Section section() {
    return Section.of(
        "Receipts",
        that("a receipt says what became of each part")
            .async(PARTLY_WRONG)
            .receipt()
            .expects(
                "200 {'receipt_id': '<receipt>', 'received_at': '<recent>', 'lead_id': '<id>', "
                    + WHAT_BECAME_OF_IT
                    + "}"),
        that("a receipt is read with the Sync token, under its base")
            .async(PARTLY_WRONG)
            .get("/receipts/<receipt>")
            .expects(
                "200 {'receipt_id': '<receipt>', 'received_at': '<recent>', 'lead_id': '<id>', "
                    + WHAT_BECAME_OF_IT
                    + "}"),
        that("a receipt of the Async API needs its token")
            .async(PARTLY_WRONG)
            .send(Call.async("GET", "/receipts/<receipt>").as("Bearer <sync>"))
            .expects("401 NOT_AUTHORIZED …"),
        that("an unknown receipt is not found")
            .send(Call.async("GET", NO_RECEIPT))
            .expects("404 NOT_FOUND …"),
        that("an unknown receipt is not found by the Sync API")
            .get(NO_RECEIPT)
            .expects("404 NOT_FOUND …"),
        that("a receipt leads to the lead and its actions")
            .capturedWith("{'type': 'ACTION_1001', 'fields': {'note': 'Hello'}}")
            .get("/lead/<lead>/action/<action>")
            .expects("200 {'id': '<action>', 'fields': {'note': 'Hello'}}"),
        that("ping answers to an Async token")
            .send(Call.async("GET", "/ping"))
            .expects("200 {'status': 'OK', 'enterprise': '<enterprise>', 'token': 'ASYNC'}"),
        that("ping answers to a Sync token")
            .send(Call.async("GET", "/ping").as("Bearer <sync>"))
            .expects("200 {'status': 'OK', 'enterprise': '<enterprise>', 'token': 'SYNC'}"),
        that("ping needs a token")
            .send(Call.async("GET", "/ping").as(null))
            .expects("401 NOT_AUTHORIZED …"),
        that("a dry run says what would become of each part, without a receipt")
            .send(Call.async("POST", ASKED).json(PARTLY_WRONG))
            .expects("200 {'receipt_id': '<none>', " + WHAT_BECAME_OF_IT + "}"),
        that("a dry run creates no lead")
            .send(Call.async("POST", ASKED).json(PARTLY_WRONG))
            .captured("")
            .answers("200 {'outcome': 'CREATED'}")
            .lead()
            .expects("200 {'score': 0, 'fields': {'capture_frequency': 1}}"),
        that("a dry run changes no lead")
            .captured("'name': 'Jane Doe'")
            .send(
                Call.async("POST", ASKED)
                    .json(
                        """
                        {'fields': {'phone': '<phone>', 'name': 'Jane Roe'},
                          'actions': [{'type': 'ACTION_1001', 'fields': {}}]}
                        """))
            .lead()
            .expects("200 {'score': 0, 'fields': {'name': 'Jane Doe', 'capture_frequency': 1}}"),
        that("a dry run tells an update from a creation")
            .captured("")
            .send(Call.async("POST", ASKED).json("{'fields': {'phone': '<phone>'}}"))
            .expects("200 {'receipt_id': '<none>', 'outcome': 'UPDATED', 'lead_id': '<lead>'}"),
        that("a dry run tells what would be dropped")
            .send(Call.async("POST", ASKED).json("{'fields': {'name': 'Jane Doe'}}"))
            .expects(
                """
                200 {'receipt_id': '<none>', 'outcome': 'DROPPED', 'lead_id': '<none>',
                  'remarks': [{'field': 'fields.phone'}]}
                """),
        that("a dry run adds no option")
            .send(
                Call.async("POST", ASKED)
                    .json("{'fields': {'phone': '<phone>', 'contact_source': '<unique>'}}"))
            .get("/custom-fields/contact_source")
            .answers("200 {'apiName': 'contact_source'}")
            .does("looking for the option", ReceiptCases::lookForOption)
            .exactly("no such option"),
        that("a dry run of what is no lead is refused")
            .send(Call.async("POST", ASKED).json("[]"))
            .expects("400 BAD_REQUEST …"));
  }

  private static void lookForOption(Conversation it) {
    boolean isThere = it.answer().body().contains(it.values().fill("<unique>"));
    it.show(isThere ? "an option" : "no such option");
  }
}
