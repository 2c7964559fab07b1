package io.leadline.bench.server;

import io.leadline.Leadline;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A server inside this process, on any free ports, that says nothing.
public final class LocalServer {
  private LocalServer() {}

  /// Starts it.
  ///
  /// @param data the directory of its database
  /// @param settings more of them: `leadline.receipts.written=false`
  public static ConfigurableApplicationContext start(Path data, String... settings) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--logging.threshold.console=off",
                "--leadline.data-dir=" + data));
    for (var setting : settings) {
      arguments.add("--" + setting);
    }
    var output = System.out;
    // How to send a first lead is of no use here.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    try {
      return new SpringApplicationBuilder(Leadline.class).run(arguments.toArray(String[]::new));
    } finally {
      System.setOut(output);
    }
  }

  /// Starts it with the workspace in which it is measured.
  public static ConfigurableApplicationContext startForMeasuring(Path data) {
    return start(
        data,
        "leadline.bootstrap.enterprise-id=" + Enterprise.ID.value(),
        "leadline.bootstrap.async-token=" + Enterprise.ASYNC_TOKEN,
        "leadline.bootstrap.sync-token=" + Enterprise.SYNC_TOKEN);
  }
}
