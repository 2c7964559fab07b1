package io.leadline.compat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server that gives one and the same answer to whatever it is sent.
final class StubServer implements AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;

  private StubServer(HttpServer server) {
    this.server = server;
  }

  /// Starts one on a free port, that answers with JSON.
  static StubServer answering(int status, String body) {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var stub = new StubServer(server);
      server.setExecutor(stub.threads);
      server.createContext("/", exchange -> answer(exchange, status, body));
      server.start();
      return stub;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      var bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  Target target() {
    return new Target(
        "http://localhost:" + server.getAddress().getPort(),
        "0123456789abcdef01234567",
        "async-token-0123",
        "sync-token-01234");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
