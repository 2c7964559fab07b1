package io.leadline.bench.server;

import io.leadline.bench.result.Quantity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/// Leadline as it is delivered, with its embedded database, in a process of its own.
public final class PackagedServer implements Subject {
  private static final Duration POLL = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final String name;
  private final Child process;
  private final EmbeddedDatabase database;
  private final HttpClient http;
  private final Place place;
  private final int leads;

  /// Where it keeps its data, and where it answers.
  ///
  /// @param data its directory
  /// @param port the one behind it is that of the metrics
  public record Place(Path data, int port) {
    URI address() {
      return URI.create("http://localhost:" + port);
    }

    URI metrics() {
      return URI.create("http://localhost:" + (port + 1) + "/actuator/prometheus");
    }
  }

  private PackagedServer(
      String name,
      Child process,
      EmbeddedDatabase database,
      HttpClient http,
      Place place,
      int leads) {
    this.name = name;
    this.process = process;
    this.database = database;
    this.http = http;
    this.place = place;
    this.leads = leads;
  }

  /// Starts it and waits until it answers.
  ///
  /// @param leads how many its database has already
  public static PackagedServer start(String name, Java java, Path jar, Place place, int leads)
      throws Exception {
    var process =
        Child.start(
            java.command("-jar", jar.toString()),
            Map.of(
                "SERVER_PORT", Integer.toString(place.port()),
                "MANAGEMENT_SERVER_PORT", Integer.toString(place.port() + 1),
                "LEADLINE_DATA_DIR", place.data().toString(),
                "LEADLINE_BOOTSTRAP_ENTERPRISE_ID", Enterprise.ID.value(),
                "LEADLINE_BOOTSTRAP_ASYNC_TOKEN", Enterprise.ASYNC_TOKEN,
                "LEADLINE_BOOTSTRAP_SYNC_TOKEN", Enterprise.SYNC_TOKEN),
            place.data().resolveSibling(place.data().getFileName() + ".log"));
    var http = HttpClient.newHttpClient();
    awaitAnswer(process, http, place);
    return new PackagedServer(name, process, EmbeddedDatabase.of(place.data()), http, place, leads);
  }

  private static void awaitAnswer(Child process, HttpClient http, Place place) throws Exception {
    var ping =
        HttpRequest.newBuilder(place.address().resolve(Enterprise.PING))
            .header("Authorization", Enterprise.ASYNC_TOKEN)
            .build();
    while (true) {
      try {
        if (http.send(ping, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // Not yet.
      }
      process.demandAlive();
      Thread.sleep(POLL);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public URI address() {
    return place.address();
  }

  @Override
  public Map<Quantity, Double> totals() throws Exception {
    var totals = new EnumMap<Quantity, Double>(Quantity.class);
    totals.put(Quantity.APPLIED, (double) metrics().applied());
    totals.put(Quantity.SERVER_MICROS, (double) ProcessUse.micros(process.pid()));
    totals.put(Quantity.DATABASE_MICROS, (double) database.micros());
    totals.put(Quantity.WAL_BYTES, (double) database.walBytes());
    return totals;
  }

  @Override
  public Map<Quantity, Double> memory() throws Exception {
    return Map.of(
        Quantity.SERVER_MIB, ProcessUse.peakMiB(process.pid()),
        Quantity.DATABASE_MIB, database.mebibytes());
  }

  @Override
  public void awaitQuiet() throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!metrics().isQuiet()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the server does not come to rest");
      }
      Thread.sleep(POLL);
    }
  }

  private Metrics metrics() throws Exception {
    var request = HttpRequest.newBuilder(place.metrics()).build();
    return new Metrics(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  @Override
  public SeededLeads leads() {
    return new SeededLeads(database, leads);
  }

  @Override
  public void close() {
    database.close();
    http.close();
    process.close();
  }
}
