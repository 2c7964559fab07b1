package io.leadline.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.Ids;
import java.time.InstantSource;
import org.apache.coyote.BadRequestException;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;
import tools.jackson.databind.ObjectMapper;

class AnswersTest {
  private final Answers answers = new Answers(new ObjectMapper(), new Ids(InstantSource.system()));

  @Test
  void requestThatBreaksOffIsBadUnlessTheServerStops() {
    var brokenOff = new BadRequestException("no more of the body comes");

    assertThat(answers.refusalOf(brokenOff).refusal()).isEqualTo(Refusal.BAD_REQUEST);

    answers.stop(new ContextClosedEvent(new StaticApplicationContext()));

    assertThat(answers.refusalOf(brokenOff).refusal()).isEqualTo(Refusal.UNAVAILABLE);
  }
}
