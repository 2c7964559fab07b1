package io.leadline.platform.database;

/// A PostgreSQL that answers, for as long as the server runs.
sealed interface Database extends AutoCloseable permits EmbeddedPostgres, OwnPostgres {

  DatabaseAddress address();

  @Override
  void close();
}
