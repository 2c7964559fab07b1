package io.leadline.compat;

import static io.leadline.compat.Script.that;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The built-in action that programs write.
final class PaymentCases {
  private PaymentCases() {}

  static Section section() {
    var cases = new ArrayList<Case>();
    Stream.of("PENDING", "COMPLETED", "FAILED", "REFUNDED", "CANCELLED", "PROCESSING")
        .map(status -> recorded("status " + status, payment(status, "INR", "'5000'")))
        .forEach(cases::add);
    Stream.of("INR", "USD", "PKR", "AED", "QAR", "SAR", "MYR", "AUD", "CAD", "SGD", "XOF")
        .map(currency -> recorded("currency " + currency, payment("COMPLETED", currency, "'5000'")))
        .forEach(cases::add);
    Stream.of("'5000.50'", "'0.0001'", "'1'", "'5000.5000'", "'999999999999999.9999'")
        .map(amount -> recorded("amount " + amount, payment("COMPLETED", "INR", amount)))
        .forEach(cases::add);
    Stream.of(
            "'0'",
            "'0.00'",
            "'-5'",
            "'+5'",
            "'1e3'",
            "'5,000'",
            "' 5000'",
            "'5000 '",
            "'5 000'",
            "''",
            "'abc'",
            "'INR 5'",
            "'0x10'",
            "'NaN'",
            "'1.2.3'",
            "'1234567890123456'",
            "'1.12345'",
            "5000",
            "0.5",
            "true",
            "null",
            "['5000']",
            "{'value': '5000'}")
        .map(amount -> ignored("amount", "amount " + amount, payment("COMPLETED", "INR", amount)))
        .forEach(cases::add);
    Stream.of("'completed'", "'DONE'", "''", "null", "1", "['PENDING']", "' COMPLETED'")
        .map(status ->
            ignored(
                "status",
                "status " + status,
                "'type': 'PAYMENT', 'status': %s, 'currency': 'INR', 'amount': '5000'"
                    .formatted(status)))
        .forEach(cases::add);
    Stream.of("'inr'", "'EUR'", "'₹'", "''", "null", "1")
        .map(currency ->
            ignored(
                "currency",
                "currency " + currency,
                "'type': 'PAYMENT', 'status': 'COMPLETED', 'currency': %s, 'amount': '5000'"
                    .formatted(currency)))
        .forEach(cases::add);
    cases.addAll(more());
    return new Section("Payments", cases);
  }

  private static List<Case> more() {
    return List.of(
        recorded(
            "paymentid and note",
            payment("COMPLETED", "INR", "'5000'") + ", 'paymentid': 'pay_1', 'note': 'First rate'"),
        recorded(
            "a paymentid of 200 characters",
            payment("COMPLETED", "INR", "'5000'") + ", 'paymentid': '" + "x".repeat(200) + "'"),
        ignored(
            "paymentid",
            "a paymentid of 201 characters",
            payment("COMPLETED", "INR", "'5000'") + ", 'paymentid': '" + "x".repeat(201) + "'"),
        ignored(
            "note",
            "a note that is no text",
            payment("COMPLETED", "INR", "'5000'") + ", 'note': 1"),
        ignored("status", "no status", "'type': 'PAYMENT', 'currency': 'INR', 'amount': '5000'"),
        ignored(
            "currency", "no currency", "'type': 'PAYMENT', 'status': 'PENDING', 'amount': '5000'"),
        ignored("amount", "no amount", "'type': 'PAYMENT', 'status': 'PENDING', 'currency': 'INR'"),
        that("every key at fault gets a remark")
            .capturedWith("{'type': 'PAYMENT', 'status': 'done', 'currency': 'inr', 'amount': 5}")
            .expects(
                """
                200 {'actions': [{'action_id': null, 'status': 'IGNORED'}],
                  'remarks': ['…', {'field': 'actions[0].status'}, {'field': 'actions[0].currency'},
                    {'field': 'actions[0].amount'}]}
                """),
        that("a payment whose keys are under fields is not recorded")
            .capturedWith(
                """
                {'type': 'PAYMENT', 'fields': {'status': 'COMPLETED', 'currency': 'INR', 'amount': '5000'}}
                """)
            .expects(
                """
                200 {'outcome': 'CREATED', 'actions': [{'action_id': null, 'status': 'IGNORED'}],
                  'remarks': ['…', {'field': 'actions[0].status'}, {'field': 'actions[0].currency'},
                    {'field': 'actions[0].amount'}]}
                """),
        that("a payment as it is read")
            .capturedWith(
                "{" + payment("COMPLETED", "INR", "'5000'") + ", 'paymentid': 'p1', 'note': 'n'}")
            .get("/lead/<lead>/action/<action>")
            .expects(
                """
                200 {'id': '<action>', 'type': 'PAYMENT', 'status': 'COMPLETED', 'currency': 'INR',
                  'amount': '5000', 'paymentid': 'p1', 'note': 'n', 'creationTimestamp': '<recent>',
                  'modificationTimestamp': '<recent>', 'employeeid': '', 'fields': '<none>'}
                """),
        that("a payment does not change the score")
            .capturedWith("{" + payment("COMPLETED", "INR", "'5000'") + "}")
            .lead()
            .expects("200 {'score': 0}"),
        that("the Sync API takes a payment")
            .created("")
            .append("{" + payment("REFUNDED", "USD", "'12.34'") + "}")
            .timeline()
            .expects(
                """
                200 {'data': [{'type': 'PAYMENT', 'status': 'REFUNDED', 'currency': 'USD', 'amount': '12.34'}, '…']}
                """),
        that("the Sync API ignores a payment that breaks a rule")
            .created("")
            .append("{" + payment("COMPLETED", "INR", "5000") + "}")
            .expects(
                """
                200 {'actions': [{'action_id': null, 'status': 'IGNORED'}],
                  'remarks': [{'field': 'actions[0].amount', 'status': 'IGNORED', 'remark': '<text>'}]}
                """));
  }

  private static String payment(String status, String currency, String amount) {
    return "'type': 'PAYMENT', 'status': '%s', 'currency': '%s', 'amount': %s"
        .formatted(status, currency, amount);
  }

  private static Case recorded(String what, String members) {
    return that(what + " is recorded as sent")
        .capturedWith("{" + members + "}")
        .answers("200 {'actions': [{'action_id': '<id>', 'status': 'CREATED'}], 'remarks': []}")
        .timeline()
        .expects("200 {'data': [{%s}, {'type': 'LEAD_CREATED'}]}".formatted(members));
  }

  /// The whole payment is left out, with a remark on the key.
  private static Case ignored(String key, String what, String members) {
    return that(what + " ignores the payment")
        .capturedWith("{" + members + "}")
        .timeline()
        .answers("200 {'data': [{'type': 'LEAD_CREATED'}], 'total_count': 1}")
        .receipt()
        .expects(
            """
            200 {'outcome': 'CREATED', 'actions': [{'action_id': null, 'status': 'IGNORED'}],
              'remarks': [{'field': 'actions[0].%s', 'status': 'IGNORED', 'remark': '<text>'}]}
            """
                .formatted(key));
  }
}
