package io.leadline.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writes one page after the other over a file that is there, and waits until each is on disk: the
/// least that a database does for a commit.
public final class SyncedFile implements Sender {
  private static final int PAGE = 8_192;
  private static final int PAGES = 512;

  private final Path path;
  private final FileChannel file;
  private final ByteBuffer page = ByteBuffer.allocateDirect(PAGE);

  /// Makes the file, which is there until this is closed.
  public SyncedFile(Path path) throws IOException {
    this.path = path;
    this.file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    for (int number = 0; number < PAGES; number++) {
      write(number);
    }
    file.force(true);
  }

  @Override
  public boolean send(int number) throws IOException {
    write(number % PAGES);
    file.force(false);
    return true;
  }

  private void write(int number) throws IOException {
    page.clear();
    while (page.hasRemaining()) {
      file.write(page, (long) number * PAGE + page.position());
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
    Files.delete(path);
  }
}
