package io.leadline.platform;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where people and programs reach this server from outside.
///
/// @param baseUrl scheme, host and port: `https://leads.example.com`; null when nobody has said
@ConfigurationProperties("leadline")
public record PublicAddressProperties(@Nullable URI baseUrl) {
  public PublicAddressProperties {
    if (baseUrl != null && baseUrl.toString().isBlank()) {
      baseUrl = null;
    }
    if (baseUrl != null && !isBase(baseUrl)) {
      throw new IllegalArgumentException(
          "LEADLINE_BASE_URL is no base URL: write it like https://leads.example.com");
    }
  }

  /// The address without a slash at its end, if somebody has said it.
  public Optional<String> find() {
    return Optional.ofNullable(baseUrl).map(url -> url.getScheme() + "://" + url.getAuthority());
  }

  private static boolean isBase(URI url) {
    return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
        && url.getHost() != null
        && url.getUserInfo() == null
        && (url.getPath().isEmpty() || url.getPath().equals("/"))
        && url.getQuery() == null
        && url.getFragment() == null;
  }
}
