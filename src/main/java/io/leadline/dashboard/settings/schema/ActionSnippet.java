package io.leadline.dashboard.settings.schema;

import io.leadline.action.CustomAction;
import io.leadline.dashboard.Viewer;
import io.leadline.platform.json.IndentedJson;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What to send for a custom action on one of the APIs, taken there without a remark.
///
/// @param key `async`, `sync`
/// @param path of the call
/// @param json the body
/// @param curl the whole request, for a shell that has the token
/// @param date how a back-dated entry would write its `created_on`
record ActionSnippet(String key, String api, String path, String json, String curl, String date) {

  /// One for each API.
  ///
  /// @param address of the server: `https://leads.example.com`
  /// @param moment what dates show
  static List<ActionSnippet> all(
      CustomAction action, Viewer viewer, String address, Instant moment) {
    var examples = new ExampleValues(viewer, moment);
    return List.of(
        async(action, viewer, address, examples), sync(action, viewer, address, examples));
  }

  private static ActionSnippet async(
      CustomAction action, Viewer viewer, String address, ExampleValues examples) {
    var path = "/enterprise/%s/autoupdatelead".formatted(viewer.workspaceId().value());
    var members = new LinkedHashMap<String, JsonValue>();
    members.put("fields", identifier(viewer, examples));
    members.put("actions", actions("ACTION_" + action.code(), action, examples));
    var json = IndentedJson.write(new JsonObject(members));
    return new ActionSnippet(
        "async",
        "Async API",
        path,
        json,
        curl(address + path, "$ASYNC_TOKEN", json),
        examples.date());
  }

  private static ActionSnippet sync(
      CustomAction action, Viewer viewer, String address, ExampleValues examples) {
    var enterprise = "/autoupdate/v2/enterprise/" + viewer.workspaceId().value();
    var type = Integer.toString(action.code());
    var json =
        IndentedJson.write(new JsonObject(Map.of("actions", actions(type, action, examples))));
    return new ActionSnippet(
        "sync",
        "Sync API",
        enterprise + "/lead/{leadId}/action",
        json,
        curl(address + enterprise + "/lead/$LEAD_ID/action", "$SYNC_TOKEN", json),
        examples.date());
  }

  private static JsonObject identifier(Viewer viewer, ExampleValues examples) {
    var name = viewer.workspace().identifierField();
    var field = viewer.definitions().leadFields().find(name).orElseThrow();
    return new JsonObject(Map.of(name, examples.find(field).orElseThrow()));
  }

  private static JsonArray actions(String type, CustomAction action, ExampleValues examples) {
    var entry = new LinkedHashMap<String, JsonValue>();
    entry.put("type", new JsonText(type));
    entry.put("fields", examples.of(action.schema()));
    return new JsonArray(List.of(new JsonObject(entry)));
  }

  /// A line that a shell passes on as it is, whatever people have called their options.
  private static String curl(String url, String token, String json) {
    return """
    curl -X POST "%s" \\
      -H "Authorization: Bearer %s" \\
      -H "Content-Type: application/json" \\
      -d '%s'\
    """
        .formatted(url, token, json.replace("'", "'\\''"));
  }
}
