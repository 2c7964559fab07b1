package io.leadline.bench;

import io.leadline.bench.load.Case;
import io.leadline.bench.load.Matches;
import io.leadline.bench.load.Searches;
import io.leadline.bench.load.Wrk;
import io.leadline.bench.result.Key;
import io.leadline.bench.result.ResultJson;
import io.leadline.bench.server.PackagedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `make bench-growth`: the same reads and writes among few leads and among many, by servers with
/// databases of their own, in turns. See docs/performance.md.
final class Growth {
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "CONNECTIONS", "64",
          "ROUNDS", "3",
          "SECONDS_EACH", "4",
          "WARM_UP", "40",
          "LEADS", "0",
          "SIZES", "0 10000 1000000",
          "HEAP", "512m",
          "PORT", "18080",
          "JAR", "target/leadline.jar",
          "RESULT", "target/bench-growth.json");

  /// What a lead with its ten actions takes on the disk, and as much again while it is written.
  private static final long BYTES_OF_LEAD = 10_000;

  /// For the write-ahead log, and for what is written while it is measured.
  private static final long BYTES_OF_SERVER = 6L << 30;

  private static final List<Case> CASES =
      List.of(
          Case.ASYNC_NEW,
          Case.ASYNC_KNOWN,
          Case.ASYNC_PAYMENT,
          Case.SYNC_CREATE,
          Case.SYNC_ACTION,
          Case.GET_LEAD,
          Case.TIMELINE_100_000,
          Case.SEARCH_PHONE,
          Case.SEARCH_FIELD,
          Case.SEARCH_STATUS_RANGE,
          Case.search("search-tag", Searches::tags),
          Case.search("search-status-owner", Searches::statusAndOwner),
          Case.search("search-created", _ -> Searches.dayOf("created_on")),
          Case.search("search-modified", _ -> Searches.dayOf("modified_on")),
          Case.search("search-payment", Searches::paymentInApril),
          Case.search("search-thousandth", Searches::cities),
          Case.search("search-third", Searches::sources),
          Case.search("search-all", Searches::all));

  private final Settings settings;
  private final Wrk wrk;

  private Growth(Settings settings, Path work) {
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
      new Growth(settings, work).run(stage, work);
    }
  }

  private void run(Stage stage, Path work) throws Exception {
    var servers = new ArrayList<PackagedServer>();
    for (int size : settings.sizes().stream().sorted().toList()) {
      if (hasRoom(work, size)) {
        servers.add(stage.serve(Integer.toString(size), settings.jars().getFirst(), size));
      }
    }
    var matches = matches(servers);
    var steps = steps(servers);
    Rounds.warmUp(steps, settings.warmUp());
    var results = new Rounds(settings.rounds(), settings.seconds()).measure(steps);
    report(new GrowthTable(results, matches));
  }

  private static boolean hasRoom(Path work, int leads) throws IOException {
    long needed = leads * BYTES_OF_LEAD + BYTES_OF_SERVER;
    long free = Files.getFileStore(work).getUsableSpace();
    if (free < needed) {
      System.out.printf(
          "%,d leads are skipped: they need %,d MiB on the disk, and %,d are free%n",
          leads, needed >> 20, free >> 20);
    }
    return free >= needed;
  }

  /// The cases one after the other, each by all servers in turns.
  private List<Step> steps(List<PackagedServer> servers) {
    return cases().stream()
        .flatMap(sent ->
            servers.stream()
                .filter(server -> server.leads().count() > 0 || !sent.needsLeads())
                .flatMap(server ->
                    connections(sent).stream()
                        .<Step>map(connections -> new WrkStep(wrk, sent, server, connections))))
        .toList();
  }

  private List<Case> cases() {
    return CASES.stream()
        .filter(one -> settings.cases().isEmpty() || settings.cases().contains(one.name()))
        .toList();
  }

  /// Reads come alone: how long one takes is not to be how long it waits for the others.
  private List<Integer> connections(Case sent) {
    return sent.isWrite() ? settings.connections() : List.of(1);
  }

  /// How many leads or entries the searches of each server find on average.
  private Map<Key, Double> matches(List<PackagedServer> servers) throws Exception {
    var matches = new LinkedHashMap<Key, Double>();
    for (var sent : cases()) {
      for (var server : servers) {
        if (!sent.isWrite() && server.leads().count() > 0) {
          Matches.average(sent, server)
              .ifPresent(found -> matches.put(new Key(sent.name(), server.name(), 1), found));
        }
      }
    }
    return matches;
  }

  private void report(GrowthTable table) throws IOException {
    System.out.println("Medians of " + settings.rounds() + " rounds:");
    System.out.println(table.text());
    var targets = table.targets();
    targets.forEach(target -> System.out.println(target.line()));
    Files.writeString(
        settings.result(), ResultJson.write(Machine.describe(settings), table.results(), targets));
  }
}
