package io.leadline.bench.micro;

import io.leadline.api.async.AsyncReading;
import io.leadline.definition.Definitions;
import io.leadline.intake.Submission;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// A request of the Async API, from the bytes of its body to what the writer gets.
@State(Scope.Benchmark)
public class RequestBench {
  private static final Definitions DEFINITIONS = Business.definitions();

  @Param public Body body = Body.POST;

  private byte[] bytes = {};

  @Setup
  public void prepare() {
    bytes = body.bytes();
  }

  @Benchmark
  public Submission submission() {
    return AsyncReading.submission(bytes, DEFINITIONS, Business.NOW);
  }
}
