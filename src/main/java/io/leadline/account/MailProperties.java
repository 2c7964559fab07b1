package io.leadline.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What mails say of their sender.
///
/// @param from an address, or one with a name: `Leadline <leadline@example.com>`; null when nobody
///   has said
@ConfigurationProperties("leadline.mail")
public record MailProperties(@Nullable String from) {}
