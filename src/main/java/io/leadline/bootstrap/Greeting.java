package io.leadline.bootstrap;

/// What is printed when the server is ready.
final class Greeting {
  private Greeting() {}

  /// For every start but the first.
  static String later(String baseUrl) {
    return """
    Leadline is ready at %1$s: its dashboard at %1$s/dashboard (login, enterprise id and tokens were printed at the first start).
    """
        .formatted(baseUrl);
  }

  /// For the start that made the workspace. The commands need nothing but a shell, `curl` and
  /// `sed`, and have no comments, which not every shell takes at its prompt.
  static String first(String baseUrl, FirstStart first) {
    return """

    Leadline is ready. This is printed once: note what you need.

      Dashboard       %1$s/dashboard
      Administrator   %3$s, password %4$s
      Base URL        %1$s
      Enterprise id   %2$s
      Async token     %5$s
      Sync token      %6$s

    Paste this to send a lead with two actions, read the receipt, and read the lead:

    BASE="%1$s"
    ENTERPRISE="%2$s"
    ASYNC_TOKEN="%5$s"
    SYNC_TOKEN="%6$s"

    ANSWER=$(curl -si "$BASE/enterprise/$ENTERPRISE/autoupdatelead" \\
      -H "Authorization: Bearer $ASYNC_TOKEN" -H "Content-Type: application/json" \\
      -d '{ "fields":  { "phone": "919999999999", "name": "Jane Doe" },
            "actions": [ { "type": "ACTION_1001", "fields": { "note": "Site visit completed" } },
                         { "type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "5000" } ] }')
    printf '%%s\\n' "$ANSWER"
    RECEIPT=$(printf '%%s\\n' "$ANSWER" | sed -n 's/^[Xx]-[Rr]eceipt-[Ii]d: *\\([0-9a-f]*\\).*/\\1/p')

    ANSWER=$(curl -s "$BASE/enterprise/$ENTERPRISE/receipts/$RECEIPT" \\
      -H "Authorization: Bearer $ASYNC_TOKEN")
    printf '%%s\\n' "$ANSWER"
    LEAD=$(printf '%%s\\n' "$ANSWER" | sed -n 's/.*"lead_id": *"\\([0-9a-f]*\\)".*/\\1/p')

    curl -s "$BASE/autoupdate/v2/enterprise/$ENTERPRISE/lead/$LEAD?includeActions=true" \\
      -H "Authorization: Bearer $SYNC_TOKEN"; echo

    """
        .formatted(
            baseUrl,
            first.workspace().value(),
            first.adminEmail(),
            first.adminPassword().shown(),
            first.asyncToken().shown(),
            first.syncToken().shown());
  }
}
