package io.leadline.bench.server;

import io.leadline.lead.LeadStore;
import io.leadline.platform.database.Pipelines;
import io.leadline.testing.LeadRows;
import io.leadline.testing.SteadyBusiness;
import io.leadline.testing.TimelineRows;
import io.leadline.timeline.TimelineStore;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Fills the database of a server before it is measured: leads of a steady business, and leads with
/// timelines of three lengths. A program of its own.
public final class Seeder {
  private static final int[] LENGTHS = {10, 1_000, 100_000};

  private Seeder() {}

  /// Fills it and says what that took.
  ///
  /// @param args the data directory, how many leads
  public static void main(String[] args) {
    int leads = Integer.parseInt(args[1]);
    long started = System.nanoTime();
    try (var context = LocalServer.startForMeasuring(Path.of(args[0]))) {
      var business =
          new SteadyBusiness(
              new LeadRows(context.getBean(LeadStore.class), context.getBean(Pipelines.class)),
              new TimelineRows(
                  context.getBean(TimelineStore.class), context.getBean(Pipelines.class)),
              Enterprise.ID);
      business.write(leads);
      for (int length : LENGTHS) {
        business.writeLongTimeline(length);
      }
      var database = context.getBean(JdbcClient.class);
      database.sql("vacuum (analyze) lead").update();
      database.sql("vacuum (analyze) action").update();
      database.sql("checkpoint").update();
      System.out.printf(
          "%,d leads and %,d actions written in %,d s; %s on disk%n",
          leads,
          10L * leads,
          Duration.ofNanos(System.nanoTime() - started).toSeconds(),
          database
              .sql("select pg_size_pretty(pg_database_size(current_database())) as size")
              .query((row, _) -> row.getString("size"))
              .single());
    }
  }
}
