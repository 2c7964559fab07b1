package io.leadline.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Limits of both APIs.
///
/// @param maxBodySize the largest body that is read
@ConfigurationProperties("leadline.api")
public record ApiProperties(@DefaultValue("1MB") DataSize maxBodySize) {}
