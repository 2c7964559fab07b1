package io.leadline.api.sync;

import io.leadline.api.Answers;
import io.leadline.api.RefusedException;
import io.leadline.api.Retries;
import io.leadline.definition.Definitions;
import io.leadline.intake.FreshIntake;
import io.leadline.intake.Outcome;
import io.leadline.intake.Submission;
import io.leadline.retry.KeptAnswer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers requests to write, those that come with a key once for all times that they are sent.
@Component
public class Writes {
  private final FreshIntake intake;
  private final Retries retries;
  private final Answers answers;

  Writes(FreshIntake intake, Retries retries, Answers answers) {
    this.intake = intake;
    this.retries = retries;
    this.answers = answers;
  }

  /// Submits what a request asks for, and answers it.
  ///
  /// @param reading reads the request against definitions; see [FreshIntake#submit]
  /// @param success the status unless `body` refuses
  /// @param body what an outcome is answered with. It only turns one value into another, and throws
  ///   the refusal where the outcome is one
  ResponseEntity<?> submit(
      WriteRequest request,
      Function<Definitions, Submission> reading,
      HttpStatus success,
      Function<Outcome, Object> body) {
    var definitions = request.caller().definitions();
    if (request.key() == null) {
      return ResponseEntity.status(success).body(body.apply(intake.submit(definitions, reading)));
    }
    var answer =
        retries.submit(
            definitions,
            reading,
            request.key(),
            outcome -> render(success, () -> body.apply(outcome)));
    return response(answer);
  }

  /// Does what a request asks for where the intake has no part in it, and answers the request. With
  /// a key, both are one transaction, in which the transactions of what is called take part.
  ///
  /// ```java
  /// @PostMapping
  /// ResponseEntity<?> invite(WriteRequest request) {
  ///   var member = read(request.body());
  ///   return writes.perform(request, HttpStatus.CREATED, () -> {
  ///     editor.addMember(request.workspace(), member, null);
  ///     return MemberResponse.of(member);
  ///   });
  /// }
  /// ```
  ///
  /// @param work has no effect but on the database, and returns the body of the answer. A refusal
  ///   that it throws is answered, but not kept; nothing of what it did is then done
  public ResponseEntity<?> perform(
      WriteRequest request, HttpStatus success, Supplier<Object> work) {
    if (request.key() == null) {
      return ResponseEntity.status(success).body(work.get());
    }
    return response(
        retries.perform(
            request.workspace(), request.key(), () -> answers.render(success.value(), work.get())));
  }

  private KeptAnswer render(HttpStatus success, Supplier<Object> body) {
    try {
      return answers.render(success.value(), body.get());
    } catch (RefusedException refused) {
      return answers.render(refused);
    }
  }

  private static ResponseEntity<byte[]> response(KeptAnswer answer) {
    return ResponseEntity.status(answer.status())
        .contentType(MediaType.parseMediaType(answer.contentType()))
        .body(answer.body().getBytes(StandardCharsets.UTF_8));
  }
}
