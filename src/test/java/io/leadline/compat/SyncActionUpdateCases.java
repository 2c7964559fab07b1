package io.leadline.compat;

import static io.leadline.compat.Script.that;

/// Actions that are recorded are changed.
final class SyncActionUpdateCases {
  private static final String VISIT =
      "{'type': '1001', 'fields': {'note': 'Hello', 'outcome': 'Interested'}}";
  private static final String PAYMENT =
      "{'type': 'PAYMENT', 'status': 'PENDING', 'currency': 'INR', 'amount': '5000', 'paymentid': 'p1'}";
  private static final String PATH = "/lead/<lead>/action/<action>";
  private static final String FIXED =
      "400 BAD_REQUEST Cannot update amount, currency, or paymentid fields for existing payment action.";

  private SyncActionUpdateCases() {}

  static Section section() {
    return Section.of(
        "Action updates",
        that("a custom action's fields change, the others stay, and all are answered")
            .createdWith(VISIT)
            .post(PATH, "{'type': '1001', 'fields': {'note': 'Goodbye', 'email': 'j@example.com'}}")
            .expects(
                """
                200 {'id': '<action>', 'type': '1001',
                  'fields': {'note': 'Goodbye', 'outcome': 'Interested', 'email': 'j@example.com'},
                  'creationTimestamp': '<recent>', 'modificationTimestamp': '<recent>', 'employeeid': ''}
                """),
        that("the change of a custom action is read back")
            .createdWith(VISIT)
            .post(PATH, "{'type': '1001', 'fields': {'note': 'Goodbye'}}")
            .get(PATH)
            .expects("200 {'fields': {'note': 'Goodbye', 'outcome': 'Interested'}}"),
        that("a change moves nothing on the timeline")
            .createdWith(VISIT + ", " + PAYMENT)
            .post(PATH, "{'type': '1001', 'fields': {'note': 'Goodbye'}}")
            .timeline()
            .expects(
                "200 {'data': [{'type': 'PAYMENT'}, {'type': '1001'}, {'type': 'LEAD_CREATED'}]}"),
        that("a payment's status changes")
            .createdWith(PAYMENT)
            .post(PATH, "{'type': 'PAYMENT', 'status': 'COMPLETED'}")
            .expects(
                """
                200 {'id': '<action>', 'type': 'PAYMENT', 'status': 'COMPLETED', 'currency': 'INR',
                  'amount': '5000', 'paymentid': 'p1'}
                """),
        that("a payment's note changes")
            .createdWith(PAYMENT)
            .post(PATH, "{'type': 'PAYMENT', 'note': 'Second rate'}")
            .get(PATH)
            .expects("200 {'status': 'PENDING', 'amount': '5000', 'note': 'Second rate'}"),
        refused("a payment's amount", PAYMENT, "{'type': 'PAYMENT', 'amount': '6000'}", FIXED),
        refused("a payment's currency", PAYMENT, "{'type': 'PAYMENT', 'currency': 'USD'}", FIXED),
        refused("a payment's paymentid", PAYMENT, "{'type': 'PAYMENT', 'paymentid': 'p2'}", FIXED),
        refused(
            "an amount beside a status",
            PAYMENT,
            "{'type': 'PAYMENT', 'status': 'COMPLETED', 'amount': '5000'}",
            FIXED),
        refused(
            "a payment's unknown status",
            PAYMENT,
            "{'type': 'PAYMENT', 'status': 'DONE'}",
            "400 BAD_REQUEST …"),
        refused("a missing type", VISIT, "{'fields': {'note': 'Goodbye'}}", "400 BAD_REQUEST …"),
        refused(
            "another type",
            VISIT,
            "{'type': '1002', 'fields': {'document': 'Passport'}}",
            "400 BAD_REQUEST …"),
        refused(
            "a payment's type on a custom action",
            VISIT,
            "{'type': 'PAYMENT', 'status': 'COMPLETED'}",
            "400 BAD_REQUEST …"),
        refused(
            "a value that is not valid",
            VISIT,
            "{'type': '1001', 'fields': {'note': 'Goodbye', 'email': 'jane'}}",
            "400 BAD_REQUEST …"),
        that("a body that is not an object is refused")
            .createdWith(VISIT)
            .post(PATH, "[]")
            .expects("400 BAD_REQUEST …"),
        that("an unknown action is not found")
            .created("")
            .post("/lead/<lead>/action/000000000000000000000000", "{'type': '1001', 'fields': {}}")
            .expects(
                "404 ACTION_NOT_FOUND Action with ID 000000000000000000000000 was not found."));
  }

  /// The change is refused, and the action is as it was.
  private static Case refused(String what, String entry, String change, String message) {
    return that(what + " is refused, and nothing is changed")
        .createdWith(entry)
        .post(PATH, change)
        .answers(message)
        .get(PATH)
        .expects("200 " + entry);
  }
}
