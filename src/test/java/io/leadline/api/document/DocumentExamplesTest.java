package io.leadline.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Refusal;
import io.leadline.testing.openapi.DescribedCall;
import io.leadline.testing.openapi.DescribedExample;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples in the OpenAPI documents are true.
class DocumentExamplesTest {
  static List<DescribedExample> examples() {
    return DescribedExample.all();
  }

  static Stream<DescribedExample> refusals() {
    return examples().stream().filter(example -> example.where().matches("[45][0-9]{2}"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void fitsItsSchema(DescribedExample example) {
    assertThat(example.shape().faultsOf(example.value())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void saysWhatTheCodeSays(DescribedExample example) {
    var refusal = Refusal.valueOf(example.name());
    var error = example.value().path("error");

    assertThat(example.where()).isEqualTo(String.valueOf(refusal.status()));
    assertThat(error.path("code").stringValue()).isEqualTo(refusal.code());
    assertThat(error.path("message").stringValue()).matches(sentence(refusal)).doesNotContain("%s");
  }

  @Test
  void everyCallHasAnExampleOfEachBodyThatIsSentAndOfEachAnswer() {
    assertThat(DescribedCall.ALL)
        .allSatisfy(call -> {
          var places =
              examples().stream()
                  .filter(example -> example.call().equals(call))
                  .map(DescribedExample::where)
                  .toList();
          assertThat(places)
              .as("%s", call)
              .containsAll(call.answers().keySet().stream().map(String::valueOf).toList());
          assertThat(places.contains("request"))
              .as("%s", call)
              .isEqualTo(call.method().equals("POST"));
        });
  }

  private static Pattern sentence(Refusal refusal) {
    return Pattern.compile(
        Arrays.stream(refusal.sentence().split("%s", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".+")));
  }
}
