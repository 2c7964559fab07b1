package io.leadline.platform.database;

import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/// Sends statements to the database without waiting for the answer to one before the next: all of
/// them take one way there and back.
///
/// They are executed in their order, in the transaction under way; when one fails, those behind it
/// are not executed, and the transaction is lost.
///
/// They write what they are given, which can be done in one way only whatever the tables hold:
/// their plans are kept, other than those of all other statements. See
/// docs/adr/0022-send-writes-together.md.
@Component
public class Pipelines {
  private static final String KEEP_PLANS = "set local plan_cache_mode = force_generic_plan;\n";
  private static final String PLAN_ANEW = ";\nset local " + DatabaseConfiguration.PLAN_ANEW;

  private final JdbcOperations jdbc;

  Pipelines(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /// Sends statements that insert rows given as arrays, within a transaction.
  ///
  /// @param statements adds them
  public void send(Consumer<Pipeline> statements) {
    var pipeline = new Pipeline();
    statements.accept(pipeline);
    if (!pipeline.isEmpty()) {
      jdbc.update(KEEP_PLANS + pipeline.sql() + PLAN_ANEW, pipeline.values());
    }
  }
}
