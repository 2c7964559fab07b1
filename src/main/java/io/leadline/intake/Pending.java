package io.leadline.intake;

import java.util.concurrent.CompletableFuture;

/// A submission that waits for a writer, and the caller who waits for its outcome.
record Pending(Submission submission, CompletableFuture<Outcome> outcome) {
  Pending(Submission submission) {
    this(submission, new CompletableFuture<>());
  }
}
