package io.leadline.bootstrap;

import io.leadline.access.NewToken;
import io.leadline.access.TokenKind;
import io.leadline.field.value.EmailAddresses;
import io.leadline.platform.Ids;
import io.leadline.platform.startup.StartupFailure;
import io.leadline.workspace.WorkspaceId;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Completes what was supplied for the first start with what was not.
final class FirstStartSettings {
  private static final String PREFIX = "LEADLINE_BOOTSTRAP_";
  private static final String DEFAULT_EMAIL = "admin@example.com";
  private static final int PASSWORD_BYTES = 12;

  private FirstStartSettings() {}

  /// Takes what was supplied and makes the rest.
  ///
  /// @throws StartupFailure when something supplied cannot be used; it names the variable, never
  ///   its value
  static FirstStart complete(BootstrapProperties properties, Ids ids) {
    var first =
        new FirstStart(
            supplied(properties.enterpriseId())
                .map(id -> checked(id, Ids::isId, "ENTERPRISE_ID", "be 24 lower-case hex digits"))
                .or(() -> Optional.of(ids.next()))
                .map(WorkspaceId::new)
                .orElseThrow(),
            supplied(properties.adminEmail())
                .map(it ->
                    checked(it, EmailAddresses::isValid, "ADMIN_EMAIL", "be an e-mail address"))
                .orElse(DEFAULT_EMAIL),
            password(properties.adminPassword()),
            token(properties.asyncToken(), TokenKind.ASYNC),
            token(properties.syncToken(), TokenKind.SYNC));
    checked(
        first.syncToken().text(),
        text -> !text.equals(first.asyncToken().text()),
        "SYNC_TOKEN",
        "differ from " + PREFIX + "ASYNC_TOKEN");
    return first;
  }

  private static Secret password(@Nullable String sent) {
    var variable = PREFIX + "ADMIN_PASSWORD";
    return supplied(sent)
        .map(text -> new Secret(text, variable, true))
        .orElseGet(() -> new Secret(randomPassword(), variable, false));
  }

  private static Secret token(@Nullable String sent, TokenKind kind) {
    var name = kind.name() + "_TOKEN";
    return supplied(sent)
        .map(text ->
            checked(text, NewToken::isTokenText, name, "have at least 16 characters, no spaces"))
        .map(text -> new Secret(text, PREFIX + name, true))
        .orElseGet(() -> new Secret(NewToken.random(kind, name).text(), PREFIX + name, false));
  }

  private static Optional<String> supplied(@Nullable String sent) {
    return Optional.ofNullable(sent).filter(text -> !text.isBlank());
  }

  private static String checked(
      String text, Predicate<String> rule, String variable, String demand) {
    if (!rule.test(text)) {
      throw new StartupFailure(PREFIX + variable + " must " + demand);
    }
    return text;
  }

  private static String randomPassword() {
    var random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
