package io.leadline.receipt;

import io.leadline.Leadline;
import io.leadline.access.NewToken;
import io.leadline.access.TokenCreation;
import io.leadline.access.TokenKind;
import io.leadline.access.TokenStore;
import io.leadline.bootstrap.DemoWorkspace;
import io.leadline.platform.Ids;
import io.leadline.platform.database.OneAtATime;
import io.leadline.workspace.WorkspaceId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How long it takes to throw away a day of receipts, and what it does to the posts that come
/// meanwhile.
final class ReceiptDayBench {
  private static final Duration CALM = Duration.ofSeconds(10);
  private static final Duration AFTER = Duration.ofSeconds(1);
  private static final int KEPT_DAYS = 30;
  private static final int DAMAGED_SHARE = 10;
  private static final int STEP = 100_000;

  private final ConfigurableApplicationContext context;
  private final WorkspaceId workspace;
  private final String token;
  private final AtomicLong number = new AtomicLong();
  private final LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);

  /// A post, by the clock of this process.
  private record Post(long begun, long ended) {}

  private ReceiptDayBench(ConfigurableApplicationContext context) {
    this.context = context;
    this.workspace = new WorkspaceId(context.getBean(Ids.class).next());
    context.getBean(DemoWorkspace.class).create(workspace);
    this.token =
        ((TokenCreation.Created)
                context
                    .getBean(TokenStore.class)
                    .create(workspace, NewToken.random(TokenKind.ASYNC, "bench"), ""))
            .text();
  }

  /// Fills days and throws each away while posts come.
  ///
  /// @param args a directory for the database, receipts of a day, how many days, senders of posts
  public static void main(String[] args) throws Exception {
    try (var context = start(args[0])) {
      var bench = new ReceiptDayBench(context);
      System.out.printf(
          "%-10s %12s %14s %10s %14s %10s %10s %8s%n",
          "day",
          "deleted ms",
          "posts before",
          "p99 ms",
          "posts during",
          "p99 ms",
          "max ms",
          "p99 ÷");
      // The first, small one is not looked at: it has what is measured compiled.
      for (int day = 0; day <= Integer.parseInt(args[2]); day++) {
        var expiry = bench.today.plusDays(day + 1);
        bench.fill(expiry, day == 0 ? STEP : Integer.parseInt(args[1]));
        bench.dropWhilePosting(expiry, Integer.parseInt(args[3]));
      }
    }
  }

  /// Writes the receipts of a day: those without remarks, and a tenth as many with remarks, their
  /// bodies, and what was dropped.
  private void fill(LocalDate expiry, int receipts) {
    context.getBean(ReceiptPartitionStore.class).prepare(expiry.minusDays(KEPT_DAYS));
    write(
        """
        insert into receipt (
          workspace_id, id, expires_on, token_id, received_at, outcome, lead_id, matched_by,
          values_taken, actions)
        select
          :workspace, '6' || lpad(to_hex(n), 23, '0'), :expiry, lpad('', 24, '5'), now(), 'CREATED',
          '7' || lpad(to_hex(n * 7919 % 1000003), 23, '0'), 'phone', 5,
          jsonb_build_array(jsonb_build_object('id', '8' || lpad(to_hex(n), 23, '0'), 'status', 'CREATED'))
        from generate_series(1, :number) as n
        """,
        expiry, receipts);
    write(
        """
        insert into receipt (
          workspace_id, id, expires_on, token_id, received_at, outcome, lead_id, matched_by,
          values_taken, remarks, payload, key_style, contacts)
        select
          :workspace, '4' || lpad(to_hex(n), 23, '0'), :expiry, lpad('', 24, '5'), now(), 'UPDATED',
          '7' || lpad(to_hex(n), 23, '0'), 'phone', 4,
          '[{"field": "actions[0].type", "status": "IGNORED", "reason": "ACTION_PREFIX_MISSING",
            "remark": "A type needs its prefix"}]',
          convert_to(repeat('{"fields": {"name": "Jane Doe"}}', 10), 'UTF8'), 'API_NAMES',
          array[n * 104729, n * 1299709]
        from generate_series(1, :number) as n
        """,
        expiry,
        receipts / DAMAGED_SHARE);
    write(
        """
        insert into dropped_part (
          workspace_id, receipt_id, number, expires_on, token_id, received_at, applied_at, lead_id,
          part, place, reason, subject, state)
        select
          :workspace, '4' || lpad(to_hex(n), 23, '0'), 0, :expiry, lpad('', 24, '5'), now(), now(),
          '7' || lpad(to_hex(n), 23, '0'), 'actions[0]', 'actions[0].type', 'ACTION_PREFIX_MISSING',
          'actions.1001', 'OPEN'
        from generate_series(1, :number) as n
        """,
        expiry,
        receipts / DAMAGED_SHARE);
    // What expires is old: nobody tidies it up or has yet to bring it to the disk.
    var jdbc = context.getBean(JdbcClient.class);
    jdbc.sql("vacuum (analyze) receipt, dropped_part").update();
    jdbc.sql("checkpoint").update();
  }

  private void write(String insertion, LocalDate expiry, int number) {
    for (int first = 0; first < number; first += STEP) {
      context
          .getBean(JdbcClient.class)
          .sql(insertion.replace("(1, :number)", "(:first, :last)"))
          .param("workspace", workspace.value())
          .param("expiry", expiry)
          .param("first", (long) first + 1)
          .param("last", (long) Math.min(number, first + STEP))
          .update();
    }
  }

  private void dropWhilePosting(LocalDate expiry, int senders) throws Exception {
    var dropper =
        new ExpiredReceiptStore(
            context.getBean(OneAtATime.class),
            Clock.fixed(expiry.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    Queue<Post> posts = new ConcurrentLinkedQueue<>();
    var isOver = new AtomicBoolean();
    long begun;
    long ended;
    try (var executor = Executors.newVirtualThreadPerTaskExecutor();
        var http = HttpClient.newHttpClient()) {
      var sending =
          IntStream.range(0, senders)
              .mapToObj(_ -> executor.submit(() -> postUntil(isOver, http, posts)))
              .toList();
      Thread.sleep(CALM);
      begun = System.nanoTime();
      dropper.drop();
      ended = System.nanoTime();
      Thread.sleep(AFTER);
      isOver.set(true);
      for (var sender : sending) {
        sender.get();
      }
    }
    long calmBegun = begun - CALM.toNanos() / 2;
    var before = posts.stream().filter(post -> post.ended > calmBegun && post.ended < begun);
    var during =
        posts.stream().filter(post -> post.ended > begun && post.begun < ended + AFTER.toNanos());
    print(expiry, (ended - begun) / 1e6, millis(before), millis(during));
  }

  private static void print(
      LocalDate expiry, double deleted, List<Double> before, List<Double> during) {
    System.out.printf(
        "%-10s %12.0f %14d %10.1f %14d %10.1f %10.1f %8.2f%n",
        expiry,
        deleted,
        before.size(),
        percentile(before, 0.99),
        during.size(),
        percentile(during, 0.99),
        during.getLast(),
        percentile(during, 0.99) / percentile(before, 0.99));
  }

  private Void postUntil(AtomicBoolean isOver, HttpClient http, Queue<Post> posts)
      throws IOException, InterruptedException {
    var address =
        URI.create(
            "http://localhost:%s/enterprise/%s/autoupdatelead"
                .formatted(
                    context.getEnvironment().getProperty("local.server.port"), workspace.value()));
    while (!isOver.get()) {
      var body =
          "{\"fields\":{\"phone\":\"91%010d\",\"name\":\"Jane Doe\"},\"actions\":[{\"type\":\"ACTION_1001\"}]}"
              .formatted(9_000_000_000L + number.incrementAndGet());
      var request =
          HttpRequest.newBuilder(address)
              .header("Authorization", "Bearer " + token)
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      long begun = System.nanoTime();
      int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new IllegalStateException("status " + status);
      }
      posts.add(new Post(begun, System.nanoTime()));
    }
    return null;
  }

  private static List<Double> millis(Stream<Post> posts) {
    return posts.map(post -> (post.ended - post.begun) / 1e6).sorted().toList();
  }

  private static double percentile(List<Double> sorted, double share) {
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }

  private static ConfigurableApplicationContext start(String data) {
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
    return context;
  }
}
