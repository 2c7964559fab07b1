package io.leadline.bench;

import io.leadline.bench.load.Case;
import io.leadline.bench.load.Wrk;
import io.leadline.bench.result.Key;
import io.leadline.bench.result.Quantity;
import io.leadline.bench.result.ResultJson;
import io.leadline.bench.result.ResultTable;
import io.leadline.bench.result.Results;
import io.leadline.bench.server.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `make bench`: the packaged server on its embedded database, driven by wrk, and beside it what no
/// server on this machine could surpass. See docs/performance.md.
final class Bench {
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "CONNECTIONS", "1 64 256",
          "ROUNDS", "3",
          "SECONDS_EACH", "5",
          "WARM_UP", "60",
          "LEADS", "100000",
          "HEAP", "512m",
          "PORT", "18080",
          "JAR", "target/leadline.jar",
          "RESULT", "target/bench.json");

  /// At how many connections the fixed rate is sent.
  private static final int FIXED_RATE_CONNECTIONS = 64;

  private final Settings settings;
  private final Wrk wrk;

  private Bench(Settings settings, Path work) {
    this.settings = settings;
    this.wrk = new Wrk(work);
  }

  /// Measures, and prints a table.
  ///
  /// @param args an empty directory
  public static void main(String[] args) throws Exception {
    var work = Path.of(args[0]);
    var settings = Settings.read(System.getenv(), DEFAULTS);
    try (var stage = new Stage(settings, work)) {
      new Bench(settings, work).run(stage);
    }
  }

  private void run(Stage stage) throws Exception {
    var cases = cases();
    var servers = serve(stage, cases.stream().anyMatch(Case::needsLeads));
    var steps = new ArrayList<Step>(steps(cases, servers));
    if (isWanted(Case.BARE.name())) {
      steps.addAll(steps(List.of(Case.BARE), List.of(stage.bare())));
    }
    if (isWanted(RawStep.KEY.name())) {
      steps.add(stage.raw());
    }
    Rounds.warmUp(steps, settings.warmUp());
    if (isWanted(DiskStep.KEY.name())) {
      steps.add(stage.disk());
    }
    steps.sort(Comparator.comparingInt(this::place));
    var results = new Rounds(settings.rounds(), settings.seconds()).measure(steps);
    if (isWanted(FixedRateStep.NAME)) {
      measureHalfRate(stage, servers, results);
    }
    report(results);
  }

  /// Where a step stands among the others: by its connections, and what is compared side by side,
  /// posts, the bare server, the loop that writes, and the disk.
  private int place(Step step) {
    var key = step.key();
    int connections = key.connections() == 0 ? connectionsOfTargets() : key.connections();
    int rank =
        key.name().equals(Case.ASYNC_NEW.name())
            ? 0
            : key.name().equals(Case.BARE.name()) || key.connections() == 0 ? 1 : 2;
    return 3 * connections + rank;
  }

  private List<Case> cases() {
    var known =
        Stream.concat(
                Case.ALL.stream().map(Case::name),
                Stream.of(
                    Case.BARE.name(), RawStep.KEY.name(), DiskStep.KEY.name(), FixedRateStep.NAME))
            .toList();
    var unknown = new HashSet<>(settings.cases());
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no such case: " + unknown + "; there are " + known);
    }
    return Case.ALL.stream().filter(this::isWanted).toList();
  }

  /// A rate cannot be halved that was not measured.
  private boolean isWanted(Case one) {
    return isWanted(one.name()) || (one.equals(Case.ASYNC_NEW) && isWanted(FixedRateStep.NAME));
  }

  private boolean isWanted(String name) {
    return settings.cases().isEmpty() || settings.cases().contains(name);
  }

  private List<Subject> serve(Stage stage, boolean needsLeads) throws Exception {
    var servers = new ArrayList<Subject>();
    int leads = needsLeads ? settings.leads() : 0;
    for (var jar : settings.jars()) {
      var name =
          settings.jars().size() == 1
              ? ""
              : servers.isEmpty() ? Comparison.THIS : Comparison.BASELINE;
      servers.add(stage.serve(name, jar, leads));
    }
    return servers;
  }

  private List<Step> steps(List<Case> cases, List<? extends Subject> servers) {
    return settings.connections().stream()
        .flatMap(connections ->
            cases.stream()
                .flatMap(sent ->
                    servers.stream()
                        .<Step>map(server -> new WrkStep(wrk, sent, server, connections))))
        .toList();
  }

  private void measureHalfRate(Stage stage, List<Subject> servers, Results results)
      throws Exception {
    var steps = new ArrayList<Step>();
    for (var server : servers) {
      double most =
          settings.connections().stream()
              .map(connections -> new Key(Case.ASYNC_NEW.name(), server.name(), connections))
              .mapToDouble(key -> results.value(key, Quantity.RATE))
              .max()
              .orElseThrow();
      steps.add(new FixedRateStep(wrk, server, (int) (most / 2), FIXED_RATE_CONNECTIONS));
    }
    // What sends is to be compiled, too.
    Rounds.warmUp(steps, settings.warmUp());
    if (isWanted(DiskStep.KEY.name())) {
      steps.add(stage.disk());
    }
    var measured = new Rounds(settings.rounds(), 2 * settings.seconds()).measure(steps);
    measured.keys().forEach(key -> measured.rounds(key).forEach(results::add));
  }

  private void report(Results results) throws Exception {
    System.out.println("Medians of " + settings.rounds() + " rounds:");
    System.out.println(ResultTable.whole(results));
    boolean isCompared = settings.jars().size() > 1;
    if (isCompared) {
      System.out.println(new Comparison(results).text());
    }
    var server = isCompared ? Comparison.THIS : "";
    var targets = new Targets(results, server, connectionsOfTargets(), settings.heapMiB()).all();
    targets.forEach(target -> System.out.println(target.line()));
    Files.writeString(
        settings.result(), ResultJson.write(Machine.describe(settings), results, targets));
  }

  /// 64 where that was measured.
  private int connectionsOfTargets() {
    return settings.connections().contains(FIXED_RATE_CONNECTIONS)
        ? FIXED_RATE_CONNECTIONS
        : settings.connections().getLast();
  }
}
