package io.leadline.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Parts;
import io.leadline.testing.PostgresForTests;
import io.leadline.workspace.WorkspaceId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class GreetingTest {
  private static final String BASE_URL = "http://localhost:8080";

  @Test
  void tellsWhatWasMade() {
    var greeting = Greeting.first(BASE_URL, firstStart(false));

    assertThat(greeting)
        .contains("Base URL        http://localhost:8080\n")
        .contains("Enterprise id   0123456789abcdef01234567\n")
        .contains("Administrator   admin@example.com, password the-password\n")
        .contains("ASYNC_TOKEN=\"the-async-token-text\"\n")
        .contains("SYNC_TOKEN=\"the-sync-token-text\"\n");
  }

  @Test
  void doesNotRepeatSuppliedSecretsAndItsCommandsStillWork() {
    var greeting = Greeting.first(BASE_URL, firstStart(true));

    assertThat(greeting)
        .contains("password $LEADLINE_BOOTSTRAP_ADMIN_PASSWORD\n")
        .contains("ASYNC_TOKEN=\"$LEADLINE_BOOTSTRAP_ASYNC_TOKEN\"\n")
        .contains("SYNC_TOKEN=\"$LEADLINE_BOOTSTRAP_SYNC_TOKEN\"\n")
        .doesNotContain("the-password")
        .doesNotContain("the-async-token-text")
        .doesNotContain("the-sync-token-text");
  }

  @Test
  void isPrintedInFullOnceAndThenInALine() {
    var parts = Parts.on(PostgresForTests.emptyDatabase(), "io.leadline.bootstrap");
    var announcement = parts.part(Announcement.class);

    assertThat(printed(announcement, "8080")).contains("Async token     ll_");
    assertThat(printed(announcement, "8080"))
        .isEqualTo(
            """
            Leadline is ready at http://localhost:8080: its dashboard at http://localhost:8080/dashboard (login, enterprise id and tokens were printed at the first start).
            """);
  }

  @Test
  void theEnvironmentSuppliesTheSettings() {
    var environment =
        new SystemEnvironmentPropertySource(
            "systemEnvironment",
            Map.of(
                "LEADLINE_BOOTSTRAP_ENTERPRISE_ID", "id",
                "LEADLINE_BOOTSTRAP_ASYNC_TOKEN", "async",
                "LEADLINE_BOOTSTRAP_SYNC_TOKEN", "sync",
                "LEADLINE_BOOTSTRAP_ADMIN_EMAIL", "email",
                "LEADLINE_BOOTSTRAP_ADMIN_PASSWORD", "password"));
    var sources = new MutablePropertySources();
    sources.addFirst(environment);

    var bound =
        new Binder(ConfigurationPropertySources.from(sources))
            .bind("leadline.bootstrap", BootstrapProperties.class)
            .get();

    assertThat(bound)
        .isEqualTo(new BootstrapProperties("id", "async", "sync", "email", "password"));
  }

  private static String printed(Announcement announcement, String port) {
    var bytes = new ByteArrayOutputStream();
    announcement.print(port, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static FirstStart firstStart(boolean supplied) {
    return new FirstStart(
        new WorkspaceId("0123456789abcdef01234567"),
        "admin@example.com",
        new Secret("the-password", "LEADLINE_BOOTSTRAP_ADMIN_PASSWORD", supplied),
        new Secret("the-async-token-text", "LEADLINE_BOOTSTRAP_ASYNC_TOKEN", supplied),
        new Secret("the-sync-token-text", "LEADLINE_BOOTSTRAP_SYNC_TOKEN", supplied));
  }
}
