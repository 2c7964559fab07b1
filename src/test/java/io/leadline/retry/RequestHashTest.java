package io.leadline.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RequestHashTest {
  @Test
  void isThatOfTheLineAndTheBody() {
    // printf 'POST /lead\n{}' | sha256sum
    assertThat(hash("POST /lead", "{}"))
        .isEqualTo(
            new RequestHash("439383bfcc5f75ec3b143f41e49bf81ecaf5999a22dedaf6ea18ec8daa48ce41"));
  }

  @Test
  void tellsWhereTheLineEnds() {
    assertThat(hash("POST /lead?a", "b")).isNotEqualTo(hash("POST /lead?", "ab"));
    assertThat(hash("POST /lead", "")).isNotEqualTo(hash("POST /lead", " "));
    assertThat(hash("POST /lead", "{}")).isNotEqualTo(hash("PUT /lead", "{}"));
  }

  private static RequestHash hash(String line, String body) {
    return RequestHash.of(line, body.getBytes(StandardCharsets.UTF_8));
  }
}
