package io.leadline.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.JsonWriter;
import io.leadline.testing.Answer;
import io.leadline.testing.Contents;
import io.leadline.testing.TestWorkspace;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sends a request twice: first as a dry run, then for real.
final class Foretelling {
  private Foretelling() {}

  /// Checks that the dry run changes nothing and says what the request then does.
  ///
  /// @return the receipt
  static Answer check(TestWorkspace workspace, String body) {
    return checkAll(workspace, List.of(body)).getFirst();
  }

  /// As [#check], with requests that do not change what comes of each other: first all dry runs,
  /// then all requests.
  static List<Answer> checkAll(TestWorkspace workspace, List<String> bodies) {
    var before = Contents.of(workspace);
    var dry = bodies.stream().map(workspace::dryRun).toList();
    assertThat(Contents.of(workspace)).isEqualTo(before);

    var receipts = bodies.stream().map(workspace::receiptOf).toList();

    for (int i = 0; i < bodies.size(); i++) {
      assertThat(dry.get(i).status()).as(bodies.get(i)).isEqualTo(200);
      assertThat(dry.get(i).headers().map()).doesNotContainKey("X-Receipt-Id");
      assertThatJson(dry.get(i).body())
          .as(bodies.get(i))
          .isEqualTo(foretold((JsonObject) receipts.get(i).json()));
    }
    return receipts;
  }

  /// A receipt as it was foretold: without the ids of what did not exist before.
  private static String foretold(JsonObject receipt) {
    var members = new LinkedHashMap<>(receipt.members());
    members.remove("receipt_id");
    members.put("received_at", new JsonText("${json-unit.any-number}"));
    if ("CREATED".equals(receipt.text("outcome"))) {
      members.put("lead_id", JsonNull.NULL);
    }
    var actions = (JsonArray) members.getOrDefault("actions", JsonNull.NULL);
    var created = new HashSet<JsonValue>();
    for (var action : actions.items()) {
      if ("CREATED".equals(((JsonObject) action).text("status"))) {
        created.add(((JsonObject) action).members().getOrDefault("action_id", JsonNull.NULL));
      }
    }
    members.put(
        "actions",
        new JsonArray(actions.items().stream().map(it -> foretold(it, created)).toList()));
    return JsonWriter.write(new JsonObject(members));
  }

  private static JsonValue foretold(JsonValue action, Set<JsonValue> created) {
    var result = (JsonObject) action;
    return created.contains(result.member("action_id"))
        ? result.with(Map.of("action_id", JsonNull.NULL))
        : result;
  }
}
