package io.leadline.api.async;

import io.leadline.access.ApiToken;
import io.leadline.access.TokenKind;
import io.leadline.api.Caller;
import io.leadline.definition.Definitions;
import io.leadline.intake.Submission;
import java.time.Instant;

/// Reads requests of the Async API as the server does, without a server.
public final class AsyncReading {
  private static final String ID = "0123456789abcdef01234567";

  private AsyncReading() {}

  /// What the writer gets of a body, none of whose labels is new.
  public static Submission submission(byte[] body, Definitions definitions, Instant now) {
    var token = new ApiToken(ID, definitions.workspace().id(), TokenKind.ASYNC, "Bench", null);
    var arrival =
        Arrival.of(ID, now, new Caller(token, definitions), body, CaptureAddress.PROGRAMS);
    return arrival.submission(definitions, (first, _, _, _) -> first);
  }
}
