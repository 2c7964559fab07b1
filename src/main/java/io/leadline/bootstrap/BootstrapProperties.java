package io.leadline.bootstrap;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What an unattended first start is told, used only while the database is empty. Each is null, or
/// blank, when it was not supplied. The text form tells nothing.
///
/// @param enterpriseId 24 lower-case hex digits
/// @param asyncToken at least 16 characters, no spaces
/// @param syncToken at least 16 characters, no spaces, another than the Async token
@ConfigurationProperties("leadline.bootstrap")
record BootstrapProperties(
    @Nullable String enterpriseId,
    @Nullable String asyncToken,
    @Nullable String syncToken,
    @Nullable String adminEmail,
    @Nullable String adminPassword) {

  @Override
  public String toString() {
    return "BootstrapProperties[redacted]";
  }
}
