package io.leadline.platform.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings of the database.
///
/// @param url of a PostgreSQL of one's own, such as `jdbc:postgresql://db.example.com/leadline`;
///   blank for the embedded one
/// @param username for that PostgreSQL; the embedded one makes its own
/// @param password for that PostgreSQL; the embedded one makes its own
/// @param poolSize the most connections that this server holds
@ConfigurationProperties("leadline.database")
record DatabaseProperties(
    @DefaultValue("") String url,
    @DefaultValue("") String username,
    @DefaultValue("") String password,
    @DefaultValue("20") int poolSize) {

  boolean isEmbedded() {
    return url.isBlank();
  }

  DatabaseAddress address() {
    return new DatabaseAddress(url.strip(), username, password);
  }

  @Override
  public String toString() {
    return "DatabaseProperties[url=%s, poolSize=%d]".formatted(address(), poolSize);
  }
}
