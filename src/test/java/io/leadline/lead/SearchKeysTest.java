package io.leadline.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.MalformedJsonException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"city": "Pune"}           | city=pune
          {"city": "ÉCLAIR"}         | city=éclair
          {"city": ""}               | city=
          {"Rating": 5}              | Rating=5
          {"deal_size": 1.50}        | deal_size=1.5
          {"deal_size": 15e-1}       | deal_size=1.5
          {"deal_size": 1.5E3}       | deal_size=1500
          {"deal_size": 100}         | deal_size=100
          {"deal_size": -0.0}        | deal_size=0
          {"opted_in": true}         | opted_in=true
          {"opted_in": false}        | opted_in=false
          """)
  void putsAValueIntoOneForm(String fields, String key) {
    assertThat(SearchKeys.of(object(fields))).containsExactly(key);
  }

  @Test
  void givesOneKeyForEachItemOfAList() {
    assertThat(
            SearchKeys.of(
                object("{\"interests\": [\"Villa\", \"Plot\", \"VILLA\"], \"a\": \"b\"}")))
        .containsExactly("interests=villa", "interests=plot", "a=b");
  }

  @Test
  void givesNoneForNothing() {
    assertThat(SearchKeys.of(object("{\"a\": null, \"b\": [], \"c\": {}}"))).isEmpty();
    assertThat(SearchKeys.of(JsonObject.EMPTY)).isEmpty();
  }

  @Test
  void putsADigestInPlaceOfALongValue() {
    var longest = "x".repeat(200);

    assertThat(keyOf(longest)).isEqualTo("note=" + longest);
    assertThat(keyOf(longest + "x")).matches("note=#[0-9a-f]{64}");
    assertThat(keyOf(longest + "X")).isEqualTo(keyOf(longest + "x"));
    assertThat(keyOf(longest + "y")).isNotEqualTo(keyOf(longest + "x"));
  }

  private static String keyOf(String note) {
    return SearchKeys.of(new JsonObject(Map.of("note", new JsonText(note)))).iterator().next();
  }

  private static JsonObject object(String text) {
    try {
      return (JsonObject) JsonReader.read(text);
    } catch (MalformedJsonException e) {
      throw new AssertionError(text, e);
    }
  }
}
