package io.leadline.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/// What to answer where there is nothing: the call that was probably meant. Asked only when no call
/// was found; the answer follows from the request alone, so that strangers learn nothing.
///
/// Source: docs/api.md, Wrong paths.
public final class Signposts {
  private static final String ANY = "GET POST PUT PATCH";
  private static final String CHANGE = "POST PUT PATCH";
  private static final String ACTIONS = "leads?/{id}/(?:actions?|timeline|activities)";
  private static final String MEMBERS = "(?:team[-_]?members?|team|members|users|employees)";
  private static final String IN_THE_BODY = ", with the filter in the body";

  /// The first that fits counts. Each call stands here with its own path, too, for those who look
  /// for it at another base or end it with a slash.
  private static final List<Signpost> ALL =
      List.of(
          // The Async API, and what both have.
          Signpost.of(ANY, "auto[-_]?update[-_]?leads?", Call.SEND_LEAD),
          Signpost.of(ANY, "word[-_]?press", Call.SEND_FORM),
          Signpost.of(
                  ANY,
                  "(?:receipts?|requests?|intake[-_]?log)/(?:search|list)",
                  Call.SEARCH_RECEIPTS)
              .withNote(IN_THE_BODY),
          Signpost.of("GET", "receipts?|requests|intake[-_]?log", Call.SEARCH_RECEIPTS)
              .withNote(IN_THE_BODY),
          Signpost.of("GET", "receipts?/{id}", Call.READ_RECEIPT),
          Signpost.of(ANY, "dropped[-_]?parts?(?:/(?:list|search))?", Call.LIST_DROPPED_PARTS),
          Signpost.of(ANY, "expla(?:in|nations?)", Call.EXPLAIN),
          Signpost.of(ANY, "receipts?/{id}/replays?", Call.REPLAY_RECEIPT),
          Signpost.of(ANY, "replays?", Call.START_REPLAY),
          Signpost.of("GET", "replays?/{id}", Call.READ_REPLAY),
          Signpost.of(ANY, "replays?/{id}/(?:stop|cancel)", Call.STOP_REPLAY),
          Signpost.of("GET", "ping|health", Call.PING),
          // Leads.
          Signpost.of(ANY, "leads?/(?:search|list|filter|query)", Call.SEARCH_LEADS)
              .withNote(IN_THE_BODY),
          Signpost.of(ANY, "(?:search|list|get)[-_/]?leads?", Call.SEARCH_LEADS)
              .withNote(IN_THE_BODY),
          Signpost.of("GET", "leads?", Call.SEARCH_LEADS).withNote(IN_THE_BODY),
          Signpost.of("POST", "leads?(?:/(?:create|new|add))?", Call.CREATE_LEAD),
          Signpost.of("POST", "(?:create|new|add)[-_/]?leads?", Call.CREATE_LEAD),
          Signpost.of("GET", "leads?/{id}", Call.READ_LEAD),
          Signpost.of(CHANGE, "leads?/{id}(?:/update)?", Call.UPDATE_LEAD),
          // Actions.
          Signpost.of(ANY, ACTIONS + "/(?:search|list)", Call.SEARCH_ACTIONS).withNote(IN_THE_BODY),
          Signpost.of("GET", ACTIONS, Call.SEARCH_ACTIONS).withNote(IN_THE_BODY),
          Signpost.of(CHANGE, ACTIONS + "(?:/(?:create|new|add))?", Call.APPEND_ACTIONS),
          Signpost.of("GET", ACTIONS + "/{id}", Call.READ_ACTION),
          Signpost.of(CHANGE, ACTIONS + "/{id}(?:/update)?", Call.UPDATE_ACTION),
          // The team.
          Signpost.of(ANY, MEMBERS + "/state[-_]?change", Call.CHANGE_MEMBER_STATE),
          Signpost.of(ANY, MEMBERS + "/(?:list|search)", Call.LIST_MEMBERS),
          Signpost.of("GET", MEMBERS, Call.LIST_MEMBERS),
          Signpost.of("POST", MEMBERS + "(?:/(?:create|new|add|invite))?", Call.INVITE_MEMBER),
          Signpost.of("GET", MEMBERS + "/{id}", Call.READ_MEMBER),
          // What the enterprise has defined.
          Signpost.of("GET", "(?:enterprise/)?meta[-_]?data", Call.READ_METADATA),
          Signpost.of("GET", "(?:enterprise/)?(?:custom|lead)?[-_]?fields?", Call.LIST_FIELDS),
          Signpost.of("GET", "custom[-_]?fields?/{id}", Call.READ_FIELD),
          Signpost.of("GET", "(?:enterprise/)?custom[-_]?actions?", Call.LIST_CUSTOM_ACTIONS),
          Signpost.of("GET", "custom[-_]?actions?/{id}", Call.READ_CUSTOM_ACTION),
          Signpost.of("GET", "(?:lead[-_]?)?(?:stages?[-_]?)?pipelines?", Call.READ_PIPELINE),
          Signpost.of("GET", "(?:lead[-_]?)?(?:stages?|status(?:es)?)", Call.READ_PIPELINE),
          Signpost.of("GET", "lost[-_]?reasons?", Call.READ_PIPELINE));

  private Signposts() {}

  /// The refusal of a request to a path at which there is nothing.
  public static RefusedException nothingHere(HttpServletRequest request) {
    return find(request)
        .map(call -> new RefusedException(Refusal.WRONG_PATH, call))
        .orElseGet(() -> new RefusedException(Refusal.NOT_FOUND));
  }

  /// The refusal of a request whose path takes other methods.
  ///
  /// @param allowed the methods that it takes: `GET, POST`
  public static RefusedException wrongMethod(HttpServletRequest request, String allowed) {
    return find(request)
        .map(call -> new RefusedException(Refusal.WRONG_METHOD, allowed, call))
        .orElseGet(() -> new RefusedException(Refusal.METHOD_NOT_ALLOWED, allowed));
  }

  private static Optional<String> find(HttpServletRequest request) {
    return CallAddress.of(request.getRequestURI()).flatMap(address -> find(request, address));
  }

  private static Optional<String> find(HttpServletRequest request, CallAddress address) {
    var sent = request.getMethod() + " " + request.getRequestURI();
    return ALL.stream()
        .flatMap(signpost -> signpost.follow(request.getMethod(), address).stream())
        .findFirst()
        // Whatever was refused, it is no help to send it again.
        .filter(call -> !call.equals(sent));
  }
}
