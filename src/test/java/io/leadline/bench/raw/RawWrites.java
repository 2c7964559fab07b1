package io.leadline.bench.raw;

import io.leadline.access.TokenStore;
import io.leadline.bench.raw.RawRows.Sender;
import io.leadline.bench.server.Enterprise;
import io.leadline.bench.server.LocalServer;
import io.leadline.platform.Ids;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.BeanFactory;

/// Writes what posts come to, by the statements that the server writes it with, a thousand posts a
/// transaction, one transaction after the other, on one connection. Nobody sends the posts, reads
/// them, looks up their leads, or waits for an answer.
///
/// The time of a transaction begins with its rows as the server has them when a batch has been
/// worked out, and ends with its commit.
public final class RawWrites {
  static final int BATCH = 1_000;

  private final RowWriter writer;
  private final Sender sender;
  private final Clock clock;
  private long written;

  private RawWrites(BeanFactory parts) {
    this.writer = RowWriter.of(parts::getBean);
    this.clock = parts.getBean(Clock.class);
    var token = parts.getBean(TokenStore.class).all(Enterprise.ID).getFirst().id();
    this.sender = new Sender(Enterprise.ID, token, parts.getBean(Ids.class));
  }

  /// Says that it is ready; then reads numbers of seconds from its input, writes for so long, and
  /// says how many posts and how many nanoseconds it were.
  ///
  /// @param args the data directory
  public static void main(String[] args) throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (var context = LocalServer.startForMeasuring(Path.of(args[0]))) {
      var writes = new RawWrites(context);
      System.out.println("ready");
      for (var line = input.readLine(); line != null; line = input.readLine()) {
        System.out.println(writes.writeFor(Duration.ofSeconds(Long.parseLong(line))));
      }
    }
  }

  /// @return posts and nanoseconds, parted by a blank
  private String writeFor(Duration time) {
    long before = written;
    long nanos = 0;
    while (nanos < time.toNanos()) {
      var rows = RawRows.of(sender, written, BATCH, clock.instant());
      writer.prepare(rows);
      long started = System.nanoTime();
      writer.write(Enterprise.ID, rows);
      nanos += System.nanoTime() - started;
      written += BATCH;
    }
    return (written - before) + " " + nanos;
  }
}
