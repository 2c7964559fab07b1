package io.leadline.api;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.JsonWriter;
import io.leadline.testing.Answer;
import io.leadline.testing.TestWorkspace;
import java.util.LinkedHashMap;
import java.util.Set;

/// A lead on a server, as a client of the Sync API sees it.
///
/// @param id 24 hex digits
public record TestLead(TestWorkspace workspace, String id) {
  /// What differs from run to run.
  private static final Set<String> CHANGING =
      Set.of("id", "creationTimestamp", "modificationTimestamp", "employeeid");

  /// The lead that a request to the Async API is about.
  public static TestLead captured(TestWorkspace workspace, String body) {
    return new TestLead(workspace, workspace.receiptOf(body).text("lead_id"));
  }

  /// The lead that a request to the Sync API creates.
  public static TestLead created(TestWorkspace workspace, String body) {
    return new TestLead(workspace, workspace.post("/lead", body).text("lead_id"));
  }

  public Answer read() {
    return workspace.get(path(""));
  }

  /// Reads the lead with its newest actions.
  ///
  /// @param page more of the query, such as `&skip=1`
  public Answer readWithActions(String page) {
    return workspace.get(path("?includeActions=true" + page));
  }

  public Answer update(String body) {
    return workspace.post(path(""), body);
  }

  public Answer append(String... entries) {
    return workspace.post(path("/action"), Requests.actions(entries));
  }

  public Answer readAction(String actionId) {
    return workspace.get(path("/action/" + actionId));
  }

  public Answer updateAction(String actionId, String body) {
    return workspace.post(path("/action/" + actionId), body);
  }

  public Answer searchActions(String filter) {
    return workspace.post(path("/action/search"), filter);
  }

  /// Searches for a part of what the filter lets through.
  ///
  /// @param page the query: `skip=1&limit=2`
  public Answer searchActions(String filter, String page) {
    return workspace.post(path("/action/search?" + page), filter);
  }

  /// The value of a field as it is read, in JSON.
  public String field(String name) {
    return JsonWriter.write(read().at("fields." + name));
  }

  /// What the timeline says, newest first: an array of the actions without their ids, times and
  /// performers.
  public String timeline() {
    var data = (JsonArray) searchActions("{}", "limit=100").at("data");
    return JsonWriter.write(
        new JsonArray(data.items().stream().map(TestLead::withoutChanging).toList()));
  }

  private static JsonValue withoutChanging(JsonValue action) {
    var members = new LinkedHashMap<>(((JsonObject) action).members());
    members.keySet().removeAll(CHANGING);
    return new JsonObject(members);
  }

  private String path(String rest) {
    return "/lead/" + id + rest;
  }
}
