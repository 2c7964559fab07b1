package io.leadline.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How many requests a token without a limit of its own may send in an hour; 0 for any number.
///
/// @param asyncPerHour each Async token
/// @param syncPerHour each Sync token
@ConfigurationProperties("leadline.limits")
public record LimitProperties(
    @DefaultValue("0") int asyncPerHour, @DefaultValue("0") int syncPerHour) {
  public LimitProperties {
    if (asyncPerHour < 0 || syncPerHour < 0) {
      throw new IllegalArgumentException(
          "leadline.limits cannot be less than 0, which is no limit");
    }
  }
}
