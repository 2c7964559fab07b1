package io.leadline.api.sync.receipt;

import io.leadline.access.TokenStore;
import io.leadline.api.Caller;
import io.leadline.api.sync.FilterPart;
import io.leadline.api.sync.SyncPaths;
import io.leadline.intakelog.IntakeLog;
import io.leadline.platform.PageRequest;
import io.leadline.platform.json.JsonObject;
import io.leadline.receipt.LogFilter;
import io.leadline.receipt.LoggedRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The requests that came in by the Async API, the newest first. Source: docs/api.md, Intake log.
@RestController
@RequestMapping(SyncPaths.BASE)
class LogController {
  private static final Set<String> PARAMETERS = Set.of("before", "limit", "skip");

  private final IntakeLog log;
  private final TokenStore tokens;

  LogController(IntakeLog log, TokenStore tokens) {
    this.log = log;
    this.tokens = tokens;
  }

  @PostMapping("/receipts/search")
  ReceiptPageResponse search(
      Caller caller, PageRequest size, HttpServletRequest request, JsonObject body) {
    var query = Query.filter(request, caller.definitions());
    query.demandKeys(PARAMETERS);
    var page = LogPage.of(query, size);
    var names = TokenNames.of(tokens, caller.workspace());
    var part = new FilterPart(body, "", caller.definitions());
    // One more than is shown says whether there are more.
    var found =
        find(
            caller,
            ReceiptFilterReader.read(part, names),
            part,
            new IntakeLog.Page(page.before(), page.limit() + 1));
    var shown = found.stream().limit(page.limit()).toList();
    return new ReceiptPageResponse(
        shown.stream().map(logged -> ListedReceiptResponse.of(logged, names)).toList(),
        page.limit(),
        found.size() > shown.size() ? shown.getLast().receipt().id() : null);
  }

  private List<LoggedRequest> find(
      Caller caller, LogFilter filter, FilterPart body, IntakeLog.Page page) {
    var contact = body.text("contact");
    return contact == null
        ? log.page(caller.definitions(), filter, page)
        : log.page(caller.definitions(), filter, contact, page);
  }
}
