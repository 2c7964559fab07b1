package io.leadline.platform.database;

import io.leadline.platform.startup.StartupFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The directory of the embedded database, held by this server alone for as long as it is open. The
/// lock belongs to the process: however the server ends, it ends too.
final class DataDirectory implements AutoCloseable {
  private final Path path;
  private final FileChannel lock;

  private DataDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /// @throws StartupFailure when the directory cannot be written, or another server holds it
  static DataDirectory hold(Path path) {
    try {
      Files.createDirectories(path);
      var channel =
          FileChannel.open(
              path.resolve("leadline.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!lock(channel)) {
        channel.close();
        throw new StartupFailure(
            "the data directory %s is used by another running Leadline server; stop it, or set LEADLINE_DATA_DIR to another directory"
                .formatted(path));
      }
      return new DataDirectory(path.toRealPath(), channel);
    } catch (IOException e) {
      throw new StartupFailure(
          "the data directory %s is not writable; make it writable for the user who starts Leadline, or set LEADLINE_DATA_DIR to another directory"
              .formatted(path),
          e);
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /// The directory, absolute and without symbolic links.
  Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("could not release " + path, e);
    }
  }
}
