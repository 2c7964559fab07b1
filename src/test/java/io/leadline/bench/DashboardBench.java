package io.leadline.bench;

import io.leadline.access.SessionStore;
import io.leadline.bench.server.LocalServer;
import io.leadline.bootstrap.DemoWorkspace;
import io.leadline.definition.DefinitionCache;
import io.leadline.definition.DefinitionEditor;
import io.leadline.lead.LeadId;
import io.leadline.lead.LeadStore;
import io.leadline.platform.Ids;
import io.leadline.platform.database.Pipelines;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;
import io.leadline.team.Role;
import io.leadline.testing.LeadRows;
import io.leadline.testing.SteadyBusiness;
import io.leadline.testing.TimelineRows;
import io.leadline.timeline.TimelineStore;
import io.leadline.workspace.WorkspaceId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How long the server takes for pages of the dashboard among many leads, asked over HTTP by
/// somebody who is signed in, one request at a time.
final class DashboardBench {
  private static final int ROUNDS = 100;

  /// A page that takes long is asked for less often.
  private static final Duration MOST_TIME = Duration.ofSeconds(15);

  private static final String PASSWORD = "correct horse battery";
  private static final String EMAIL = "agent-7@example.com";
  private static final Pattern TOTAL = Pattern.compile("role=\"status\">([^<]*)<");

  /// What is asked for, by what it is called in the table.
  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("all, newest first", "");
    PAGES.put("all, the last page", "?last=true");
    PAGES.put("all, by the last change", "?sort=-modified_on");
    PAGES.put("all, the first change first", "?sort=modified_on");
    PAGES.put("a frequent status that is old: Won", "?status=Won");
    PAGES.put("a frequent status, the last page", "?status=Won&last=true");
    PAGES.put("an open status", "?status=Contacted");
    PAGES.put("a third of all: source", "?f.contact_source=Referral");
    PAGES.put("an owner", "?owner=agent-7%40example.com");
    PAGES.put("an owner and a status", "?owner=agent-7%40example.com&status=Contacted");
    PAGES.put("nobody's", "?owner=-");
    PAGES.put("a day of creation", "?from=2026-04-27&to=2026-04-27");
    PAGES.put("a payment in April", "?action=PAYMENT&acted_from=2026-04-01&acted_to=2026-04-30");
    PAGES.put("a kind of action that all have", "?action=1001");
    PAGES.put("typed: a phone", "?q=90000+00777");
    PAGES.put("typed: the beginning of all phones", "?q=9190000");
    PAGES.put("typed: one lead's name", "?q=lead+777");
    PAGES.put("typed: the name of all", "?q=lea");
    PAGES.put("typed: one letter", "?q=l");
    PAGES.put("typed: an address", "?q=lead-777%40example.com");
    PAGES.put("typed: nothing that is there", "?q=zzz");
    PAGES.put("typed, sorted by name", "?q=777&sort=name");
  }

  private DashboardBench() {}

  /// Fills a database and prints a table.
  ///
  /// @param args a directory for the database, how many leads
  public static void main(String[] args) throws Exception {
    try (var context = LocalServer.start(Path.of(args[0]))) {
      var workspace = new WorkspaceId(context.getBean(Ids.class).next());
      context.getBean(DemoWorkspace.class).create(workspace);
      var business =
          new SteadyBusiness(
              new LeadRows(context.getBean(LeadStore.class), context.getBean(Pipelines.class)),
              new TimelineRows(
                  context.getBean(TimelineStore.class), context.getBean(Pipelines.class)),
              workspace);
      business.write(Integer.parseInt(args[1]));
      var leads = new LinkedHashMap<String, String>();
      for (int length : new int[] {10, 1_000, 100_000}) {
        addPagesOfLead(leads, business.writeLongTimeline(length), length);
      }
      var database = context.getBean(JdbcClient.class);
      database.sql("vacuum (analyze) lead").update();
      database.sql("vacuum (analyze) action").update();
      System.out.printf("%-38s %10s %10s   %s%n", "page", "median ms", "p99 ms", "total");
      var manager = signIn(context, workspace, Role.MANAGER, EMAIL);
      measure(context, manager, "", table());
      measure(context, manager, "", leads);
      measure(
          context,
          signIn(context, workspace, Role.CALLER, "agent-8@example.com"),
          "own: ",
          table());
    }
  }

  private static Map<String, String> table() {
    var paths = new LinkedHashMap<String, String>();
    PAGES.forEach((name, query) -> paths.put(name, "/leads" + query));
    return paths;
  }

  private static void addPagesOfLead(Map<String, String> pages, LeadId lead, int length) {
    var path = "/leads/" + lead.value();
    pages.put("a lead with %,d entries".formatted(length), path);
    pages.put("%,d: payments only".formatted(length), path + "/timeline/list?kind=PAYMENT");
    pages.put("%,d: a search".formatted(length), path + "/timeline/list?q=zzz");
    pages.put("%,d: what is new".formatted(length), path + "/timeline/new?since=4102444800000");
  }

  /// @param pages paths below the dashboard, by what they are called
  private static void measure(
      ConfigurableApplicationContext context,
      String session,
      String prefix,
      Map<String, String> pages)
      throws Exception {
    var address =
        "http://localhost:%s/dashboard"
            .formatted(context.getEnvironment().getProperty("local.server.port"));
    try (var http = HttpClient.newHttpClient()) {
      // Once without looking, so that what is measured is compiled.
      for (int round = 0; round < 2; round++) {
        for (var page : pages.entrySet()) {
          var times = new ArrayList<Long>();
          var total = "";
          long end = System.nanoTime() + MOST_TIME.toNanos();
          for (int i = 0; i < ROUNDS && System.nanoTime() < end; i++) {
            long started = System.nanoTime();
            var body = ask(http, address + page.getValue(), session);
            times.add(System.nanoTime() - started);
            var matcher = TOTAL.matcher(body);
            total = matcher.find() ? matcher.group(1) : "";
          }
          if (round > 0) {
            System.out.printf(
                "%-38s %10.1f %10.1f   %s%n",
                prefix + page.getKey(), percentile(times, 0.5), percentile(times, 0.99), total);
          }
        }
      }
    }
  }

  private static String ask(HttpClient http, String address, String session)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Cookie", "leadline_session=" + session)
            .build();
    var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException("status " + answer.statusCode());
    }
    return answer.body();
  }

  /// In milliseconds.
  private static double percentile(List<Long> nanos, double share) {
    var sorted = nanos.stream().sorted().toList();
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
  }

  private static String signIn(
      ConfigurableApplicationContext context, WorkspaceId workspace, Role role, String email) {
    context
        .getBean(DefinitionEditor.class)
        .addMember(
            workspace, new NewMember(email, "Bench", "", role, MemberStatus.ACTIVE), PASSWORD);
    var member =
        context
            .getBean(DefinitionCache.class)
            .find(workspace)
            .flatMap(it -> it.findMember(email))
            .orElseThrow();
    return context
        .getBean(SessionStore.class)
        .start(workspace, member.id(), "bench", "127.0.0.1")
        .text();
  }
}
