package io.leadline.receipt;

import io.leadline.platform.database.Column;
import io.leadline.platform.database.Pipeline;
import io.leadline.platform.database.Statement;
import io.leadline.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The tables `source_hour` and `remark_hour`: exact counts by hours of UTC.
@Component
public class IntakeCountStore {
  private static final Statement ADD_REQUESTS =
      Statement.of(
          """
          insert into source_hour (workspace_id, hour, token_id, writer, requests, damaged)
          select :workspace, :hour, token_id, :writer, requests, damaged
          from unnest(:tokens::text[], :requests::bigint[], :damaged::bigint[])
            as counted (token_id, requests, damaged)
          on conflict (workspace_id, hour, token_id, writer) do update
          set requests = source_hour.requests + excluded.requests,
            damaged = source_hour.damaged + excluded.damaged
          """);

  private static final Statement ADD_REMARKS =
      Statement.of(
          """
          insert into remark_hour (
            workspace_id, hour, token_id, reason, subject, writer, parts)
          select :workspace, :hour, token_id, reason, subject, :writer, parts
          from unnest(:tokens::text[], :reasons::text[], :subjects::text[], :parts::bigint[])
            as counted (token_id, reason, subject, parts)
          on conflict (workspace_id, hour, token_id, reason, subject, writer) do update
          set parts = remark_hour.parts + excluded.parts
          """);

  private final RemarkMetrics metrics;

  IntakeCountStore(RemarkMetrics metrics) {
    this.metrics = metrics;
  }

  /// Adds the writing of what a batch has counted; the metrics get it once the transaction under
  /// way is committed.
  public void add(Pipeline pipeline, WorkspaceId workspace, IntakeCounts counts, WriterHour hour) {
    addRequests(pipeline, workspace, counts, hour);
    addRemarks(pipeline, workspace, counts, hour);
    afterCommit(() -> metrics.count(workspace, counts));
  }

  private static void afterCommit(Runnable deed) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            deed.run();
          }
        });
  }

  private void addRequests(
      Pipeline pipeline, WorkspaceId workspace, IntakeCounts counts, WriterHour hour) {
    if (counts.requests().isEmpty()) {
      return;
    }
    var tokens = new ArrayList<>(counts.requests().entrySet());
    pipeline
        .add(ADD_REQUESTS)
        .param("workspace", workspace.value())
        .param("hour", Column.time(hour.hour()))
        .param("writer", hour.writer())
        .param("tokens", Column.texts(tokens, token -> token.getKey()))
        .param("requests", Column.numbers(tokens, token -> token.getValue().requests()))
        .param("damaged", Column.numbers(tokens, token -> token.getValue().damaged()));
  }

  private void addRemarks(
      Pipeline pipeline, WorkspaceId workspace, IntakeCounts counts, WriterHour hour) {
    if (counts.remarks().isEmpty()) {
      return;
    }
    var causes = new ArrayList<>(counts.remarks().entrySet());
    causes.sort(
        Comparator.comparing(
            cause -> cause.getKey().cause().reason().name() + cause.getKey().cause().subject()));
    pipeline
        .add(ADD_REMARKS)
        .param("workspace", workspace.value())
        .param("hour", Column.time(hour.hour()))
        .param("writer", hour.writer())
        .param("tokens", Column.texts(causes, cause -> cause.getKey().tokenId()))
        .param("reasons", Column.texts(causes, cause -> cause.getKey().cause().reason().name()))
        .param("subjects", Column.texts(causes, cause -> cause.getKey().cause().subject()))
        .param("parts", Column.numbers(causes, cause -> cause.getValue()));
  }
}
