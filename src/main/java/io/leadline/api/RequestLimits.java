package io.leadline.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.leadline.access.ApiToken;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Counts the requests of tokens that have a limit. An hour begins with the first request of a
/// token, and at its end the token may send as many again.
///
/// The counts are in memory, each server has its own, and a changed limit begins a new hour.
/// Threads: any. Source: docs/api.md, Access.
@Component
class RequestLimits {
  private static final Duration HOUR = Duration.ofHours(1);

  /// Far more than there are tokens in use.
  private static final int MOST_TOKENS = 100_000;

  private final LimitProperties properties;
  private final ClockTime time;
  private final Cache<Allowance, Bucket> buckets;

  /// What is counted together.
  private record Allowance(String tokenId, int perHour) {}

  RequestLimits(LimitProperties properties, InstantSource clock) {
    this.properties = properties;
    this.time = new ClockTime(clock);
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_TOKENS)
            .expireAfterAccess(HOUR)
            .ticker(time::currentTimeNanos)
            .build();
  }

  /// Counts a request and says in the headers of its answer how many are left. Does nothing for a
  /// token without a limit.
  ///
  /// @throws RefusedException when none was left
  void count(ApiToken token, HttpServletResponse response) {
    int perHour = perHour(token);
    if (perHour > 0) {
      var allowance = new Allowance(token.id(), perHour);
      var probe = buckets.get(allowance, this::newBucket).tryConsumeAndReturnRemaining(1);
      tell(probe, perHour, response);
    }
  }

  private int perHour(ApiToken token) {
    var own = token.requestsPerHour();
    if (own != null) {
      return own;
    }
    return switch (token.kind()) {
      case ASYNC -> properties.asyncPerHour();
      case SYNC -> properties.syncPerHour();
    };
  }

  private Bucket newBucket(Allowance allowance) {
    return Bucket.builder()
        .addLimit(limit ->
            limit.capacity(allowance.perHour()).refillIntervally(allowance.perHour(), HOUR))
        .withCustomTimePrecision(time)
        .build();
  }

  private static void tell(ConsumptionProbe probe, int perHour, HttpServletResponse response) {
    var reset = Long.toString(wholeSeconds(probe.getNanosToWaitForReset()));
    response.setHeader("RateLimit-Limit", Integer.toString(perHour));
    response.setHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
    response.setHeader("RateLimit-Reset", reset);
    if (!probe.isConsumed()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, reset);
      throw new RefusedException(Refusal.RATE_LIMIT_EXCEEDED, perHour, reset);
    }
  }

  /// Rounded up: whoever waits so long has waited long enough.
  private static long wholeSeconds(long nanos) {
    return Duration.ofNanos(nanos).plusSeconds(1).minusNanos(1).toSeconds();
  }
}
