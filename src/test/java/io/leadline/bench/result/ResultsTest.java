package io.leadline.bench.result;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultsTest {
  private static final Key POSTS = new Key("async-new", "", 64);

  private final Results results = new Results();

  @Test
  void showMediansAndSumsInATable() {
    add(4_000, 1);
    add(5_000, 0);
    add(1_000, 2);

    var lines = ResultTable.whole(results).lines().toList();

    assertThat(lines.getFirst()).matches("case +conn\\. +requests/s +p50 ms .*");
    assertThat(lines.getLast()).matches("async-new +64 +4000 +– +– +– +3 .*");
  }

  @Test
  void tellEachRoundToPrograms() {
    add(4_000, 0);

    var json =
        ResultJson.write(
            Map.of("processors", "2"), results, List.of(Target.atLeast("async ÷ bare", 0.4, 0.5)));

    assertThatJson(json)
        .isEqualTo(
            """
            {
              "processors": "2",
              "results": [
                {
                  "case": "async-new", "connections": 64, "rate": 4000, "errors": 0,
                  "rounds": [{"rate": 4000, "errors": 0}]
                }
              ],
              "targets": [
                {"what": "async ÷ bare", "measured": 0.5, "at_least": 0.4, "met": true}
              ]
            }
            """);
  }

  private void add(double rate, double errors) {
    results.add(new Measurement(POSTS, Map.of(Quantity.RATE, rate, Quantity.ERRORS, errors)));
  }
}
