package io.leadline.bench.micro;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs the benchmarks of this package and compares them with the figures that are kept in
/// `bench/micro.json`.
final class MicroBench {
  /// What all times are divided by.
  private static final String BASELINE = "JsonBench.jackson POST";

  private static final String BASELINE_ALONE = "JsonBench.jackson$";
  private static final Path KEPT = Path.of("bench/micro.json");
  private static final Path MEASURED = Path.of("target/bench-micro.json");

  private MicroBench() {}

  /// Ends with status 1 when something has become worse.
  ///
  /// @param args `--keep` to keep the figures from now on; parts of names, to run only these
  public static void main(String[] args) throws Exception {
    var names = List.of(args).stream().filter(name -> !name.startsWith("--")).toList();
    var figures = figures(run(names));
    figures.write(MEASURED);
    if (List.of(args).contains("--keep")) {
      figures.write(KEPT);
      return;
    }
    var worse = figures.worseThan(Figures.read(KEPT));
    figures.print();
    worse.forEach(System.out::println);
    System.out.printf(
        "%d of %d are worse than in %s%n", worse.size(), figures.byName().size(), KEPT);
    System.exit(worse.isEmpty() ? 0 : 1);
  }

  private static Collection<RunResult> run(List<String> names) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.NANOSECONDS)
            .forks(Integer.getInteger("forks", 1))
            .warmupIterations(2)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(20)
            .measurementTime(TimeValue.milliseconds(100))
            .addProfiler(GCProfiler.class)
            .addProfiler(CpuTime.class)
            .shouldFailOnError(true);
    for (var name : names) {
      options = options.include(name).include(BASELINE_ALONE);
    }
    return new Runner(options.build()).run();
  }

  private static Figures figures(Collection<RunResult> results) {
    Map<String, RunResult> byName =
        results.stream()
            .collect(Collectors.toMap(result -> name(result.getParams()), result -> result));
    double baseline = nanos(Objects.requireNonNull(byName.get(BASELINE), BASELINE));
    var figures = new TreeMap<String, Figure>();
    byName.forEach(
        (name, result) -> figures.put(name, Figure.of(nanos(result), baseline, bytes(result))));
    return new Figures(figures);
  }

  private static String name(BenchmarkParams params) {
    var path = params.getBenchmark().split("\\.", -1);
    var method = path[path.length - 2] + "." + path[path.length - 1];
    return params.getParamsKeys().stream()
        .map(params::getParam)
        .collect(Collectors.joining(" ", method + " ", ""));
  }

  /// The best of many short iterations.
  private static double nanos(RunResult result) {
    return secondary(result, CpuTime.NAME);
  }

  private static double bytes(RunResult result) {
    return secondary(result, "gc.alloc.rate.norm");
  }

  private static double secondary(RunResult result, String name) {
    return Objects.requireNonNull(result.getSecondaryResults().get(name), name).getScore();
  }
}
