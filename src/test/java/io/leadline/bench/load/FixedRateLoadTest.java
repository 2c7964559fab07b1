package io.leadline.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FixedRateLoadTest {
  private static final int POSTS = 50;

  private final Set<String> bodies = ConcurrentHashMap.newKeySet();
  private final AtomicInteger status = new AtomicInteger(200);
  private final HttpServer server = start();

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void sendsEachPostOnce() throws Exception {
    var report = load().send(POSTS, 4);

    assertThat(report.requests()).isEqualTo(POSTS);
    assertThat(report.errors()).isZero();
    assertThat(bodies).hasSize(POSTS).contains(PostConnection.body(1_000));
  }

  @Test
  void countsRefusalsAsErrors() throws Exception {
    status.set(503);

    var report = load().send(POSTS, 4);

    assertThat(report.errors()).isEqualTo(POSTS);
    assertThat(report.accepted()).isZero();
  }

  private FixedRateLoad load() {
    var address = URI.create("http://localhost:" + server.getAddress().getPort());
    return new FixedRateLoad(1_000, () -> new PostConnection(address, 1_000));
  }

  private HttpServer start() {
    try {
      var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      made.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      made.createContext(
          "/",
          exchange -> {
            try (exchange) {
              bodies.add(
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
              exchange.sendResponseHeaders(status.get(), -1);
            }
          });
      made.start();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
