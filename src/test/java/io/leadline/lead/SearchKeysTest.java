package io.leadline.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.MalformedJsonException;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeysTest {
  private static final WorkspaceId WORKSPACE = new WorkspaceId("0123456789abcdef01234567");
  private static final WorkspaceId OTHER = new WorkspaceId("0123456789abcdef01234568");

  @Test
  void isTheBeginningOfADigestThatAnybodyCanWorkOut() {
    // printf '0123456789abcdef01234567 city=pune' | sha256sum
    assertThat(SearchKeys.of(WORKSPACE, object("{\"city\": \"Pune\"}")))
        .containsExactly(0x3e5c_8692_ed5f_f5a5L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a": "Pune"}   | {"a": "PUNE"}
          {"a": "ÉCLAIR"} | {"a": "éclair"}
          {"a": 1.50}     | {"a": 15e-1}
          {"a": 1500}     | {"a": 1.5E3}
          {"a": 100}      | {"a": "100"}
          {"a": -0.0}     | {"a": "0"}
          {"a": true}     | {"a": "true"}
          {"a": "Villa"}  | {"a": ["villa"]}
          """)
  void isTheSameForOneValueHoweverItIsWritten(String first, String second) {
    assertThat(valueKeys(first)).isEqualTo(valueKeys(second)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a": "Pune"}  | {"b": "Pune"}
          {"a": "Pune"}  | {"A": "Pune"}
          {"a": "Pune"}  | {"a": "Pune "}
          {"a": "b=c"}   | {"a=b": "c."}
          {"a": 1.5}     | {"a": 15}
          {"a": true}    | {"a": false}
          """)
  void isAnotherForAnother(String first, String second) {
    assertThat(valueKeys(first)).doesNotContainAnyElementsOf(valueKeys(second));
  }

  @Test
  void isAnotherInAnotherWorkspace() {
    var fields = object("{\"city\": \"Pune\", \"due\": 1767250800000}");

    assertThat(SearchKeys.of(WORKSPACE, fields))
        .doesNotContainAnyElementsOf(SearchKeys.of(OTHER, fields));
  }

  @Test
  void isOneForEachItemOfAList() {
    var list = JsonArray.ofTexts(List.of("Villa", "Plot", "VILLA"));

    assertThat(SearchKeys.of(WORKSPACE, new JsonObject(Map.of("interests", list))))
        .isEqualTo(
            SearchKeys.ofValues(
                WORKSPACE, "interests", List.of(new JsonText("villa"), new JsonText("plot"))));
  }

  @Test
  void isNoneForNothing() {
    assertThat(SearchKeys.of(WORKSPACE, object("{\"a\": null, \"b\": [], \"c\": {}}"))).isEmpty();
    assertThat(SearchKeys.of(WORKSPACE, JsonObject.EMPTY)).isEmpty();
  }

  @Test
  void findsADateByItsValueAndByAnyRangeAroundIt() {
    var keys = SearchKeys.of(WORKSPACE, object("{\"due\": 1767250800000}"));

    assertThat(keys)
        .hasSize(5)
        .containsAll(
            SearchKeys.ofValues(WORKSPACE, "due", List.of(new JsonNumber("1767250800000"))))
        .containsAnyElementsOf(SearchKeys.ofRange(WORKSPACE, "due", 1767250800000L, 1767250800000L))
        .containsAnyElementsOf(SearchKeys.ofRange(WORKSPACE, "due", 0, Long.MAX_VALUE >> 1))
        .doesNotContainAnyElementsOf(
            SearchKeys.ofRange(WORKSPACE, "due", 1767900000000L, 1777900000000L));
  }

  @Test
  void putsSmallAndAbsurdNumbersIntoFewPlaces() {
    assertThat(SearchKeys.of(WORKSPACE, object("{\"rating\": 5}"))).hasSize(2);
    assertThat(SearchKeys.of(WORKSPACE, object("{\"size\": 1.5}"))).hasSize(1);
    assertThat(SearchKeys.of(WORKSPACE, object("{\"size\": 123456789012345678901}"))).hasSize(1);
  }

  /// The keys of the values themselves.
  private static Set<Long> valueKeys(String fields) {
    var field = object(fields).members().entrySet().iterator().next();
    return SearchKeys.ofValues(WORKSPACE, field.getKey(), List.of(field.getValue()));
  }

  private static JsonObject object(String text) {
    try {
      return (JsonObject) JsonReader.read(text);
    } catch (MalformedJsonException e) {
      throw new AssertionError(text, e);
    }
  }
}
