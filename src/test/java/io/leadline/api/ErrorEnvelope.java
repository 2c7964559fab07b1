package io.leadline.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;

/// The one form that every refusal has.
final class ErrorEnvelope {
  private ErrorEnvelope() {}

  /// Checks that an answer is a refusal with this status and code, and nothing else.
  static void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/json");
    assertThatJson(answer.body())
        .isEqualTo(
            "{\"error\": {\"code\": \"%s\", \"message\": \"${json-unit.any-string}\"}}"
                .formatted(code));
    assertThat(answer.text("error.message"))
        .isNotBlank()
        .doesNotContain("Exception", "io.leadline");
  }
}
