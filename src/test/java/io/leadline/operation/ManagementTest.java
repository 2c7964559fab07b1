package io.leadline.operation;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Health and metrics have a port of their own.
class ManagementTest {
  private final Server server = Server.shared();

  @Test
  void saysThatItAndItsDatabaseAreWell() {
    var health = get(server.managementAddress("/actuator/health"));

    assertThat(health.status()).isEqualTo(200);
    assertThatJson(health.body()).node("status").isEqualTo("UP");
    assertThatJson(health.body()).node("components.db.status").isEqualTo("UP");
    assertThat(get(server.managementAddress("/actuator/health/liveness")).status()).isEqualTo(200);
    assertThat(get(server.managementAddress("/actuator/health/readiness")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/prometheus",
        "/actuator/env",
        "/actuator/heapdump"
      })
  void isNotToBeHadOnThePortOfTheApis(String path) {
    var answer = get(server.address(path));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.text("error.code")).isEqualTo("NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"env", "beans", "heapdump", "threaddump", "configprops", "shutdown", "loggers"})
  void showsNothingElse(String endpoint) {
    assertThat(get(server.managementAddress("/actuator/" + endpoint)).status()).isEqualTo(404);
  }

  private static Answer get(URI address) {
    return Http.send(HttpRequest.newBuilder(address));
  }
}
