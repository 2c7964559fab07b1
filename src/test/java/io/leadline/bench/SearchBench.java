package io.leadline.bench;

import io.leadline.Leadline;
import io.leadline.access.NewToken;
import io.leadline.access.TokenCreation;
import io.leadline.access.TokenKind;
import io.leadline.access.TokenStore;
import io.leadline.bootstrap.DemoWorkspace;
import io.leadline.lead.LeadStore;
import io.leadline.platform.Ids;
import io.leadline.platform.database.Pipelines;
import io.leadline.testing.LeadRows;
import io.leadline.testing.SteadyBusiness;
import io.leadline.testing.TimelineRows;
import io.leadline.timeline.TimelineStore;
import io.leadline.workspace.WorkspaceId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How long searches take among few leads and among many: two servers with databases of their own,
/// asked in turns over HTTP, one request at a time.
final class SearchBench {
  private static final int ROUNDS = 300;

  /// A search that takes long is asked for less often.
  private static final Duration MOST_TIME = Duration.ofSeconds(15);

  private static final Pattern TOTAL = Pattern.compile("\"total_count\":(\\d+)");

  /// What is asked for, by what it is called in the table.
  private static final Map<String, String> SEARCHES = new LinkedHashMap<>();

  static {
    SEARCHES.put("phone", "{\"fields\":{\"phone\":\"9000000777\"}}");
    SEARCHES.put("custom field", "{\"fields\":{\"website\":\"https://example.com/company-77\"}}");
    SEARCHES.put("tag", "{\"fields\":{\"interests\":\"expo 2026-04-28\"}}");
    SEARCHES.put(
        "status and owner",
        "{\"fields\":{\"status\":\"Contacted\",\"assignee\":\"agent-7@example.com\"}}");
    SEARCHES.put(
        "creation range",
        "{\"fields\":{\"created_on\":{\"from\":1777248000000,\"to\":1777334399999}}}");
    SEARCHES.put(
        "payment in April",
        "{\"actions\":{\"type\":\"PAYMENT\",\"performed_at\":{\"from\":1774981800000,\"to\":1777573799999}}}");
    SEARCHES.put(
        "date range",
        "{\"fields\":{\"follow_up_date\":{\"from\":1777680000000,\"to\":1777766399999}}}");
    SEARCHES.put(
        "change range",
        "{\"fields\":{\"modified_on\":{\"from\":1777248000000,\"to\":1777334399999}}}");
    SEARCHES.put("a thousandth of all: city", "{\"fields\":{\"city\":\"city 777\"}}");
    SEARCHES.put("a third of all: source", "{\"fields\":{\"contact_source\":\"Referral\"}}");
    SEARCHES.put("all", "{}");
  }

  private SearchBench() {}

  /// Fills the databases and prints a table.
  ///
  /// @param args a directory for the databases, few leads, many leads
  public static void main(String[] args) throws Exception {
    var directory = Path.of(args[0]);
    try (var few = Business.start(directory.resolve("few"), Integer.parseInt(args[1]));
        var many = Business.start(directory.resolve("many"), Integer.parseInt(args[2]))) {
      System.out.printf(
          "%-26s %18s %22s %22s %16s%n", "search", "matches", "median ms", "p99 ms", "ratio");
      // Once without looking, so that what is measured is compiled.
      SEARCHES.values().forEach(body -> measure(few.search(body), many.search(body)));
      SEARCHES.forEach((name, body) -> print(name, measure(few.search(body), many.search(body))));
      // Pages of a timeline with ten entries, against pages of one with a hundred thousand.
      Map.of("newest page", "{}", "one type", "{\"type\":\"SYSTEM_NOTE\"}")
          .forEach((name, body) ->
              print(
                  "timeline, " + name,
                  measure(many.searchTimeline(10, body), many.searchTimeline(100_000, body))));
    }
  }

  /// Asks the one and the other in turns.
  private static Pair measure(Supplier<Reply> one, Supplier<Reply> other) {
    var pair = new Pair(new Times(), new Times());
    long end = System.nanoTime() + MOST_TIME.toNanos();
    for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
      pair.few().add(one.get());
      pair.many().add(other.get());
    }
    return pair;
  }

  private static void print(String name, Pair pair) {
    var few = pair.few();
    var many = pair.many();
    System.out.printf(
        "%-26s %8d %9d %11.2f %10.2f %11.2f %10.2f %8.2f %7.2f%n",
        name,
        few.matches(),
        many.matches(),
        few.percentile(0.5),
        many.percentile(0.5),
        few.percentile(0.99),
        many.percentile(0.99),
        many.percentile(0.5) / few.percentile(0.5),
        many.percentile(0.99) / few.percentile(0.99));
  }

  /// What a search answered, and after how many nanoseconds.
  private record Reply(long nanos, long matches) {}

  private record Pair(Times few, Times many) {}

  /// The times of one search.
  private static final class Times {
    private final List<Long> nanos = new ArrayList<>();
    private long matches;

    void add(Reply reply) {
      matches = reply.matches();
      nanos.add(reply.nanos());
    }

    long matches() {
      return matches;
    }

    /// In milliseconds.
    double percentile(double share) {
      var sorted = nanos.stream().sorted().toList();
      return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }
  }

  /// A server with leads.
  private record Business(
      ConfigurableApplicationContext context,
      HttpClient http,
      WorkspaceId workspace,
      String token,
      Map<Integer, String> timelines)
      implements AutoCloseable {
    static Business start(Path data, int leads) {
      var table = System.out;
      // How to send a first lead is of no use here.
      System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
      var context =
          new SpringApplicationBuilder(Leadline.class)
              .run(
                  "--server.port=0",
                  "--management.server.port=0",
                  "--logging.threshold.console=off",
                  "--leadline.data-dir=" + data);
      System.setOut(table);
      var workspace = new WorkspaceId(context.getBean(Ids.class).next());
      context.getBean(DemoWorkspace.class).create(workspace);
      var token =
          (TokenCreation.Created)
              context
                  .getBean(TokenStore.class)
                  .create(workspace, NewToken.random(TokenKind.SYNC, "bench"), "");
      var business =
          new SteadyBusiness(
              new LeadRows(context.getBean(LeadStore.class), context.getBean(Pipelines.class)),
              new TimelineRows(
                  context.getBean(TimelineStore.class), context.getBean(Pipelines.class)),
              workspace);
      long started = System.nanoTime();
      business.write(leads);
      var written = Duration.ofNanos(System.nanoTime() - started);
      var timelines =
          Map.of(
              10, business.writeLongTimeline(10).value(),
              100_000, business.writeLongTimeline(100_000).value());
      var database = context.getBean(JdbcClient.class);
      database.sql("vacuum (analyze) lead").update();
      database.sql("vacuum (analyze) action").update();
      System.out.printf(
          "%,d leads and %,d actions written in %,d s; %s on disk%n",
          leads,
          10L * leads,
          written.toSeconds(),
          database
              .sql("select pg_size_pretty(pg_database_size(current_database())) as size")
              .query((row, n) -> row.getString("size"))
              .single());
      return new Business(context, HttpClient.newHttpClient(), workspace, token.text(), timelines);
    }

    Supplier<Reply> search(String body) {
      return () -> ask("/lead/search", body);
    }

    Supplier<Reply> searchTimeline(int length, String body) {
      return () -> ask("/lead/" + timelines.get(length) + "/action/search", body);
    }

    private Reply ask(String path, String body) {
      var uri =
          URI.create(
              "http://localhost:%s/autoupdate/v2/enterprise/%s%s"
                  .formatted(
                      context.getEnvironment().getProperty("local.server.port"),
                      workspace.value(),
                      path));
      var request =
          HttpRequest.newBuilder(uri)
              .header("Authorization", token)
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      try {
        long started = System.nanoTime();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        long nanos = System.nanoTime() - started;
        var total = TOTAL.matcher(answer.body());
        if (!total.find()) {
          throw new IllegalStateException(answer.body());
        }
        return new Reply(nanos, Long.parseLong(total.group(1)));
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException("no answer", e);
      }
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
