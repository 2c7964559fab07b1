package io.leadline.testing;

import io.leadline.Leadline;
import io.leadline.access.NewToken;
import io.leadline.access.TokenCreation.Created;
import io.leadline.access.TokenKind;
import io.leadline.access.TokenStore;
import io.leadline.bootstrap.DemoWorkspace;
import io.leadline.platform.Ids;
import io.leadline.workspace.WorkspaceId;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// A whole server, as its users meet it, inside the tests' process.
public final class Server implements AutoCloseable {
  /// The ports on which the servers of this process answer for the APIs.
  private static final Set<Integer> PORTS = ConcurrentHashMap.newKeySet();

  private static final Server SHARED = start(Map.of());

  private final ConfigurableApplicationContext context;

  private Server(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /// The server that tests share. Each test works in a workspace of its own.
  public static Server shared() {
    return SHARED;
  }

  /// A server of one's own, on an empty database, with settings beside the usual ones.
  public static Server start(Map<String, Object> settings) {
    return start(settings, new SpringApplicationBuilder(Leadline.class));
  }

  /// As [#start], and its time is that of a clock.
  public static Server start(Map<String, Object> settings, Clock clock) {
    var application =
        new SpringApplicationBuilder(Leadline.class)
            .initializers((GenericApplicationContext context) ->
                context.registerBean(
                    "clockOfTest", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
    return start(settings, application);
  }

  private static Server start(Map<String, Object> settings, SpringApplicationBuilder application) {
    var properties =
        new HashMap<String, Object>(
            Map.of(
                "server.port", "0",
                "management.server.port", "0",
                "leadline.database.url", PostgresForTests.addressOfEmptyDatabase(),
                "leadline.database.username", "postgres",
                "logging.structured.format.console", ""));
    properties.putAll(settings);
    // As arguments, since these alone win over the settings that the server comes with.
    var arguments =
        properties.entrySet().stream()
            .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
            .toArray(String[]::new);
    var server = new Server(application.run(arguments));
    PORTS.add(server.address("/").getPort());
    return server;
  }

  /// Whether an address is one of the APIs of a server of this process.
  static boolean isOfApis(URI address) {
    return PORTS.contains(address.getPort())
        && !address.getPath().equals("/")
        && !address.getPath().startsWith("/dashboard");
  }

  /// A new workspace like the one of a first start, with a token of each kind.
  public TestWorkspace newWorkspace() {
    var id = new WorkspaceId(part(Ids.class).next());
    part(DemoWorkspace.class).create(id);
    return new TestWorkspace(this, id, newToken(id, TokenKind.ASYNC), newToken(id, TokenKind.SYNC));
  }

  private String newToken(WorkspaceId workspace, TokenKind kind) {
    var creation = part(TokenStore.class).create(workspace, NewToken.random(kind, "test"), "");
    return ((Created) creation).text();
  }

  /// One of the objects that the server is made of.
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /// All objects of one kind that the server is made of.
  public <T> Collection<T> parts(Class<T> type) {
    return context.getBeansOfType(type).values();
  }

  /// The address of a path of the APIs.
  public URI address(String path) {
    return URI.create("http://localhost:" + port("local.server.port") + path);
  }

  /// The address of a path of the management port.
  public URI managementAddress(String path) {
    return URI.create("http://localhost:" + port("local.management.port") + path);
  }

  private String port(String property) {
    return context.getEnvironment().getRequiredProperty(property);
  }

  @Override
  public void close() {
    int port = address("/").getPort();
    context.close();
    PORTS.remove(port);
  }
}
