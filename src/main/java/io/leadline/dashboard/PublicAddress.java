package io.leadline.dashboard;

import io.leadline.platform.PublicAddressProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where people and programs reach this server: as the settings say, else as whoever asks reaches
/// it. Whoever asks may have made up the name of the host, and is the only one to see it.
@Component
public class PublicAddress {
  private final PublicAddressProperties properties;

  PublicAddress(PublicAddressProperties properties) {
    this.properties = properties;
  }

  /// The address of something on this server.
  ///
  /// @param path from the root: `/dashboard`
  public String of(String path) {
    return properties
            .find()
            .orElseGet(
                () -> ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString())
        + path;
  }
}
