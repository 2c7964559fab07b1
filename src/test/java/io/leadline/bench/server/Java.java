package io.leadline.bench.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The Java that runs this process, to start others with.
///
/// @param heap of each, as `-Xmx` takes it
public record Java(String heap) {
  /// @param arguments from the options of the virtual machine on
  List<String> command(String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.addAll(List.of(arguments));
    return command;
  }

  /// A program of this class path.
  public List<String> program(Class<?> program, String... arguments) {
    var command = command("-cp", System.getProperty("java.class.path"), program.getName());
    command.addAll(List.of(arguments));
    return command;
  }
}
