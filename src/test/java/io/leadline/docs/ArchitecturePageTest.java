package io.leadline.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The tables in `ARCHITECTURE.md` are those of the migrations.
class ArchitecturePageTest {
  private static final Pattern TABLE = Pattern.compile("(?m)^create table ([a-z_]+)");

  @Test
  void listsEveryTable() throws Exception {
    try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
      var tables =
          migrations
              .flatMap(file -> TABLE.matcher(read(file)).results())
              .map(created -> created.group(1))
              .toList();

      assertThat(Page.read("ARCHITECTURE.md").rows("Where state lives"))
          .extracting(List::getFirst)
          .flatMap(cell -> List.of(cell.split(", ")))
          .containsExactlyInAnyOrderElementsOf(tables);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
