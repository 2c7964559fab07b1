package io.leadline.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What processes have used, as Linux tells in `/proc`.
public final class ProcessUse {
  private static final Path PROC = Path.of("/proc");

  /// Linux counts processor time in hundredths of a second, on x64.
  private static final long MICROS_OF_TICK = 10_000;

  /// Where the numbers begin behind the name of a process, which may hold blanks.
  private static final int USER = 11;

  private static final int SYSTEM = 12;
  private static final int CHILDREN_USER = 13;
  private static final int CHILDREN_SYSTEM = 14;

  private ProcessUse() {}

  /// Processor time of a process and of those of its children that have ended, in microseconds; 0
  /// when there is no such process any more.
  public static long micros(long pid) throws IOException {
    return ticks(pid, USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM);
  }

  /// Processor time of this process alone.
  public static long ownMicros() throws IOException {
    return ticks(ProcessHandle.current().pid(), USER, SYSTEM);
  }

  /// Processor time of those children of this process that have ended.
  public static long endedChildrenMicros() throws IOException {
    return ticks(ProcessHandle.current().pid(), CHILDREN_USER, CHILDREN_SYSTEM);
  }

  private static long ticks(long pid, int... places) throws IOException {
    return ticks(read(pid, "stat"), places) * MICROS_OF_TICK;
  }

  /// @param stat the text of `/proc/PID/stat`
  static long ticks(String stat, int... places) {
    if (stat.isEmpty()) {
      return 0;
    }
    var numbers = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    long ticks = 0;
    for (int place : places) {
      ticks += Long.parseLong(numbers[place]);
    }
    return ticks;
  }

  /// A process and its children.
  static List<Long> family(long pid) {
    return ProcessHandle.of(pid).stream()
        .flatMap(parent -> Stream.concat(Stream.of(parent), parent.children()))
        .map(ProcessHandle::pid)
        .toList();
  }

  /// The most memory that a process has ever had, in MiB.
  public static double peakMiB(long pid) throws IOException {
    return kibibytes(read(pid, "status"), "VmHWM:") / 1024.0;
  }

  /// What processes have in memory, each shared page divided among those that have it, in MiB.
  static double sharedOutMiB(List<Long> pids) throws IOException {
    long sum = 0;
    for (long pid : pids) {
      sum += kibibytes(read(pid, "smaps_rollup"), "Pss:");
    }
    return sum / 1024.0;
  }

  /// @param text lines such as `VmHWM: 1234 kB`
  static long kibibytes(String text, String name) {
    return text.lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).replace("kB", "").strip())
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }

  private static String read(long pid, String file) throws IOException {
    try {
      return Files.readString(PROC.resolve(Long.toString(pid)).resolve(file));
    } catch (NoSuchFileException e) {
      return "";
    }
  }
}
