package io.leadline.access;

import io.leadline.platform.cache.FreshCache;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// What the database said about the tokens that were shown of late, the unknown ones too. It is
/// apart from [TokenCache] so that [TokenStore] can tell it what changed.
@Component
class TokenMemory {
  /// Far more than there are tokens in use: a flood of unknown ones must not push them out.
  private static final int LIMIT = 20_000;

  private final FreshCache<TokenKey, Optional<ApiToken>> tokens = new FreshCache<>(LIMIT);

  Optional<ApiToken> find(TokenKey key, Function<TokenKey, Optional<ApiToken>> loader) {
    return tokens.find(key, loader);
  }

  void forgetAfterCommit(TokenKey key) {
    tokens.forgetAfterCommit(key);
  }
}
