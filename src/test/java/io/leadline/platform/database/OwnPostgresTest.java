package io.leadline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.platform.startup.StartupFailure;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPostgresTest {

  @Test
  void servesFromADatabaseOfOnesOwn(@TempDir Path directory) {
    Path unused = directory.resolve("unused");
    var environment =
        Map.of(
            "LEADLINE_DATA_DIR", unused.toString(),
            "LEADLINE_DATABASE_URL", TestPostgres.newDatabase(),
            "LEADLINE_DATABASE_USERNAME", TestPostgres.username(),
            "LEADLINE_DATABASE_PASSWORD", TestPostgres.password());

    try (var server = LeadlineProcess.start(environment)) {
      server.awaitHealthy();

      assertThat(unused).doesNotExist();
      assertThat(server.errors()).isEmpty();
    }
  }

  @Test
  void saysHowAnAddressIsWritten() {
    var address = new DatabaseAddress("postgres://db.example.com/leadline", "leadline", "secret");

    assertThatThrownBy(() -> OwnPostgres.reach(address))
        .isInstanceOf(StartupFailure.class)
        .hasMessageContaining("write it like jdbc:postgresql://host:5432/leadline");
  }
}
