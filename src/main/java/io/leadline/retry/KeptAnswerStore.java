package io.leadline.retry;

import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The table `kept_answer`. An answer that was kept a day ago does not count any more, whether it
/// has been thrown away yet or not.
@Component
public class KeptAnswerStore {
  /// How long an answer counts. Source: docs/api.md, Retries.
  static final Duration KEPT = Duration.ofHours(24);

  private static final Logger LOG = LoggerFactory.getLogger(KeptAnswerStore.class);

  /// How many expired answers are thrown away in one step.
  private static final int STEP = 1_000;

  private final JdbcClient jdbc;
  private final InstantSource clock;

  KeptAnswerStore(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// What was answered to a key.
  public Optional<FirstAnswer> find(WorkspaceId workspace, RequestKey key) {
    return find(workspace, List.of(key), clock.instant()).stream().findFirst();
  }

  /// What was answered to those of some keys that have been used. One key is looked up after the
  /// other, which `offset 0` makes sure of.
  ///
  /// @param now by which it is told what has expired
  public List<FirstAnswer> find(WorkspaceId workspace, Collection<RequestKey> keys, Instant now) {
    return jdbc.sql(
            """
            select kept.*
            from unnest(:tokens::text[], :keys::text[]) as wanted (token_id, key)
            cross join lateral (
              select token_id, key, request_hash, status, content_type, receipt_id, body
              from kept_answer
              where workspace_id = :workspace
                and kept_answer.token_id = wanted.token_id
                and kept_answer.key = wanted.key
                and created_at > :expired
              offset 0
              ) as kept
            """)
        .param("workspace", workspace.value())
        .param("tokens", Column.texts(keys, RequestKey::tokenId))
        .param("keys", Column.texts(keys, RequestKey::text))
        .param("expired", expired(now))
        .query(KeptAnswerStore::readAnswer)
        .list();
  }

  /// Keeps answers, in place of those that have expired. To be called in the transaction that does
  /// what they speak of, with the time by which their keys were [looked up][#find].
  ///
  /// @throws KeyTakenException when another transaction has just used one of the keys: whatever was
  ///   done for these answers must not be committed
  public void insert(WorkspaceId workspace, Collection<FirstAnswer> answers, Instant now) {
    if (answers.isEmpty()) {
      return;
    }
    var rows =
        answers.stream()
            .sorted(Comparator.comparing(it -> it.request().key(), RequestKey.ORDER))
            .toList();
    int written =
        jdbc.sql(
                """
                insert into kept_answer (
                  workspace_id, token_id, key, request_hash, status, content_type, receipt_id, body,
                  created_at)
                select
                  :workspace, token_id, key, request_hash, status, content_type, receipt_id, body,
                  :now
                from unnest(
                  :tokens::text[], :keys::text[], :hashes::text[], :statuses::bigint[],
                  :types::text[], :receipts::text[], :bodies::text[])
                  as entry (
                    token_id, key, request_hash, status, content_type, receipt_id, body)
                on conflict (workspace_id, token_id, key) do update
                set request_hash = excluded.request_hash,
                  status = excluded.status,
                  content_type = excluded.content_type,
                  receipt_id = excluded.receipt_id,
                  body = excluded.body,
                  created_at = excluded.created_at
                where kept_answer.created_at <= :expired
                """)
            .param("workspace", workspace.value())
            .param("tokens", Column.texts(rows, row -> row.request().key().tokenId()))
            .param("keys", Column.texts(rows, row -> row.request().key().text()))
            .param("hashes", Column.texts(rows, row -> row.request().hash().value()))
            .param("statuses", Column.numbers(rows, row -> (long) row.answer().status()))
            .param("types", Column.texts(rows, row -> row.answer().contentType()))
            .param("receipts", Column.texts(rows, row -> row.answer().receiptId()))
            .param("bodies", Column.texts(rows, row -> row.answer().body()))
            .param("now", Column.time(now))
            .param("expired", expired(now))
            .update();
    if (written < rows.size()) {
      throw new KeyTakenException();
    }
  }

  /// Throws away what has expired, in all workspaces, a step after the other. Two servers may do so
  /// at once: each leaves alone what the other is about to delete.
  @Scheduled(cron = "0 40 * * * *", zone = "UTC")
  public void deleteExpired() {
    long deleted = 0;
    int step;
    do {
      step = deleteStep(clock.instant());
      deleted += step;
    } while (step == STEP);
    if (deleted > 0) {
      LOG.info("Threw away {} expired answers", deleted);
    }
  }

  /// By the places of the rows, which nothing moves while they are locked.
  private int deleteStep(Instant now) {
    return jdbc.sql(
            """
            delete from kept_answer
            where ctid = any(array(
              select ctid
              from kept_answer
              where created_at <= :expired
              order by created_at
              limit :step
              for update skip locked))
            """)
        .param("expired", expired(now))
        .param("step", STEP)
        .update();
  }

  private static OffsetDateTime expired(Instant now) {
    return Column.time(now.minus(KEPT));
  }

  private static FirstAnswer readAnswer(ResultSet row, int rowNumber) throws SQLException {
    var key = new RequestKey(row.getString("token_id"), row.getString("key"));
    var answer =
        new KeptAnswer(
            row.getInt("status"),
            row.getString("content_type"),
            row.getString("receipt_id"),
            row.getString("body"));
    return new FirstAnswer(
        new KeyedRequest(key, new RequestHash(row.getString("request_hash"))), answer);
  }
}
