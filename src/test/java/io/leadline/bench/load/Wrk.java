package io.leadline.bench.load;

import io.leadline.bench.load.Requests.KnownLeads;
import io.leadline.bench.load.Requests.Listed;
import io.leadline.bench.load.Requests.NewLeads;
import io.leadline.bench.server.SeededLeads;
import io.leadline.bench.server.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Runs wrk, from the directory of the project. Threads: one.
public final class Wrk {
  private static final int THREADS = 2;

  /// As many leads as a thread of wrk may make in a second; no machine makes as many.
  private static final long SPAN_OF_SECOND = 100_000;

  /// Behind the leads that there are before.
  private static final long FIRST = 50_000_000;

  private final Path work;
  private long next = FIRST;

  /// Prepares runs.
  ///
  /// @param work a directory for what is sent
  public Wrk(Path work) {
    this.work = work;
  }

  /// Sends requests for some seconds.
  public WrkReport run(Case sent, Subject subject, int connections, int seconds)
      throws IOException, InterruptedException {
    var environment = new HashMap<String, String>(Map.of("TOKEN", sent.token()));
    var path = "/";
    switch (sent.requests()) {
      case NewLeads(var to, var options) -> {
        environment.putAll(options);
        environment.putAll(numbers(seconds));
        path = to;
      }
      case KnownLeads(var to) -> {
        environment.put("LEADS", Integer.toString(subject.leads().count() / SeededLeads.KINDS));
        environment.put("STRIDE", Integer.toString(SeededLeads.KINDS));
        environment.putAll(numbers(seconds));
        path = to;
      }
      case Listed _ -> environment.put("REQUESTS", list(sent, subject).toString());
    }
    return run(
        List.of(
            "wrk",
            "--threads",
            Integer.toString(Math.min(THREADS, connections)),
            "--connections",
            Integer.toString(connections),
            "--duration",
            seconds + "s",
            "--timeout",
            "10s",
            "--script",
            sent.requests() instanceof Listed ? "bench/listed.lua" : "bench/posts.lua",
            subject.address() + path),
        environment);
  }

  /// The number of the first of some leads that nobody has made.
  public long claim(long leads) {
    long first = next;
    next += leads;
    return first;
  }

  private Map<String, String> numbers(int seconds) {
    long span = SPAN_OF_SECOND * seconds;
    return Map.of("FIRST", Long.toString(claim(THREADS * span)), "SPAN", Long.toString(span));
  }

  /// Written once for each case and server.
  private Path list(Case sent, Subject subject) throws IOException {
    var file = work.resolve("%s.%s.requests".formatted(sent.name(), subject.name()));
    if (sent.requests() instanceof Listed(var lines) && !Files.exists(file)) {
      Files.write(file, lines.apply(subject.leads()));
    }
    return file;
  }

  private static WrkReport run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    // The settings of a benchmark are none of the scripts'.
    builder.environment().keySet().retainAll(Set.of("PATH"));
    builder.environment().putAll(environment);
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return WrkReport.read(output);
  }
}
