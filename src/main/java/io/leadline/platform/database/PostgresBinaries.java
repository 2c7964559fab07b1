package io.leadline.platform.database;

import io.leadline.platform.startup.StartupFailure;
import io.zonky.test.db.postgres.util.ArchUtils;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/// The PostgreSQL programs that come with the server, unpacked where no cleaner of temporary files
/// finds them.
final class PostgresBinaries {
  private final Path directory;

  private PostgresBinaries(Path directory) {
    this.directory = directory;
  }

  /// Unpacks the programs below a directory, unless an earlier start did, and removes those of
  /// other versions.
  static PostgresBinaries unpack(Path parent) throws IOException {
    var archive = archive();
    Path directory = parent.resolve(name(archive));
    if (!Files.exists(directory)) {
      // Also what a start left that was killed while it unpacked.
      FileSystemUtils.deleteRecursively(parent);
      Path unfinished = parent.resolve("unfinished");
      try (var packed = archive.openStream()) {
        TarXz.unpack(packed, unfinished);
      }
      Files.move(unfinished, directory);
    }
    return new PostgresBinaries(directory);
  }

  private static URL archive() {
    var name =
        "postgres-%s-%s.txz"
            .formatted(
                System.getProperty("os.name").toLowerCase(Locale.ROOT),
                ArchUtils.normalize(System.getProperty("os.arch")));
    var archive = PostgresBinaries.class.getClassLoader().getResource(name);
    if (archive == null) {
      throw new StartupFailure(
          "this Leadline brings no PostgreSQL for this system (%s); set LEADLINE_DATABASE_URL to a database of your own"
              .formatted(name));
    }
    return archive;
  }

  /// What the jar says of its content, which need not be read for that at every start.
  private static String name(URL archive) throws IOException {
    if (archive.openConnection() instanceof JarURLConnection entry) {
      return HexFormat.of().toHexDigits((int) entry.getJarEntry().getCrc());
    }
    throw new IllegalStateException("the PostgreSQL programs come in a jar, and not as " + archive);
  }

  /// Runs one of the programs to its end.
  Result run(String program, List<String> arguments) {
    var command = new ArrayList<String>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(asAnotherUser());
    }
    command.add(directory.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output.strip());
    } catch (IOException e) {
      return new Result(-1, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Result(-1, "interrupted");
    }
  }

  /// PostgreSQL refuses to run as root. In a user namespace of its own it sees itself as somebody
  /// else, while the files and signals are still root's.
  private static List<String> asAnotherUser() {
    if (!LinuxUtils.isUnshareAvailable()) {
      throw new StartupFailure(
          "the embedded PostgreSQL does not run as root; start Leadline as another user, or set LEADLINE_DATABASE_URL to a database of your own");
    }
    return List.of("unshare", "-U");
  }

  /// @param output what the program wrote, errors included
  record Result(int exitCode, String output) {
    boolean succeeded() {
      return exitCode == 0;
    }

    String lastLine() {
      return output.lines().reduce("no reason given", (earlier, later) -> later);
    }
  }
}
