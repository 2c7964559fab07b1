package io.leadline.api;

import static io.leadline.api.Call.Api.ASYNC;
import static io.leadline.api.Call.Api.BOTH;
import static io.leadline.api.Call.Api.SYNC;

import io.leadline.platform.Ids;
import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.Pattern;

/// The calls that [Signposts] lead to: a method, and a path below the enterprise.
///
/// Source: docs/api.md, Async API, Sync API.
enum Call {
  SEND_LEAD("POST", ASYNC, "/autoupdatelead"),
  SEND_FORM("POST", ASYNC, "/wordpress"),
  READ_RECEIPT("GET", BOTH, "/receipts/{id}"),
  PING("GET", BOTH, "/ping"),

  CREATE_LEAD("POST", SYNC, "/lead"),
  READ_LEAD("GET", SYNC, "/lead/{id}"),
  UPDATE_LEAD("POST", SYNC, "/lead/{id}"),
  SEARCH_LEADS("POST", SYNC, "/lead/search"),
  APPEND_ACTIONS("POST", SYNC, "/lead/{id}/action"),
  READ_ACTION("GET", SYNC, "/lead/{id}/action/{actionId}"),
  UPDATE_ACTION("POST", SYNC, "/lead/{id}/action/{actionId}"),
  SEARCH_ACTIONS("POST", SYNC, "/lead/{id}/action/search"),

  LIST_MEMBERS("GET", SYNC, "/team-members"),
  INVITE_MEMBER("POST", SYNC, "/team-members"),
  READ_MEMBER("GET", SYNC, "/team-members/{email}"),
  CHANGE_MEMBER_STATE("POST", SYNC, "/teammember/state_change"),

  SEARCH_RECEIPTS("POST", SYNC, "/receipts/search"),
  LIST_DROPPED_PARTS("GET", SYNC, "/dropped-parts"),
  EXPLAIN("GET", SYNC, "/explain"),
  REPLAY_RECEIPT("POST", SYNC, "/receipts/{id}/replay"),
  START_REPLAY("POST", SYNC, "/replays"),
  READ_REPLAY("GET", SYNC, "/replays/{id}"),
  STOP_REPLAY("POST", SYNC, "/replays/{id}/stop"),

  READ_METADATA("GET", SYNC, "/metadata"),
  LIST_FIELDS("GET", SYNC, "/custom-fields"),
  READ_FIELD("GET", SYNC, "/custom-fields/{apiName}"),
  LIST_CUSTOM_ACTIONS("GET", SYNC, "/custom-actions"),
  READ_CUSTOM_ACTION("GET", SYNC, "/custom-actions/{code}"),
  READ_PIPELINE("GET", SYNC, "/lead-stage-pipeline");

  /// Where a call is.
  enum Api {
    ASYNC,
    SYNC,
    /// At the bases of either API, with a token of either kind or that API's own.
    BOTH
  }

  private static final String ASYNC_BASE = "/enterprise/";
  private static final String SYNC_BASE = "/autoupdate/v2/enterprise/";
  private static final Pattern VARIABLE = Pattern.compile("\\{[A-Za-z]+}");

  private final String method;
  private final Api api;
  private final String path;

  Call(String method, Api api, String path) {
    this.method = method;
    this.api = api;
    this.path = path;
  }

  /// The call as its caller would write it, with the ids that he has named: `POST
  /// /autoupdate/v2/enterprise/6921b0c4a1b2c3d4e5000000/lead/{id}`. Nothing of what was sent is in
  /// it but what has the form of an id.
  ///
  /// @param address where he has looked for it
  /// @param ids what stood there in the places of the variables of the path
  String written(CallAddress address, List<String> ids) {
    var left = new ArrayDeque<>(ids);
    var written =
        VARIABLE
            .matcher(path)
            .replaceAll(variable -> {
              var id = left.poll();
              return id != null && Ids.isId(id) ? id : variable.group();
            });
    boolean isSync = api == SYNC || (api == BOTH && address.isSync());
    return "%s %s%s%s"
        .formatted(
            method,
            isSync ? SYNC_BASE : ASYNC_BASE,
            Ids.isId(address.enterprise()) ? address.enterprise() : "{enterprise}",
            written);
  }
}
