package io.leadline.dashboard.intake;

import io.leadline.access.ApiToken;
import io.leadline.access.TokenKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tokens by which requests come in, as people call them.
///
/// @param names of those that there are, by id
public record Sources(Map<String, String> names) {
  static Sources of(List<ApiToken> tokens) {
    var names = new LinkedHashMap<String, String>();
    tokens.stream()
        .filter(token -> token.kind() == TokenKind.ASYNC)
        .forEach(token -> names.put(token.id(), token.name()));
    return new Sources(names);
  }

  /// What a token is called. The name of one that was deleted is gone: it is told from others by
  /// the end of its id.
  public String name(String tokenId) {
    var name = names.get(tokenId);
    return name == null ? "Deleted token …" + end(tokenId) : name;
  }

  private static String end(String tokenId) {
    return tokenId.substring(Math.max(0, tokenId.length() - 6));
  }
}
