package io.leadline.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// How the benchmarks are run: each setting is an environment variable, and has a default.
///
/// @param cases the names of what is measured, `CASES`; all if empty
/// @param connections how many wrk holds open at once, `CONNECTIONS`
/// @param rounds how often each is measured, `ROUNDS`
/// @param seconds how long each time, `SECONDS_EACH`
/// @param warmUp for how many seconds each server is driven before, in all, `WARM_UP`
/// @param leads how many the server has before, if any case needs some, `LEADS`
/// @param sizes the numbers of leads that growth compares, `SIZES`
/// @param heap of each server, as `-Xmx` takes it, `HEAP`
/// @param port the first of those that servers use, `PORT`
/// @param jars the packaged servers: that of this project, `JAR`, and one to compare it with,
///   `BASELINE`, if there is
/// @param result where the JSON goes, `RESULT`
record Settings(
    List<String> cases,
    List<Integer> connections,
    int rounds,
    int seconds,
    int warmUp,
    int leads,
    List<Integer> sizes,
    String heap,
    int port,
    List<Path> jars,
    Path result) {

  /// Reads them.
  ///
  /// @param defaults for those that are not in the environment
  static Settings read(Map<String, String> environment, Map<String, String> defaults) {
    var reader = new Reader(environment, defaults);
    return new Settings(
        reader.texts("CASES"),
        reader.numbers("CONNECTIONS"),
        reader.number("ROUNDS"),
        reader.number("SECONDS_EACH"),
        reader.number("WARM_UP"),
        reader.number("LEADS"),
        reader.numbers("SIZES"),
        reader.text("HEAP"),
        reader.number("PORT"),
        reader.texts("JAR", "BASELINE").stream().map(Path::of).toList(),
        Path.of(reader.text("RESULT")));
  }

  /// The heap of each server, in MiB.
  double heapMiB() {
    double number = Double.parseDouble(heap.substring(0, heap.length() - 1));
    return switch (heap.charAt(heap.length() - 1)) {
      case 'm', 'M' -> number;
      case 'g', 'G' -> number * 1024;
      default -> throw new IllegalArgumentException("a heap as 512m or 1g, not " + heap);
    };
  }

  private record Reader(Map<String, String> environment, Map<String, String> defaults) {
    String text(String name) {
      var value = environment.getOrDefault(name, "");
      return value.isBlank() ? defaults.getOrDefault(name, "") : value;
    }

    /// Parted by commas or blanks.
    List<String> texts(String... names) {
      return Arrays.stream(names)
          .flatMap(name -> Arrays.stream(text(name).split("[,\\s]+")))
          .filter(part -> !part.isEmpty())
          .toList();
    }

    int number(String name) {
      return Integer.parseInt(text(name));
    }

    List<Integer> numbers(String name) {
      return texts(name).stream().map(Integer::valueOf).toList();
    }
  }
}
