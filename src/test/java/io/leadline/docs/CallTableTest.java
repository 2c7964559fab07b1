package io.leadline.docs;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Refusal;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.openapi.DescribedCall;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table of all calls in `docs/api.md` says what the OpenAPI documents say.
class CallTableTest {
  private static final List<List<String>> ROWS = Page.read("docs/api.md").rows("All calls");
  private static final String SYNC_BASE = "/autoupdate/v2/enterprise/{enterprise}";

  /// Which calls the first cell of a row with two cells means.
  private static final Map<String, Predicate<DescribedCall>> PLACES =
      Map.of(
          "every call", call -> true,
          "every call that takes an Async token alone", call -> tokenOf(call).equals("Async"),
          "every call that takes a Sync token alone", call -> tokenOf(call).equals("Sync"),
          "every POST", call -> call.method().equals("POST"),
          "every POST of the Sync API",
              call -> call.method().equals("POST") && call.document().name().equals("sync"),
          "every POST but searches", DescribedCall::isWriting);

  @Test
  void listsEveryCallAndNoOther() {
    assertThat(rowsOfCalls().map(CallTableTest::callIn).distinct())
        .containsExactlyInAnyOrderElementsOf(
            DescribedCall.ALL.stream().map(CallTableTest::nameOf).toList());
  }

  @Test
  void listsTheTokenAndTheSuccessOfEachCall() {
    assertThat(rowsOfCalls())
        .allSatisfy(row -> {
          var call = described(row);
          assertThat(row.get(1)).as("%s", call).isEqualTo(tokenOf(call));
          assertThat(Integer.valueOf(row.get(2).split(" ", -1)[0]))
              .as("%s", call)
              .isIn(call.successes());
        });
  }

  @Test
  void listsTheRefusalsOfEachCallAndNoOther() {
    var everywhere =
        ROWS.stream()
            .filter(row -> row.size() == 2)
            .collect(toMap(row -> PLACES.get(row.getFirst()), row -> refusals(row.getLast())));

    assertThat(everywhere).hasSameSizeAs(PLACES);
    assertThat(rowsOfCalls())
        .allSatisfy(row -> {
          var call = described(row);
          var listed = EnumSet.copyOf(everywhere.get(PLACES.get("every call")));
          listed.addAll(refusals(row.getLast()));
          everywhere.forEach((place, refusals) -> {
            if (place.test(call)) {
              listed.addAll(refusals);
            }
          });
          assertThat(listed).as("%s", call).isEqualTo(call.refusals());
        });
  }

  @Test
  void listsEveryRefusalSomewhere() {
    var listed =
        ROWS.stream()
            .flatMap(row -> refusals(row.getLast()).stream())
            .collect(toCollection(() -> EnumSet.noneOf(Refusal.class)));

    assertThat(listed).containsExactlyInAnyOrder(Refusal.values());
  }

  @Test
  void whatNeedsNoTokenIsThere() {
    var open = ROWS.stream().filter(row -> row.size() == 4 && row.get(1).equals("none"));

    assertThat(open)
        .hasSize(5)
        .allSatisfy(row -> {
          var path = row.getFirst().replaceFirst("^GET ", "");
          var request = HttpRequest.newBuilder(Server.shared().address(path));
          assertThat(Http.send(request).status()).as(path).isEqualTo(200);
        });
  }

  /// Those of the APIs: `POST …/lead | Sync | 201 what was written | LEAD_ALREADY_EXISTS`.
  private static Stream<List<String>> rowsOfCalls() {
    return ROWS.stream().filter(row -> row.size() == 4 && !row.get(1).equals("none"));
  }

  private static String callIn(List<String> row) {
    return row.getFirst().replace("…", SYNC_BASE).replaceFirst("\\?.*$", "");
  }

  private static DescribedCall described(List<String> row) {
    return DescribedCall.ALL.stream()
        .filter(call -> nameOf(call).equals(callIn(row)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no document describes " + row.getFirst()));
  }

  private static String nameOf(DescribedCall call) {
    return call.method() + " " + call.path();
  }

  private static String tokenOf(DescribedCall call) {
    if (call.tokens().size() > 1) {
      return "either";
    }
    return call.tokens().contains("asyncToken") ? "Async" : "Sync";
  }

  private static Set<Refusal> refusals(String cell) {
    return Arrays.stream(cell.split(", ", -1))
        .filter(name -> !name.isEmpty())
        .map(Refusal::valueOf)
        .collect(toCollection(() -> EnumSet.noneOf(Refusal.class)));
  }
}
