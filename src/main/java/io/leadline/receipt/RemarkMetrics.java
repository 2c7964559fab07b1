package io.leadline.receipt;

import io.leadline.receipt.IntakeCounts.TokenCause;
import io.leadline.workspace.WorkspaceId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Counts remarks for those who watch the server: `leadline.intake.remarks`, by `workspace`,
/// `token`, `reason` and `subject`. What is counted is what the table `remark_hour` gained by this
/// process.
///
/// Senders name the subjects, and can make up as many as they like: only so many are told apart,
/// and only plain names are shown. The rest is `other`.
@Component
class RemarkMetrics {
  /// The most counters that name a subject.
  static final int MOST = 5_000;

  private static final String NAME = "leadline.intake.remarks";
  private static final String OTHER = "other";
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.\\-\\[\\]]{1,100}");

  private final MeterRegistry registry;
  private final Map<Key, Counter> counters = new ConcurrentHashMap<>();

  RemarkMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  private record Key(WorkspaceId workspace, TokenCause cause) {}

  /// Counts what a batch has counted, once that is committed.
  void count(WorkspaceId workspace, IntakeCounts counts) {
    counts.remarks().forEach((cause, parts) -> counter(workspace, cause).increment(parts));
  }

  private Counter counter(WorkspaceId workspace, TokenCause cause) {
    var key = new Key(workspace, cause);
    var known = counters.get(key);
    if (known != null) {
      return known;
    }
    return PLAIN.matcher(cause.cause().subject()).matches() && counters.size() < MOST
        ? counters.computeIfAbsent(key, _ -> register(key, cause.cause().subject()))
        : register(key, OTHER);
  }

  /// The same counter for the same tags.
  private Counter register(Key key, String subject) {
    return Counter.builder(NAME)
        .tag("workspace", key.workspace().value())
        .tag("token", key.cause().tokenId())
        .tag("reason", key.cause().cause().reason().name().toLowerCase(Locale.ROOT))
        .tag("subject", subject)
        .register(registry);
  }
}
