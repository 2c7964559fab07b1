package io.leadline.sourcehealth;

import io.leadline.platform.PageRequest;
import io.leadline.platform.cache.FreshCache;
import io.leadline.platform.database.BoundedReads;
import io.leadline.platform.database.BoundedReads.TooSlowException;
import io.leadline.receipt.CauseFilter;
import io.leadline.receipt.CauseStore;
import io.leadline.receipt.SourceHour;
import io.leadline.receipt.SourceHourStore;
import io.leadline.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Tells which sources are in trouble. It looks at most once a minute, and rather tells nothing
/// than lets somebody wait.
@Component
public class SourceAlerts {
  private static final int LIMIT = 1_000;
  private static final Duration LONGEST_LOOK = Duration.ofSeconds(3);

  /// How long a page may wait.
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private final SourceHourStore hours;
  private final CauseStore causes;
  private final PutAwayAlertStore putAway;
  private final BoundedReads reads;
  private final InstantSource clock;
  private final FreshCache<WorkspaceId, List<SourceAlert>> cache = new FreshCache<>(LIMIT);

  SourceAlerts(
      SourceHourStore hours,
      CauseStore causes,
      PutAwayAlertStore putAway,
      BoundedReads reads,
      InstantSource clock) {
    this.hours = hours;
    this.causes = causes;
    this.putAway = putAway;
    this.reads = reads;
    this.clock = clock;
  }

  /// The alerts of a workspace, by token; none when it takes too long to look, which then goes on
  /// for whoever asks next. Threads: any.
  public List<SourceAlert> of(WorkspaceId workspace) {
    var looking =
        CompletableFuture.supplyAsync(
            () -> cache.find(workspace, this::look), Thread::startVirtualThread);
    try {
      return looking.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  /// Those that a member has not put away: an alert comes back after a day, and when the source has
  /// recovered and loses parts again.
  public List<SourceAlert> of(WorkspaceId workspace, String memberId) {
    var alerts = of(workspace);
    if (alerts.isEmpty()) {
      return alerts;
    }
    var since = clock.instant().minus(Duration.ofDays(1));
    var hidden = putAway.since(workspace, memberId, since);
    return alerts.stream()
        .filter(alert -> !alert.trouble().beganAt().equals(hidden.get(alert.tokenId())))
        .toList();
  }

  /// Puts an alert away for a member.
  ///
  /// @param beganAt when its trouble began
  public void putAway(WorkspaceId workspace, String memberId, String tokenId, Instant beganAt) {
    putAway.write(workspace, memberId, tokenId, beganAt);
  }

  private List<SourceAlert> look(WorkspaceId workspace) {
    var now = clock.instant();
    var since = now.truncatedTo(ChronoUnit.HOURS).minus(TroubleRule.REACH);
    try {
      return reads.within(
          LONGEST_LOOK,
          () ->
              hours.since(workspace, since).entrySet().stream()
                  .flatMap(
                      source -> alert(workspace, source.getKey(), source.getValue(), now).stream())
                  .toList());
    } catch (TooSlowException | DataAccessException e) {
      return List.of();
    }
  }

  private Optional<SourceAlert> alert(
      WorkspaceId workspace, String tokenId, List<SourceHour> its, Instant now) {
    return TroubleRule.judge(its, now)
        .map(trouble -> {
          var filter = CauseFilter.since(trouble.latest().hour(), tokenId);
          var cause = causes.counts(workspace, filter, new PageRequest(0, 1)).stream().findFirst();
          return new SourceAlert(tokenId, trouble, cause.orElse(null));
        });
  }
}
