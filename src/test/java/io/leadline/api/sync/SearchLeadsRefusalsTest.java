package io.leadline.api.sync;

import static io.leadline.api.Expected.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Server;
import io.leadline.testing.ServerDatabase;
import io.leadline.testing.TestWorkspace;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchLeadsRefusalsTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"field": {}}                                        | unknown key field
          {"phone": "919999999999"}                            | unknown key phone
          {"fields": []}                                       | fields must be an object
          {"fields": null}                                     | fields must be an object
          {"fields": {"Name": "Jane"}}                         | unknown key fields.Name
          {"fields": {"colour": null}}                         | unknown key fields.colour
          {"fields": {"city": null}}                           | fields.city has no value: leave it out to let every value through
          {"fields": {"city": ""}}                             | fields.city has no value: leave it out to let every value through
          {"fields": {"city": []}}                             | fields.city has no value: leave it out to let every value through
          {"fields": {"city": ["", null]}}                     | fields.city has no value: leave it out to let every value through
          {"fields": {"city": {"from": 1}}}                    | fields.city must be a value or an array of values
          {"fields": {"city": [["Pune"]]}}                     | fields.city must be a value or an array of values
          {"fields": {"city": "a\\u0000b"}}                    | fields.city has U+0000 or half of a surrogate pair, which no value has
          {"fields": {"deal_size": "many"}}                    | fields.deal_size must be a number
          {"fields": {"deal_size": true}}                      | fields.deal_size must be a number
          {"fields": {"deal_size": 1e999}}                     | fields.deal_size is out of range
          {"fields": {"rating": 1e999}}                        | fields.rating is out of range
          {"fields": {"capture_frequency": true}}              | fields.capture_frequency must be a number
          {"fields": {"created_on": "yesterday"}}              | fields.created_on must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
          {"fields": {"created_on": true}}                     | fields.created_on must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss
          {"fields": {"created_on": [{"from": 1}]}}            | fields.created_on must be a date, an array of dates, or an object with from and to
          {"fields": {"created_on": {"since": 1}}}             | unknown key fields.created_on.since
          {"fields": {"created_on": {"from": "2026-01-01"}}}   | fields.created_on.from must be epoch milliseconds
          {"fields": {"created_on": {"to": 1.5}}}              | fields.created_on.to must be epoch milliseconds
          {"fields": {"follow_up_date": {"to": null}}}         | fields.follow_up_date.to must be epoch milliseconds
          {"actions": []}                                      | actions must be an object
          {"actions": {"kind": "PAYMENT"}}                     | unknown key actions.kind
          {"actions": {"type": "ACTION_1001"}}                 | actions.type must be a custom action's code or the name of a built-in action
          {"actions": {"type": true}}                          | actions.type must be a string or an array of strings
          {"actions": {"performed_at": 5}}                     | actions.performed_at must be an object with from and to
          {"actions": {"performed_at": {"at": 5}}}             | unknown key actions.performed_at.at
          {"actions": {"performed_at": {"from": "x"}}}         | actions.performed_at.from must be epoch milliseconds
          {"actions": {"performed_by": 1.5}}                   | actions.performed_by must be a string or an array of strings
          {"actions": {"fields": {"a": 1}}}                    | unknown key actions.fields.a
          {"actions": {"type": "1001", "fields": {"a": 1}}}    | unknown key actions.fields.a
          {"actions": {"type": "1001", "fields": {"note": null}}} | actions.fields.note has no value: leave it out to let every value through
          """)
  void namesThePartThatIsNotUnderstood(String filter, String what) {
    var answer = workspace.post("/lead/search", filter);

    assertRefused(answer, 400, "BAD_REQUEST", "Invalid filter: " + what);
  }

  @Test
  void takesAThousandValuesAndNoMore() {
    assertThat(search(1_000).status()).isEqualTo(200);
    assertRefused(
        search(1_001),
        400,
        "BAD_REQUEST",
        "Invalid filter: fields.city takes at most 1,000 values");
  }

  @Test
  void refusesWhatTakesTooLong() throws Exception {
    var database = ServerDatabase.empty();
    try (var server = start(database, "1s");
        var _ = database.holdUpReaders()) {
      var answer = server.newWorkspace().post("/lead/search", "{}");

      assertRefused(
          answer,
          400,
          "BAD_REQUEST",
          "This filter takes longer than 1 seconds to answer: narrow it, for example by created_on.");
    }
  }

  @Test
  void leavesConnectionsToTheWriterHoweverManySearchesWait() throws Exception {
    var database = ServerDatabase.empty();
    try (var server = start(database, "20s")) {
      var own = server.newWorkspace();
      CompletableFuture<Answer> first;
      Answer second;
      try (var _ = database.holdUpReaders()) {
        first = CompletableFuture.supplyAsync(() -> own.post("/lead/search", "{}"));
        database.awaitHeldUp();
        second = own.post("/lead/search", "{}");
      }

      assertThat(second.status()).isEqualTo(503);
      assertThat(second.header("Retry-After")).isEqualTo("1");
      assertThat(first.get(20, TimeUnit.SECONDS).status()).isEqualTo(200);
    }
  }

  private static Server start(ServerDatabase database, String timeLimit) {
    return Server.start(
        Map.of(
            "leadline.database.url",
            database.url(),
            "leadline.database.pool-size",
            "2",
            "leadline.search.time-limit",
            timeLimit));
  }

  private Answer search(int values) {
    var cities =
        IntStream.range(0, values)
            .mapToObj(i -> "\"city " + i + "\"")
            .collect(Collectors.joining(","));
    return workspace.post("/lead/search", "{\"fields\": {\"city\": [%s]}}".formatted(cities));
  }
}
