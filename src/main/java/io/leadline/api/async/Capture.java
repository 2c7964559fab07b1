package io.leadline.api.async;

import io.leadline.api.Caller;
import io.leadline.api.OutcomeRefusals;
import io.leadline.api.RefusedException;
import io.leadline.api.Retries;
import io.leadline.intake.FreshIntake;
import io.leadline.intake.LeadRequestReader;
import io.leadline.intake.Outcome;
import io.leadline.platform.Ids;
import io.leadline.receipt.Receipt;
import io.leadline.retry.KeptAnswer;
import io.leadline.retry.KeyedRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Takes a request of the Async API: reads it, hands it to the writer, and gives its receipt; or
/// only says what that would be.
@Component
class Capture {
  private final LeadRequestReader reader;
  private final FreshIntake intake;
  private final Retries retries;
  private final Ids ids;
  private final InstantSource clock;

  Capture(
      LeadRequestReader reader, FreshIntake intake, Retries retries, Ids ids, InstantSource clock) {
    this.reader = reader;
    this.intake = intake;
    this.retries = retries;
    this.ids = ids;
    this.clock = clock;
  }

  /// Stores a request. When this returns, it is on disk.
  ///
  /// @param address where it was sent, which decides how it names its fields
  /// @return the id of its receipt, which says what took effect
  /// @throws RefusedException when the body is not an object with an object under `fields`, or
  ///   cannot be stored now
  String capture(Caller caller, byte[] body, CaptureAddress address) {
    var arrival = Arrival.of(ids.next(), clock.instant(), caller, body, address);
    var outcome =
        intake.submit(
            caller.definitions(),
            definitions -> arrival.submission(definitions, reader::withOptions));
    return switch (outcome) {
      case Outcome.Created _, Outcome.Updated _, Outcome.Dropped _ -> arrival.receiptId();
      case Outcome refused -> throw OutcomeRefusals.of(refused, "", "");
    };
  }

  /// As [#capture], once for all requests with this key.
  ///
  /// @return what is answered, now and again
  KeptAnswer captureOnce(Caller caller, byte[] body, CaptureAddress address, KeyedRequest key) {
    var arrival = Arrival.of(ids.next(), clock.instant(), caller, body, address);
    var answer =
        new KeptAnswer(
            HttpServletResponse.SC_OK,
            address.contentType(),
            arrival.receiptId(),
            address.answer());
    // Whatever comes of it, the answer is the same: it only says that the request is stored.
    return retries.submit(
        caller.definitions(),
        definitions -> arrival.submission(definitions, reader::withOptions),
        key,
        _ -> answer);
  }

  /// The receipt that a request would leave now. Nothing is stored, changed or counted.
  ///
  /// @param address where it was sent, which decides how it names its fields
  /// @throws RefusedException when the body is not an object with an object under `fields`
  Receipt preview(Caller caller, byte[] body, CaptureAddress address) {
    var arrival = Arrival.of(ids.next(), clock.instant(), caller, body, address);
    return intake.preview(
        caller.definitions(),
        definitions -> arrival.submission(definitions, reader::asIfWithOptions));
  }
}
