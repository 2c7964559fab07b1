package io.leadline.platform.startup;

import org.springframework.boot.ExitCodeGenerator;

/// A foreseen reason why the server cannot start, as one sentence for whoever starts it: what is
/// wrong and what to do, such as `the data directory ./data is not writable; make it writable, or
/// set LEADLINE_DATA_DIR to another directory`. It is shown without its stack trace and without its
/// cause.
public final class StartupFailure extends RuntimeException implements ExitCodeGenerator {

  public StartupFailure(String sentence) {
    super(sentence);
  }

  public StartupFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }

  @Override
  public int getExitCode() {
    return 1;
  }
}
