package io.leadline.testing;

import java.util.Map;

/// Two servers on one database.
public record ServerPair(ServerDatabase database, Server first, Server second)
    implements AutoCloseable {
  /// Starts both, on an empty database.
  public static ServerPair start() {
    var database = ServerDatabase.empty();
    return new ServerPair(database, startOn(database), startOn(database));
  }

  private static Server startOn(ServerDatabase database) {
    return Server.start(Map.of("leadline.database.url", database.url()));
  }

  /// A workspace of the first server, by way of the second.
  public TestWorkspace viaSecond(TestWorkspace viaFirst) {
    return new TestWorkspace(second, viaFirst.id(), viaFirst.asyncToken(), viaFirst.syncToken());
  }

  @Override
  public void close() {
    first.close();
    second.close();
  }
}
