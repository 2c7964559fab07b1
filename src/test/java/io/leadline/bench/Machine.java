package io.leadline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where and how was measured.
final class Machine {
  private Machine() {}

  static Map<String, String> describe(Settings settings) throws IOException {
    var about = new LinkedHashMap<String, String>();
    about.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
    about.put("processor", value(Path.of("/proc/cpuinfo"), "model name"));
    about.put("memory", value(Path.of("/proc/meminfo"), "MemTotal"));
    about.put("kernel", System.getProperty("os.version"));
    about.put("java", System.getProperty("java.runtime.version"));
    about.put("heap", settings.heap());
    about.put("rounds", Integer.toString(settings.rounds()));
    about.put("seconds_each", Integer.toString(settings.seconds()));
    return about;
  }

  /// @param name what a line begins with; behind it come a colon and the value
  private static String value(Path file, String name) throws IOException {
    return Files.readString(file)
        .lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }
}
