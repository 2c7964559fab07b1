package io.leadline.bench.load;

import io.leadline.bench.load.Requests.KnownLeads;
import io.leadline.bench.load.Requests.Listed;
import io.leadline.bench.load.Requests.NewLeads;
import io.leadline.bench.server.Enterprise;
import io.leadline.bench.server.SeededLeads;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One kind of request that is measured.
///
/// @param name by which it is chosen, and called in tables
/// @param token that is shown
/// @param isWrite whether each takes effect, which the server counts
public record Case(String name, String token, boolean isWrite, Requests requests) {
  private static final String VISIT =
      "{\"actions\":[{\"type\":\"1001\",\"fields\":{\"note\":\"Second visit\",\"outcome\":\"Interested\"}}]}";

  /// A post that makes a lead with five fields and a custom action.
  public static final Case ASYNC_NEW = async("async-new", new NewLeads(Enterprise.POSTS, Map.of()));

  public static final Case ASYNC_KNOWN = async("async-known", new KnownLeads(Enterprise.POSTS));

  public static final Case ASYNC_PAYMENT =
      async("async-payment", new NewLeads(Enterprise.POSTS, Map.of("ACTION", "payment")));

  /// The lead of [#ASYNC_NEW], by the Sync API.
  public static final Case SYNC_CREATE =
      sync("sync-create", true, new NewLeads(Enterprise.sync("/lead"), Map.of("PREFIX", "")));

  public static final Case SYNC_ACTION =
      sync(
          "sync-action",
          true,
          new Listed(leads ->
              leads.sample(2).stream().map(lead -> post(lead, "/action", VISIT)).toList()));

  /// Leads with ten actions, which come along.
  public static final Case GET_LEAD =
      sync(
          "get-lead",
          false,
          new Listed(leads ->
              leads.sample(1).stream()
                  .map(lead -> "GET " + Enterprise.sync("/lead/" + lead + "?includeActions=true"))
                  .toList()));

  public static final Case TIMELINE_10 = timeline(10);
  static final Case TIMELINE_1_000 = timeline(1_000);
  public static final Case TIMELINE_100_000 = timeline(100_000);

  public static final Case SEARCH_PHONE = search("search-phone", Searches::phones);
  public static final Case SEARCH_FIELD = search("search-field", Searches::websites);
  public static final Case SEARCH_STATUS_RANGE =
      search("search-status-range", Searches::statusAndDay);

  /// The post of [#ASYNC_NEW] to a server that only parses it.
  public static final Case BARE =
      new Case("bare", Enterprise.ASYNC_TOKEN, false, new NewLeads(Enterprise.POSTS, Map.of()));

  /// Those of `make bench`, in the order of its table.
  public static final List<Case> ALL =
      List.of(
          ASYNC_NEW,
          ASYNC_KNOWN,
          ASYNC_PAYMENT,
          SYNC_CREATE,
          SYNC_ACTION,
          GET_LEAD,
          TIMELINE_10,
          TIMELINE_1_000,
          TIMELINE_100_000,
          SEARCH_PHONE,
          SEARCH_FIELD,
          SEARCH_STATUS_RANGE);

  /// Whether there must be leads before.
  public boolean needsLeads() {
    return switch (requests) {
      case NewLeads _ -> false;
      case KnownLeads _, Listed _ -> true;
    };
  }

  public static Case search(String name, Function<SeededLeads, List<String>> bodies) {
    return sync(
        name,
        false,
        new Listed(leads ->
            bodies.apply(leads).stream()
                .map(body -> "POST " + Enterprise.sync("/lead/search") + " " + body)
                .toList()));
  }

  private static Case timeline(int length) {
    return sync(
        "timeline-" + length,
        false,
        new Listed(leads -> List.of(post(leads.withNotes(length), "/action/search", "{}"))));
  }

  private static String post(String lead, String call, String body) {
    return "POST " + Enterprise.sync("/lead/" + lead + call) + " " + body;
  }

  private static Case async(String name, Requests requests) {
    return new Case(name, Enterprise.ASYNC_TOKEN, true, requests);
  }

  private static Case sync(String name, boolean isWrite, Requests requests) {
    return new Case(name, Enterprise.SYNC_TOKEN, isWrite, requests);
  }
}
