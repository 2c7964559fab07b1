package io.leadline.compat;

import static io.leadline.compat.Script.that;

/// Leads are found by what happened to them. In each case two leads have the same city: one with a
/// visit of 2023 and a payment of now, one with a document.
final class LeadSearchByActionCases {
  private static final String VISIT =
      """
      {'type': '1001', 'fields': {'note': '<unique2>', 'outcome': 'Interested'}, 'created_on': 1672549200000}
      """;
  private static final String PAYMENT =
      "{'type': 'PAYMENT', 'status': 'COMPLETED', 'currency': 'INR', 'amount': '5000'}";
  private static final String DOCUMENT = "{'type': '1002', 'fields': {'document': 'Passport'}}";

  private LeadSearchByActionCases() {}

  static Section section() {
    return Section.of(
        "Search by action",
        finds("a custom action by its bare code", "'type': '1001'", "first"),
        finds("another custom action", "'type': '1002'", "second"),
        finds("a payment", "'type': 'PAYMENT'", "first"),
        finds("any of several types", "'type': ['PAYMENT', 'OUTGOING_SMS']", "first"),
        finds("a time", "'performed_at': {'from': 1672549200000, 'to': 1672549200000}", "first"),
        finds("an end of time", "'performed_at': {'to': 1672549200000}", "first"),
        finds(
            "a type at its time", "'type': '1001', 'performed_at': {'to': 1672549200000}", "first"),
        finds("a field of a custom action", "'fields': {'note': '<unique2>'}", "first"),
        finds(
            "a field of a custom action, without case",
            "'type': '1001', 'fields': {'outcome': 'interested'}",
            "first"),
        findsNone("a type that nobody has", "'type': 'CALL_ACTION'"),
        findsNone("a type of the telephony that nobody has", "'type': 'IVR_INCOMING_CALL'"),
        findsNone("another value of a field", "'type': '1001', 'fields': {'note': 'other'}"),
        findsNone(
            "what no single action meets",
            "'type': 'PAYMENT', 'performed_at': {'to': 1672549200000}"),
        findsNone(
            "a field and the type of another action",
            "'type': '1002', 'fields': {'note': '<unique2>'}"),
        findsNone("a time when nothing happened", "'performed_at': {'from': 1, 'to': 1000}"),
        findsNone("a team member who did nothing", "'performed_by': '<unique3>@example.com'"),
        findsNone("several who did nothing", "'performed_by': ['<unique3>@example.com']"),
        that("fields and actions mean all of them")
            .createdWith(DOCUMENT)
            .post("/lead/<lead>", "{'fields': {'city': '<unique>', 'rating': 4}}")
            .post(
                "/lead/search",
                "{'fields': {'city': '<unique>', 'rating': 5}, 'actions': {'type': '1002'}}")
            .expects("200 {'data': [], 'total_count': 0}"));
  }

  private static Case finds(String what, String filter, String wanted) {
    return search(what, filter)
        .expects("200 {'data': [{'id': '<%s>'}], 'total_count': 1}".formatted(wanted));
  }

  private static Case findsNone(String what, String filter) {
    return search(what + " finds none", filter).expects("200 {'data': [], 'total_count': 0}");
  }

  private static Script search(String what, String filter) {
    return that("actions: " + what)
        .post("/lead", lead("<phone>", VISIT + ", " + PAYMENT))
        .keep("first", "lead_id")
        .post("/lead", lead("<phone2>", DOCUMENT))
        .keep("second", "lead_id")
        .post(
            "/lead/search", "{'fields': {'city': '<unique>'}, 'actions': {%s}}".formatted(filter));
  }

  private static String lead(String phone, String actions) {
    return "{'fields': {'phone': '%s', 'city': '<unique>'}, 'actions': [%s]}"
        .formatted(phone, actions);
  }
}
