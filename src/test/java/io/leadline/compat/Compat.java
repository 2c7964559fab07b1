package io.leadline.compat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Runs all cases against a server, prints a table, and ends with 0 when all passed, 1 when one
/// failed, and 2 when it could not begin.
final class Compat {
  private static final int DEFAULT_LEADS = 5000;

  private Compat() {}

  /// Takes `BASE`, `ENTERPRISE`, `ASYNC_TOKEN`, `SYNC_TOKEN` and, if it is set, `LEADS` from the
  /// environment.
  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      var environment = System.getenv();
      System.exit(run(Target.from(environment), sections(leads(environment)), out) ? 0 : 1);
    } catch (UsageException e) {
      out.println("The compatibility kit cannot begin: " + e.getMessage());
      System.exit(2);
    }
  }

  private static int leads(Map<String, String> environment) {
    var leads = environment.getOrDefault("LEADS", "");
    return leads.isBlank() ? DEFAULT_LEADS : Integer.parseInt(leads);
  }

  /// All cases, in the order of the contract.
  ///
  /// @param leads how many the loop sends
  static List<Section> sections(int leads) {
    return List.of(
        AccessCases.section(),
        FormCases.section(),
        AsyncCases.section(),
        AsyncActionCases.section(),
        WordpressCases.section(),
        ValueCases.section(),
        ActionValueCases.section(),
        PaymentCases.section(),
        ActionCases.section(),
        LeadCases.section(),
        LeadUpdateCases.section(),
        LeadSearchCases.section(),
        LeadSearchByActionCases.section(),
        SyncActionCases.section(),
        SyncActionUpdateCases.section(),
        TeamMemberCases.section(),
        EnterpriseCases.section(),
        GuessCases.section(),
        RetryCases.section(),
        ReceiptCases.section(),
        IntakeLogCases.section(),
        LoopCases.section(leads));
  }

  /// Whether all passed.
  static boolean run(Target target, List<Section> sections, PrintStream out) {
    var http = new Http(target.base());
    var start = System.currentTimeMillis();
    var fresh = new Fresh(start);
    reach(target, http, new Values(target, fresh));
    var report = new Report(out);
    report.begin(target);
    for (var section : sections) {
      for (var it : section.cases()) {
        var conversation = new Conversation(http, new Values(target, fresh));
        report.add(section.title(), it.run(conversation));
      }
    }
    report.end((System.currentTimeMillis() - start) / 1000);
    return report.isGood();
  }

  private static void reach(Target target, Http http, Values values) {
    try {
      http.send(Call.to("GET", "/"), values);
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException("nothing answers at " + target.base() + " (" + e + ")");
    }
  }
}
