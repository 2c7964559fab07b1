package io.leadline.api.sync.receipt;

import io.leadline.access.TokenStore;
import io.leadline.api.Caller;
import io.leadline.api.sync.FilterPart;
import io.leadline.api.sync.SyncPaths;
import io.leadline.platform.PageRequest;
import io.leadline.platform.database.BoundedReads;
import io.leadline.receipt.CauseCount;
import io.leadline.receipt.CauseFilter;
import io.leadline.receipt.CauseStore;
import io.leadline.receipt.OpenParts;
import io.leadline.search.SearchProperties;
import io.leadline.workspace.WorkspaceId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Why parts of requests were dropped, in exact numbers. Source: docs/api.md, Intake log.
@RestController
@RequestMapping(SyncPaths.BASE)
class DroppedPartController {
  private static final Set<String> PARAMETERS =
      Set.of("from", "to", "token", "reason", "subject", "skip", "limit");
  private static final Duration USUAL = Duration.ofHours(24);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final CauseStore causes;
  private final TokenStore tokens;
  private final BoundedReads reads;
  private final SearchProperties properties;
  private final InstantSource clock;

  DroppedPartController(
      CauseStore causes,
      TokenStore tokens,
      BoundedReads reads,
      SearchProperties properties,
      InstantSource clock) {
    this.causes = causes;
    this.tokens = tokens;
    this.reads = reads;
    this.properties = properties;
    this.clock = clock;
  }

  @GetMapping("/dropped-parts")
  DroppedPartsResponse list(Caller caller, PageRequest page, HttpServletRequest request) {
    var filter = filter(Query.filter(request, caller.definitions()), caller);
    var workspace = caller.workspace();
    return reads.within(properties.timeLimit(), () -> list(workspace, filter, page));
  }

  private DroppedPartsResponse list(WorkspaceId workspace, CauseFilter filter, PageRequest page) {
    var counts = causes.counts(workspace, filter, page);
    var open =
        causes.open(
            workspace,
            counts.stream().map(CauseCount::cause).toList(),
            filter.tokenId(),
            Integer.MAX_VALUE);
    var rows =
        counts.stream()
            .map(count ->
                DroppedPartsResponse.Row.of(
                    count, open.getOrDefault(count.cause(), OpenParts.NONE)))
            .toList();
    return DroppedPartsResponse.of(rows, causes.count(workspace, filter), page, filter);
  }

  /// Counts are kept by the hour: the period is made of whole ones.
  private CauseFilter filter(FilterPart query, Caller caller) {
    query.demandKeys(PARAMETERS);
    var until = end(query.time("to"));
    var from = query.time("from");
    return new CauseFilter(
        from == null ? until.minus(USUAL) : from.truncatedTo(ChronoUnit.HOURS),
        until,
        TokenNames.of(tokens, caller.workspace()).id(query),
        ReceiptFilterReader.reason(query),
        query.text("subject"),
        true);
  }

  private Instant end(@Nullable Instant to) {
    var last = to == null ? clock.instant() : to;
    return last.truncatedTo(ChronoUnit.HOURS).plus(AN_HOUR);
  }
}
