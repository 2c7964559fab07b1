package io.leadline.platform.database;

import io.leadline.platform.startup.StartupFailure;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.DigestUtils;
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
    byte[] archive = archive();
    Path directory = parent.resolve(DigestUtils.md5DigestAsHex(archive));
    if (!Files.exists(directory)) {
      // Also what a start left that was killed while it unpacked.
      FileSystemUtils.deleteRecursively(parent);
      Path unfinished = parent.resolve("unfinished");
      TarXz.unpack(archive, unfinished);
      Files.move(unfinished, directory);
    }
    return new PostgresBinaries(directory);
  }

  private static byte[] archive() throws IOException {
    String name = System.getProperty("os.name");
    String system =
        name.startsWith("Mac") ? "Darwin" : name.startsWith("Windows") ? "Windows" : name;
    try (var packed =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
      return packed.readAllBytes();
    }
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
